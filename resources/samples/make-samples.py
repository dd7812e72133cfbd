#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes the samples of this folder anew, with new keys. Needs python3-jwcrypto and python3-jwt (any other
implementation would do: the point is that it is not Claimsmith's own). Private keys are thrown away."""

import json
import pathlib

import jwt
from jwcrypto import jwk

HERE = pathlib.Path(__file__).resolve().parent
ISSUED = 1704067200  # 2024-01-01 00:00:00 UTC
NEVER = 4070908800  # 2099-01-01 00:00:00 UTC: the sample must stay good
SECRET = "the-sample-secret-of-claimsmith-is-no-secret"


def write(name, text):
    (HERE / name).write_text(text + "\n", encoding="utf-8")


def main():
    key = jwk.JWK.generate(kty="RSA", size=2048, kid="sample-key", use="sig", alg="RS256")
    private = key.export_to_pem(private_key=True, password=None)
    write("access-token.jwk.json", json.dumps(json.loads(key.export_public()), indent=2))

    access = {
        "iss": "https://auth.example",
        "sub": "42",
        "aud": ["api", "billing"],
        "username": "john",
        "roles": ["admin", "auditor"],
        "scope": "orders:read orders:write",
        "tenant": {"id": 9007199254740993, "name": "Müller & Søn", "plan": {"tier": "team", "seats": 25}},
        "jti": "018f6b1e-7c41-7b0a-9d3e-5a2f6c1b8e44",
        "iat": ISSUED,
        "nbf": ISSUED,
        "exp": NEVER,
    }
    header = {"typ": "at+jwt", "kid": "sample-key"}
    write("access-token.jwt", jwt.encode(access, private, algorithm="RS256", headers=header))
    write("expired.jwt", jwt.encode(access | {"exp": ISSUED + 3600}, private, algorithm="RS256", headers=header))

    session = {"sub": "42", "name": "John Example", "iat": ISSUED, "exp": NEVER}
    write("session.jwt", jwt.encode(session, SECRET, algorithm="HS256"))
    # No line break at its end: a secret is every byte of its file.
    (HERE / "session.secret.txt").write_text(SECRET, encoding="utf-8")


if __name__ == "__main__":
    main()
