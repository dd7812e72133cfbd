#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Makes the test keys of tests/data/interop/keys with Python's cryptography. Run once: the vectors belong to the keys.

They are published with the source and so are worth nothing: never use them for anything but these tests.
"""

import base64
import json
import os

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, rsa

from common import DATA


def encode(octets):
    return base64.urlsafe_b64encode(octets).rstrip(b"=").decode()


def number(value, length=None):
    return encode(value.to_bytes(length or (value.bit_length() + 7) // 8, "big"))


def secret(length):
    return {"kty": "oct", "k": encode(os.urandom(length))}


def rsa_key():
    private = rsa.generate_private_key(65537, 2048).private_numbers()
    public = private.public_numbers
    return {"kty": "RSA", "n": number(public.n), "e": number(public.e), "d": number(private.d), "p": number(private.p),
            "q": number(private.q), "dp": number(private.dmp1), "dq": number(private.dmq1), "qi": number(private.iqmp)}


def ec_key(curve, name):
    private = ec.generate_private_key(curve).private_numbers()
    length = (curve.key_size + 7) // 8
    return {"kty": "EC", "crv": name, "x": number(private.public_numbers.x, length),
            "y": number(private.public_numbers.y, length), "d": number(private.private_value, length)}


def okp_key(module, name):
    private = module.generate()
    raw = serialization.Encoding.Raw
    return {"kty": "OKP", "crv": name,
            "x": encode(private.public_key().public_bytes(raw, serialization.PublicFormat.Raw)),
            "d": encode(private.private_bytes(raw, serialization.PrivateFormat.Raw, serialization.NoEncryption()))}


KEYS = {
    "hs256": secret(32), "hs384": secret(48), "hs512": secret(64), "rsa": rsa_key(),
    "p256": ec_key(ec.SECP256R1(), "P-256"), "p384": ec_key(ec.SECP384R1(), "P-384"),
    "p521": ec_key(ec.SECP521R1(), "P-521"), "secp256k1": ec_key(ec.SECP256K1(), "secp256k1"),
    "ed25519": okp_key(ed25519.Ed25519PrivateKey, "Ed25519"), "ed448": okp_key(ed448.Ed448PrivateKey, "Ed448"),
}

for name, key in KEYS.items():
    (DATA / "keys" / f"{name}.jwk").write_text(json.dumps(key, indent=2) + "\n")
