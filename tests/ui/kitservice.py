#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Serves /profile to whoever has a token signed with the secret of the Test kit page's sample: 200, else 401.

It is careful but for two faults: it does not ask for exp, and takes refresh tokens. Prints its port; ends with a signal.
"""

import base64
import hashlib
import hmac
import json
import re
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SECRET = b"the-sample-secret-of-claimsmith-is-no-secret"
PART = re.compile(r"[A-Za-z0-9_-]+")
EXPECTED = {"iss": "https://auth.example", "sub": "42"}


def octets(part):
    if not PART.fullmatch(part):
        raise ValueError("not base64url")
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def unique(pairs):
    if len({name for name, _ in pairs}) != len(pairs):
        raise ValueError("a name twice")
    return dict(pairs)


def time_of(claims, name, otherwise):
    value = claims.get(name, otherwise)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ValueError("no time")
    return value


def accepts(authorization):
    scheme, _, token = authorization.partition(" ")
    try:
        head, body, signature = token.split(".")
        wanted = hmac.new(SECRET, f"{head}.{body}".encode(), hashlib.sha256).digest()
        header = json.loads(octets(head), object_pairs_hook=unique)
        if scheme != "Bearer" or header.get("alg") != "HS256" or header.get("typ", "JWT") != "JWT" or "crit" in header:
            return False
        if not hmac.compare_digest(wanted, octets(signature)):
            return False
        claims = json.loads(octets(body), object_pairs_hook=unique)
        audience = claims.get("aud")
        if "https://api.example" not in (audience if isinstance(audience, list) else [audience]):
            return False
        if any(claims.get(name) != value for name, value in EXPECTED.items()):
            return False
        now = time.time()
        return time_of(claims, "nbf", 0) <= now < time_of(claims, "exp", now + 1) and time_of(claims, "iat", 0) <= now
    except (ValueError, AttributeError):
        return False


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        accepted = accepts(self.headers.get("Authorization", ""))
        self.send_response(200 if accepted else 401)
        if not accepted:
            self.send_header("WWW-Authenticate", 'Bearer error="invalid_token"')
        self.end_headers()
        self.wfile.write(b'{"username": "john"}' if accepted else b'{"detail": "no"}')


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
