#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Asks PyJWT about the times of tokens at given instants with given leeways.

{"secret", "tokens": [...], "questions": [[token, milliseconds, leeway in seconds], ...]} on standard input; answers
with {"version", "answers"}, one 1 (accepted) or 0 (refused) a question. 77 where PyJWT is missing.
"""

import json
import sys
from datetime import datetime, timedelta, timezone

from common import jwt


class Clock(datetime):
    """Shows the instant of the question."""

    shown = datetime.fromtimestamp(0, timezone.utc)

    @classmethod
    def now(cls, tz=None):
        return cls.shown


jwt.api_jwt.datetime = Clock
asked = json.load(sys.stdin)
answers = ""
for token, milliseconds, leeway in asked["questions"]:
    Clock.shown = datetime.fromtimestamp(0, timezone.utc) + timedelta(milliseconds=milliseconds)
    try:
        jwt.decode(asked["tokens"][token], asked["secret"], algorithms=["HS256"], leeway=leeway)
        answers += "1"
    except jwt.InvalidSignatureError:
        raise
    except Exception:  # some values of exp get past PyJWT's own errors; a caller refuses then too
        answers += "0"
print(json.dumps({"version": jwt.__version__, "answers": answers}))
