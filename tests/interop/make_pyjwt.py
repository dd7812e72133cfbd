#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Makes tests/data/interop/pyjwt.jsonl: a token for each algorithm and each claims set, signed by PyJWT."""

import json
from pathlib import Path

from common import DATA, algorithms, jwt, read_key, signer

claims_sets = json.loads((Path(__file__).parent / "claims.json").read_text())
jws = signer()
with open(DATA / "pyjwt.jsonl", "w", encoding="utf-8") as out:
    for row in algorithms():
        for claims in claims_sets:
            payload = json.dumps(claims, separators=(",", ":")).encode()
            token = jws.encode(payload, read_key(row["key"]), algorithm=row["alg"], headers={"kid": row["key"]})
            vector = {"maker": f"PyJWT {jwt.__version__}", **row, "token": token}
            out.write(json.dumps(vector) + "\n")
