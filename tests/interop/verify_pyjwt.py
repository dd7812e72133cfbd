#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Verifies with PyJWT what claimsmith-cli signed: one {"alg", "key", "token"} a line on standard input.

Ends with the count of tokens that it refuses, each named on standard error; 77 where PyJWT is missing.
"""

import json
import sys

from common import jwt, read_key, signer

jws = signer()
refused = 0
for line in sys.stdin:
    row = json.loads(line)
    key = read_key(row["key"])
    if hasattr(key, "public_key"):
        key = key.public_key()
    try:
        payload = json.loads(jws.decode(row["token"], key, algorithms=[row["alg"]]))
        if payload["sub"] != "interop":
            raise ValueError(f"the payload is {payload}")
    except (jwt.PyJWTError, ValueError) as error:
        refused += 1
        print(f"{row['alg']} ({row['key']}): {error!r}", file=sys.stderr)
sys.exit(refused)
