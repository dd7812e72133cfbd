# SPDX-License-Identifier: MIT
"""The same work as `claimsmith-cli serve` does for /login, /token/refresh and /profile, as FastAPI's manual has it: the
token from a dependency, and plain functions, since SQLite's module blocks. PyJWT, SQLite with WAL and synchronous=FULL.
Environment: BENCH_DB, BENCH_SECRET."""

import os
import sqlite3
import threading
import time
import uuid

import jwt
from fastapi import Depends, FastAPI, HTTPException
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel

SECRET = os.environ["BENCH_SECRET"]
ISSUER = "bench"
AUDIENCE = "claimsmith"

app = FastAPI()
bearer = HTTPBearer()
held = threading.local()
turn = threading.Lock()


def database():
    """A connection for each thread."""
    if not hasattr(held, "db"):
        held.db = sqlite3.connect(os.environ["BENCH_DB"], isolation_level=None)
        for statement in ["PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON"]:
            held.db.execute(statement)
    return held.db


for statement in [
    "CREATE TABLE IF NOT EXISTS users (id INTEGER PRIMARY KEY, username TEXT UNIQUE, email TEXT, disabled INTEGER)",
    "CREATE TABLE IF NOT EXISTS families (id TEXT PRIMARY KEY, user INTEGER REFERENCES users, generation INTEGER, revoked_at INTEGER)",
    "CREATE TABLE IF NOT EXISTS refresh_tokens (jti TEXT PRIMARY KEY, family TEXT REFERENCES families, generation INTEGER,"
    " expires_at INTEGER, consumed_at INTEGER, replaced_by TEXT)",
    "CREATE TABLE IF NOT EXISTS revoked_tokens (jti TEXT PRIMARY KEY, expires_at INTEGER)",
    "INSERT OR IGNORE INTO users VALUES (1, 'john', 'john@example.com', 0)",
]:
    database().execute(statement)


class Login(BaseModel):
    username: str


class Refresh(BaseModel):
    refresh_token: str


def refuse(detail):
    raise HTTPException(401, detail, {"WWW-Authenticate": f'Bearer error="invalid_token", error_description="{detail}"'})


def verified(token):
    try:
        return jwt.decode(token, SECRET, algorithms=["HS256"], audience=AUDIENCE, issuer=ISSUER)
    except jwt.ExpiredSignatureError:
        refuse("Token has expired")
    except jwt.InvalidTokenError:
        refuse("Invalid token")


def pair(user, family, generation, refresh_id):
    now = int(time.time())
    common = {"sub": str(user[0]), "iss": ISSUER, "aud": AUDIENCE, "family": family, "iat": now}
    access = {**common, "username": user[1], "exp": now + 3600, "jti": str(uuid.uuid4())}
    refresh = {**common, "type": "refresh", "generation": generation, "exp": now + 604800, "jti": refresh_id}
    return {
        "access_token": jwt.encode(access, SECRET, "HS256", headers={"typ": "at+jwt"}),
        "refresh_token": jwt.encode(refresh, SECRET, "HS256"),
        "token_type": "bearer",
        "expires_in": 3600,
    }


@app.post("/login")
def login(body: Login):
    db = database()
    user = db.execute("SELECT id, username FROM users WHERE username = ? AND NOT disabled", (body.username,)).fetchone()
    if not user:
        refuse("Incorrect username or password")
    family, refresh_id = str(uuid.uuid4()), str(uuid.uuid4())
    with turn:
        db.execute("BEGIN IMMEDIATE")
        db.execute("INSERT INTO families VALUES (?, ?, 0, NULL)", (family, user[0]))
        expiry = int(time.time()) + 604800
        db.execute("INSERT INTO refresh_tokens VALUES (?, ?, 0, ?, NULL, NULL)", (refresh_id, family, expiry))
        db.execute("COMMIT")
    return pair(user, family, 0, refresh_id)


@app.post("/token/refresh")
def refresh(body: Refresh):
    claims = verified(body.refresh_token)
    if claims.get("type") != "refresh":
        refuse("Not a refresh token")
    refresh_id = str(uuid.uuid4())
    with turn:
        user, generation = rotate(database(), claims, refresh_id)
    return pair(user, claims["family"], generation, refresh_id)


def rotate(db, claims, refresh_id):
    db.execute("BEGIN IMMEDIATE")
    row = db.execute(
        "SELECT t.consumed_at, f.revoked_at, f.generation, u.id, u.username FROM refresh_tokens t JOIN families f"
        " ON f.id = t.family JOIN users u ON u.id = f.user WHERE t.jti = ? AND NOT u.disabled",
        (claims["jti"],),
    ).fetchone()
    now, family = int(time.time()), claims["family"]
    if not row or row[1] is not None:
        db.execute("ROLLBACK")
        refuse("Token has been revoked")
    if row[0] is not None:
        db.execute("UPDATE families SET revoked_at = ? WHERE id = ?", (now, family))
        db.execute("COMMIT")
        refuse("Refresh token reuse detected")
    generation = row[2] + 1
    db.execute("UPDATE refresh_tokens SET consumed_at = ?, replaced_by = ? WHERE jti = ?", (now, refresh_id, claims["jti"]))
    db.execute("UPDATE families SET generation = ? WHERE id = ?", (generation, family))
    db.execute(
        "INSERT INTO refresh_tokens VALUES (?, ?, ?, ?, NULL, NULL)", (refresh_id, family, generation, now + 604800)
    )
    db.execute("COMMIT")
    return (row[3], row[4]), generation


def current_user(credentials: HTTPAuthorizationCredentials = Depends(bearer)):
    claims = verified(credentials.credentials)
    if claims.get("type") == "refresh":
        refuse("Not an access token")
    row = database().execute(
        "SELECT u.id, u.username, u.email, (SELECT 1 FROM revoked_tokens WHERE jti = ?),"
        " (SELECT revoked_at IS NULL FROM families WHERE id = ?) FROM users u WHERE u.id = ? AND NOT u.disabled",
        (claims["jti"], claims["family"], int(claims["sub"])),
    ).fetchone()
    if not row:
        refuse("User not found")
    if row[3] or not row[4]:
        refuse("Token has been revoked")
    return row


@app.get("/profile")
def profile(user=Depends(current_user)):
    return {"id": user[0], "username": user[1], "email": user[2]}
