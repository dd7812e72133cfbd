#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# The real program on a display of its own, by keys alone, and curl as its client: the API is started, a client logs in
# and asks, the clock is moved past the expiry, it is refused, refreshes, and brings the old token again, which ends its
# family; a session of the window is watched and renewed. The log says each step and why. Usage: xvfb_sessions.sh
# CLAIMSMITH. Exit status 77, which ctest takes as skipped, where a tool is missing.
set -euo pipefail
program=$1
# No notification of whatever desktop this runs on.
export DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent/bus
command -v curl >/dev/null || { echo "skipped: no curl; run packaging/setup.sh --test"; exit 77; }

source "$(dirname "$0")/xvfb_common.sh"

# The newest request as the page tells it, once that matches PATTERN; presses KEYS anew each time where they are given.
newest_request() {
    local pattern=$1 keys=${2:-} text= dialog=
    for _ in $(seq 20); do
        if [[ -n $keys ]]; then
            xdotool key "$keys"
            sleep 0.5
        fi
        xdotool key alt+Return
        # Nothing comes up before the request is on the list.
        dialog=$(timeout 2 xdotool search --sync --onlyvisible --name '^(GET|POST) ' | head -n 1) || continue
        [[ -n $dialog ]] || continue
        xdotool windowfocus --sync "$dialog"
        xdotool key ctrl+a ctrl+c
        sleep 0.3
        text=$(clipboard)
        xdotool key Escape
        sleep 0.2
        xdotool windowfocus --sync "$window"
        [[ $text == *$pattern* ]] && { printf '%s\n' "$text"; return; }
    done
    fail "the log never said “$pattern”, but: $text"
}

# ask PATH [FIELD-OF-THE-REQUEST | JSON]: the body and, on a line of its own, the status.
ask() {
    local path=$1 more=${2:-}
    case $more in
    Authorization:*) curl -s -m 20 -w '\n%{http_code}' -H "$more" "$url$path" ;;
    *) curl -s -m 20 -w '\n%{http_code}' -H 'Content-Type: application/json' -d "$more" "$url$path" ;;
    esac
}
member() { sed -n "s/.*\"$2\": *\"\([^\"]*\)\".*/\1/p" <<<"$1" | head -n 1; }
status() { tail -n 1 <<<"$1"; }

start_program
sleep 1
[[ ! -e $home/data/claimsmith/claimsmith.db ]] || fail "the data file was made before the page was opened"
start_api

# A client logs in and is let in; the page shows it.
answer=$(ask /login '{"username":"john"}')
[[ $(status "$answer") == 200 ]] || fail "john may not log in: $answer"
access=$(member "$answer" access_token) refresh=$(member "$answer" refresh_token)
answer=$(ask /profile "Authorization: Bearer $access")
[[ $(status "$answer") == 200 && $answer == *'"username":"john"'* ]] || fail "john has no profile: $answer"
newest_request 'GET /profile' | grep -q '^200' || fail "the log has another status for /profile"

# Two hours later by the time panel's keys.
xdotool key F6
xdotool key shift+F8 shift+F8
sleep 0.5
answer=$(ask /profile "Authorization: Bearer $access")
[[ $(status "$answer") == 401 && $answer == *'Token has expired'* ]] || fail "the token has expired, but: $answer"
text=$(newest_request '401')
[[ $text == *'Token has expired'* && $text == *$(said 'It ended on %1.')* ]] || fail "the log does not say why: $text"

# Refreshed; and the old refresh token comes again.
answer=$(ask /token/refresh "{\"refresh_token\":\"$refresh\"}")
[[ $(status "$answer") == 200 ]] || fail "it was not refreshed: $answer"
next=$(member "$answer" refresh_token)
answer=$(ask /token/refresh "{\"refresh_token\":\"$refresh\"}")
[[ $(status "$answer") == 401 && $answer == *'reuse detected'* ]] || fail "the replay was not seen: $answer"
newest_request "$(said 'family %1 is revoked')" >/dev/null
answer=$(ask /token/refresh "{\"refresh_token\":\"$next\"}")
[[ $(status "$answer") == 401 ]] || fail "the family goes on after a replay: $answer"

# A session of the window is watched, and refreshed when the bar asks.
xdotool key ctrl+n
in_dialog "Add a user"
xdotool type --delay 50 ada
xdotool key Return
sleep 0.5
xdotool windowfocus --sync "$window"
sleep 0.5
xdotool key ctrl+l
sleep 0.5
newest_request 'POST /login' | grep -q 'ada' || fail "the window did not log ada in"
mine=$(copied_by ctrl+shift+c '"refresh_token"')
xdotool key ctrl+shift+w
sleep 0.5
xdotool key F4
sleep 0.5
# F12 renews where it was asked, and is nothing where it was not: it may be pressed until the bar is there.
newest_request "ada*$(said 'generation %1 → %2' 0 1)*POST /token/refresh" F12 >/dev/null

# Stopped, and nothing of it is on the disk.
xdotool key ctrl+Return
for _ in $(seq 40); do
    curl -s -m 5 "$url/health" >/dev/null || break
    sleep 0.25
done
curl -s -m 5 "$url/health" >/dev/null && fail "the API answers after it was stopped"
xdotool key shift+F5
end_program
for token in "$access" "$refresh" "$next" "$(member "$mine" access_token)" "$(member "$mine" refresh_token)"; do
    [[ -n $token ]] || fail "a token is missing"
    [[ -z $(grep -rlF -- "${token##*.}" "$home" || true) ]] || fail "a token was written to a file"
done
echo PASS
