#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Has PyJWT decode whole tokens: times, audience and issuer too, and compares the claims.

One {"alg", "key" or "secret", "token", "typ", "claims"} a line on standard input; what is expected of `aud` and `iss`
is taken from the claims. Ends with the count of tokens that it refuses; 77 where PyJWT is missing.
"""

import json
import sys

from common import jwt, read_key

refused = 0
for line in sys.stdin:
    row = json.loads(line)
    key = row["secret"] if "secret" in row else read_key(row["key"])
    if hasattr(key, "public_key"):
        key = key.public_key()
    claims = row["claims"]
    try:
        if jwt.get_unverified_header(row["token"]) != {"alg": row["alg"], "typ": row["typ"]}:
            raise ValueError("the header is another")
        required = [name for name in ("exp", "iat", "sub") if name in claims]
        decoded = jwt.decode(row["token"], key, algorithms=[row["alg"]], audience=claims.get("aud"),
                             issuer=claims.get("iss"), options={"require": required})
        if decoded != claims:
            raise ValueError(f"the claims are {decoded}")
    except (jwt.PyJWTError, ValueError) as error:
        refused += 1
        print(f"{row['alg']} {claims}: {error!r}", file=sys.stderr)
sys.exit(refused)
