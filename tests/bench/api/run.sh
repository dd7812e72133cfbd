#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Requests a second, the 99th percentile of their time, and memory: claimsmith-cli serve beside FastAPI + PyJWT + uvicorn
# with the same work and store, taking turns in one run.
#   tests/bench/api/run.sh [SECONDS] [ROUNDS]     CLAIMSMITH_CLI=build/release/bin/claimsmith-cli
# Needs wrk, uvicorn, python3-fastapi, python3-jwt.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cli=${CLAIMSMITH_CLI:-$here/../../../build/release/bin/claimsmith-cli}
seconds=${1:-5} rounds=${2:-3}
for program in wrk uvicorn; do
    command -v "$program" >/dev/null || { echo "$program is missing: apt install wrk uvicorn python3-fastapi python3-jwt" >&2 && exit 1; }
done

folder=$(mktemp -d)
servers=()
stop() {
    kill "${servers[@]}" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$folder"
}
trap stop EXIT
export BENCH_SECRET='a secret for the measurement, 32 bytes' BENCH_DB=$folder/fastapi.db BENCH_TOKENS=$folder/tokens
"$cli" serve --db "$folder/claimsmith.db" --secret "$BENCH_SECRET" --iss bench --user 1:john:john@example.com >"$folder/ready" 2>/dev/null &
servers+=($!)
port=$((20000 + RANDOM % 20000))
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$here uvicorn fastapi_app:app --port "$port" --log-level warning --no-access-log &
servers+=($!)
for _ in {1..100}; do
    [[ -s $folder/ready ]] && curl -s -o /dev/null "http://127.0.0.1:$port/profile" && break
    sleep 0.1
done
urls=("$(sed -E 's/.*"url":"([^"]+)".*/\1/' "$folder/ready")" "http://127.0.0.1:$port")
names=(Claimsmith 'FastAPI + PyJWT')

member() { sed -E 's/.*"'"$1"'": ?"([^"]*)".*/\1/'; }
log_in() { curl -s -w '\n' -H 'Content-Type: application/json' -d '{"username":"john"}' "$1/login"; }
# measure NAME WHAT ARGUMENTS…: one line of figures.
measure() {
    local name=$1 what=$2 said
    shift 2
    said=$(wrk -d "$seconds" --latency "$@")
    if grep -q 'Non-2xx' <<<"$said"; then
        printf '%s\n' "$said" >&2
        exit 1
    fi
    printf '%-16s %-9s %10s requests/s   p99 %s\n' "$name" "$what" "$(awk '/Requests\/sec/ { print $2 }' <<<"$said")" \
        "$(awk '$1 == "99%" { print $2 }' <<<"$said")"
}

for ((round = 1; round <= rounds; round++)); do
    for i in 0 1; do
        measure "${names[i]}" profile -t 1 -c 16 -H "Authorization: Bearer $(log_in "${urls[i]}" | member access_token)" "${urls[i]}/profile"
    done
    for i in 0 1; do
        for _ in {1..8}; do log_in "${urls[i]}" | member refresh_token; done >"$BENCH_TOKENS"
        measure "${names[i]}" refresh -t 8 -c 8 -s "$here/refresh.lua" "${urls[i]}/token/refresh"
    done
done
for i in 0 1; do
    printf '%-16s memory    %10s MiB\n' "${names[i]}" "$(awk '/VmRSS/ { printf "%.0f", $2 / 1024 }' "/proc/${servers[i]}/status")"
done
