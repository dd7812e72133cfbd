#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The client of the tutorial, with curl alone: client_curl.sh URL. The server has to be started with --test-clock.
set -euo pipefail
url=$1

# ask STATUS ARGUMENTS…: prints the body; another status than STATUS ends the script.
ask() {
    local wanted=$1 answer
    shift
    answer=$(curl -sS -w '\n%{http_code}' "$@")
    if [[ ${answer##*$'\n'} != "$wanted" ]]; then
        echo "wanted $wanted, got: $answer" >&2
        exit 1
    fi
    printf '%s\n' "${answer%$'\n'*}"
}
json=(-H 'Content-Type: application/json')
member() { sed -E 's/.*"'"$1"'":"([^"]*)".*/\1/'; }
contains() { grep -qF -- "$1" || { echo "no $1" >&2 && exit 1; }; }

pair=$(ask 200 "${json[@]}" -d '{"username":"john"}' "$url/login")
access=$(member access_token <<<"$pair") refresh=$(member refresh_token <<<"$pair")
ask 200 -H "Authorization: Bearer $access" "$url/profile" | contains '{"id":1,"username":"john","email":"john@example.com"}'

ask 200 "${json[@]}" -d '{"offset_seconds":3600}' "$url/_test/clock" | contains '"mode":"shifted"'
ask 401 -H "Authorization: Bearer $access" "$url/profile" | contains '"detail":"Token has expired"'

renewed=$(ask 200 "${json[@]}" -d '{"refresh_token":"'"$refresh"'"}' "$url/token/refresh")
access=$(member access_token <<<"$renewed")
ask 200 -H "Authorization: Bearer $access" "$url/profile" >/dev/null
ask 200 -X POST -H "Authorization: Bearer $access" "$url/logout" >/dev/null
ask 401 -H "Authorization: Bearer $access" "$url/profile" | contains '"detail":"Token has been revoked"'

pair=$(ask 200 "${json[@]}" -d '{"username":"jane"}' "$url/login")
refresh=$(member refresh_token <<<"$pair")
renewed=$(ask 200 "${json[@]}" -d '{"refresh_token":"'"$refresh"'"}' "$url/token/refresh")
ask 401 "${json[@]}" -d '{"refresh_token":"'"$refresh"'"}' "$url/token/refresh" | contains 'Refresh token reuse detected'
ask 401 "${json[@]}" -d '{"refresh_token":"'"$(member refresh_token <<<"$renewed")"'"}' "$url/token/refresh" |
    contains 'Token has been revoked'
ask 200 "${json[@]}" -d '{"reset":true}' "$url/_test/clock" >/dev/null
echo 'done'
