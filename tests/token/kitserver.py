#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Answers 200 or 401 to each token of a kit in JSON, as the kit says, and 500 to any other token.

Arguments: the kit, then the ids of rows that are answered the other way. Prints its port; ends with standard input.
"""

import base64
import json
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def octets(row):
    return base64.b64decode(row["token_base64"]) if row["token"] is None else row["token"].encode()


with open(sys.argv[1], encoding="utf-8") as file:
    ANSWERS = {octets(row): (row["expected"] == "accepted") != (row["id"] in sys.argv[2:]) for row in json.load(file)}


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        value = self.headers.get("Authorization", "").encode("latin-1")
        accepted = ANSWERS.get(value.removeprefix(b"Bearer").removeprefix(b" "))
        self.send_response({True: 200, False: 401, None: 500}[accepted])
        self.end_headers()

    def log_message(self, *_arguments):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
sys.stdin.read()
