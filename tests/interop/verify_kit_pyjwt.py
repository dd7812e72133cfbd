#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Has PyJWT judge a test kit at the kit's own instant.

The first line on standard input is {"alg", "key", "now", "leeway", "iss", "aud", "sub", "required"}, every other one
{"id", "token"} with the token in base64. Prints PyJWT's version, with "crit" behind it where it looks at that parameter,
then "ID accepted", "ID rejected NAME" or, for what is none of PyJWT's own exceptions, "ID crashed NAME"; ends with 77
where PyJWT is missing.
"""

import base64
import datetime
import inspect
import json
import sys

from common import jwt, read_key

policy = json.loads(sys.stdin.readline())


class Frozen(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return datetime.datetime.fromtimestamp(policy["now"], tz)


jwt.api_jwt.datetime = Frozen  # the module's own name for the class: PyJWT takes no instant

key = read_key(policy["key"])
if hasattr(key, "public_key"):
    key = key.public_key()
# Since 2.10 PyJWT can expect a subject.
expected = {"subject": policy["sub"]} if "subject" in inspect.signature(jwt.decode).parameters else {}
# Security updates of distributions bring it to versions that had it not (CVE-2026-32597).
looks_at_crit = hasattr(jwt.PyJWS, "_validate_crit")
print(jwt.__version__, *(["crit"] if looks_at_crit else []))
for line in sys.stdin:
    row = json.loads(line)
    try:
        jwt.decode(base64.b64decode(row["token"]), key, algorithms=[policy["alg"]], audience=policy["aud"],
                   issuer=policy["iss"], leeway=policy["leeway"], options={"require": policy["required"]}, **expected)
        print(row["id"], "accepted")
    except jwt.PyJWTError as error:
        print(row["id"], "rejected", type(error).__name__)
    except Exception as error:  # a service answers it with 500
        print(row["id"], "crashed", type(error).__name__)
