# SPDX-License-Identifier: MIT
"""A FastAPI service that guards /me with PyJWT. `kit_service.py good|bad PORT SECRET`.

The good one is as strict as the RFCs ask. The bad one has the eight faults that are
marked in lax(), as real services have them; tst_kitservice has the rows that find each.
"""

import base64
import json
import re
import sys

import jwt
import uvicorn
from fastapi import FastAPI, Header, HTTPException

kind, port, secret = sys.argv[1], int(sys.argv[2]), sys.argv[3]
app = FastAPI()
WANTED = {"issuer": "https://issuer.example", "audience": "api"}
SEGMENT = re.compile(r"[A-Za-z0-9_-]*")


def unique(pairs):
    """RFC 7519 section 4: PyJWT takes the last of two members with one name."""
    if len({name for name, _ in pairs}) != len(pairs):
        raise ValueError("a name stands twice")
    return dict(pairs)


def part(text):
    if not SEGMENT.fullmatch(text):
        raise ValueError("not base64url")  # Python's decoder passes over foreign characters
    raw = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    if base64.urlsafe_b64encode(raw).rstrip(b"=").decode() != text:
        raise ValueError("bits are left over")
    return raw


def is_date(value):
    """RFC 7519 section 2: a NumericDate is a JSON number; PyJWT makes one of text as well."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def strict(token):
    parts = token.split(".")
    if len(parts) != 3:
        raise ValueError("not three parts")
    header = json.loads(part(parts[0]).decode("utf-8"), object_pairs_hook=unique)
    claims = json.loads(part(parts[1]).decode("utf-8"), object_pairs_hook=unique)
    part(parts[2])
    if header.get("typ") != "at+jwt" or "crit" in header:
        raise ValueError("another type, or an extension that is not understood")
    jwt.decode(token, secret, algorithms=["HS256"], options={"require": ["exp", "iat", "sub"]}, **WANTED)
    if not all(is_date(claims[name]) for name in ("exp", "nbf", "iat") if name in claims):
        raise ValueError("a time is no number")
    if claims["sub"] != "alice" or claims.get("token_type", "access") != "access":
        raise ValueError("another subject, or no access token")


def lax(token):
    header = jwt.get_unverified_header(token)
    # 1: no audience is checked. 2: nor an issuer. 3: exp and sub may be missing. 4: a time may be text.
    # 5: the type is not looked at. 6: base64url is decoded as leniently as Python does.
    # And no fault more, whatever the version of PyJWT looks at by itself.
    if "crit" in header:
        raise ValueError("an extension that is not understood")
    options = {"verify_aud": False, "verify_sub": False}
    # 7: a token that says so, or has no alg at all, needs no signature.
    if str(header.get("alg")).lower() == "none":
        options["verify_signature"] = False
    claims = jwt.decode(token, secret, algorithms=["HS256"], leeway=60, options=options)  # 8: a minute more than agreed
    if not is_date(claims.get("iat", 0)):
        raise ValueError("iat is no number")


@app.get("/me")
def me(authorization: str = Header(default="")):
    scheme, _, token = authorization.partition(" ")
    try:
        if scheme != "Bearer":
            raise ValueError("no token")
        (strict if kind == "good" else lax)(token)
    except Exception as error:  # whatever is wrong with it, it is refused
        raise HTTPException(401, str(error), headers={"WWW-Authenticate": 'Bearer error="invalid_token"'})
    return {"ok": True}


uvicorn.run(app, host="127.0.0.1", port=port, log_level="error")
