# SPDX-License-Identifier: MIT
"""What the PyJWT scripts share: the keys, the algorithms, and how PyJWT reads them."""

import json
import sys
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data" / "interop"
SKIP = 77

try:
    import jwt
    from jwt import algorithms as jwa
    from jwt.api_jws import PyJWS
except ImportError:
    print("PyJWT is missing: apt install python3-jwt python3-cryptography", file=sys.stderr)
    sys.exit(SKIP)

READERS = {
    "oct": jwa.HMACAlgorithm.from_jwk,
    "RSA": jwa.RSAAlgorithm.from_jwk,
    "EC": jwa.ECAlgorithm.from_jwk,
    "OKP": jwa.OKPAlgorithm.from_jwk,
}


def read_key(name):
    text = (DATA / "keys" / f"{name}.jwk").read_text()
    return READERS[json.loads(text)["kty"]](text)


def signer():
    """PyJWT with the names of RFC 9864, which it does not have yet; the arithmetic is its own EdDSA."""
    jws = PyJWS()
    for name in ("Ed25519", "Ed448"):
        jws.register_algorithm(name, jwa.OKPAlgorithm())
    return jws


def algorithms():
    return json.loads((DATA / "algorithms.json").read_text())
