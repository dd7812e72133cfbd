#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# The real program on a display of its own, by keys alone: a token and its secret, the Test kit page, and a run against a
# real service that forgets to ask for exp. The report that is saved must name what it got wrong, and nothing else.
# Usage: xvfb_testkit.sh CLAIMSMITH. Exit status 77, which ctest takes as skipped, where a tool is missing.
set -euo pipefail
program=$1

source "$(dirname "$0")/xvfb_common.sh"
python3 -c 'import jwt' 2>/dev/null || { echo "skipped: no PyJWT; run packaging/setup.sh --test"; exit 77; }

python3 "$(dirname "$0")/../token/kitservice.py" --require-no-exp >"$home/port" &
service=$!
trap 'kill "$pid" "$service" 2>/dev/null || true; rm -rf "$home"' EXIT
for _ in $(seq 40); do
    [[ -s $home/port ]] && break
    sleep 0.25
done
port=$(cat "$home/port")
[[ -n $port ]] || fail "the service did not start"
