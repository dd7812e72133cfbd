# SPDX-License-Identifier: MIT
"""A client made of requests-oauthlib, and one of Authlib: client_oauthlib.py URL."""

import os
import sys

try:
    from authlib.integrations.requests_client import OAuth2Session as AuthlibSession
    from oauthlib.oauth2 import InvalidGrantError, LegacyApplicationClient
    from requests_oauthlib import OAuth2Session
except ImportError as error:
    print(f"{error.name} is missing: apt install python3-requests-oauthlib python3-authlib", file=sys.stderr)
    sys.exit(77)

url = sys.argv[1]
token_url = url + "/oauth/token"
# oauthlib wants https; this is the loopback.
os.environ["OAUTHLIB_INSECURE_TRANSPORT"] = "1"


def check(condition, what):
    if not condition:
        sys.exit(f"not so: {what}")


def with_oauthlib():
    renewed = []
    session = OAuth2Session(
        client=LegacyApplicationClient(client_id="tests"),
        auto_refresh_url=token_url,
        auto_refresh_kwargs={"client_id": "tests"},
        token_updater=renewed.append,
    )
    first = session.fetch_token(token_url, username="john", password="any")
    check(session.get(url + "/profile").json()["username"] == "john", "the profile is john's")
    # The client renews by itself what it takes for expired.
    session.token = {**first, "expires_at": 1}
    check(session.get(url + "/profile").status_code == 200, "the request after the renewal is answered")
    check(len(renewed) == 1 and renewed[0]["refresh_token"] != first["refresh_token"], "it was renewed once")
    try:
        OAuth2Session("tests").refresh_token(token_url, refresh_token=first["refresh_token"])
        sys.exit("a consumed refresh token was taken")
    except InvalidGrantError as error:
        check(error.description == "Refresh token reuse detected", error.description)
    check(session.get(url + "/profile").status_code == 401, "the family is revoked")


def with_authlib():
    session = AuthlibSession("tests", token_endpoint=token_url, token_endpoint_auth_method="none")
    token = session.fetch_token(token_url, username="jane", password="any")
    check(session.get(url + "/profile").json()["username"] == "jane", "the profile is jane's")
    told = session.introspect_token(url + "/oauth/introspect", token=token["access_token"]).json()
    check(told["active"] and told["username"] == "jane", "the token is active")
    session.refresh_token(token_url)
    check(session.token["access_token"] != token["access_token"], "it was renewed")
    last = session.token["refresh_token"]
    check(session.revoke_token(url + "/oauth/revoke", token=last).status_code == 200, "it was revoked")
    told = session.introspect_token(url + "/oauth/introspect", token=last).json()
    check(told == {"active": False}, "and is not active")


with_oauthlib()
with_authlib()
print("done")
