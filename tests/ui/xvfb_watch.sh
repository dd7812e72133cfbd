#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# The real program on a display of its own, by keys alone: a pair made on the Craft page is watched, the clock is set to
# the second before its end, the bar asks, and F12 renews both tokens. Usage: xvfb_watch.sh CLAIMSMITH
# Exit status 77, which ctest takes as skipped, where a tool is missing.
set -euo pipefail
program=$1
# No notification of whatever desktop this runs on.
export DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent/bus

source "$(dirname "$0")/xvfb_common.sh"

# The pair that the list watches, a token a line: the access token first.
watched() {
    xdotool key ctrl+a
    copied_by ctrl+shift+c '"refresh_token"' | grep -o '"\(access\|refresh\)_token": *"[^"]*"' | cut -d'"' -f4
}

# A time of the access token: iat or exp.
claim() {
    local part
    part=$(head -n 1 <<<"$1" | cut -d. -f2 | tr -- '-_' '+/')
    while ((${#part} % 4)); do part+==; done
    base64 -d <<<"$part" | sed -n "s/.*\"$2\":\([0-9]*\).*/\1/p"
}

start_program
sleep 1

# A key, a user, a pair; both are watched.
xdotool key ctrl+2
sleep 1
xdotool key space
copied_by ctrl+shift+b '^Authorization: Bearer ' >/dev/null
xdotool type --delay 50 42
xdotool key ctrl+Return
xdotool key ctrl+shift+w
xdotool key ctrl+5
sleep 0.5
before=$(watched)
[[ -n $(claim "$before" exp) ]] || fail "the list watches no access token, but: $before"

# Nothing is asked an hour before the end: the key does nothing.
xdotool key F12
sleep 0.5
[[ $(watched) == "$before" ]] || fail "F12 renewed what nobody was asked for"

# One second before the end of the access token, which is on top.
xdotool key Home F4
sleep 0.5
xdotool key F12
sleep 0.5
after=$(watched)
[[ $after != "$before" ]] || fail "F12 did not renew the pair"
(($(claim "$after" iat) >= $(claim "$before" exp) - 1)) || fail "the new token was not issued at the end of the former"
(($(claim "$after" exp) - $(claim "$after" iat) == $(claim "$before" exp) - $(claim "$before" iat))) ||
    fail "the new token lasts for another time than the former"

# One step takes both back.
xdotool key ctrl+z
sleep 0.5
[[ $(watched) == "$before" ]] || fail "Ctrl+Z did not bring the former pair back"

# Real time again, and what is remembered holds no token.
xdotool key shift+F5
end_program
for token in $before $after; do
    [[ -z $(grep -rlF -- "${token##*.}" "$home" || true) ]] || fail "a token was written to a file"
done
echo PASS
