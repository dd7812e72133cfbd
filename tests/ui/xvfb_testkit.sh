#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# The real program on a display of its own, by keys alone: the sample of the Test kit page, and a run against a small
# service that knows its secret, but neither asks for exp nor tells a refresh token. The report that is saved must name
# both, and count no other.
# Usage: xvfb_testkit.sh CLAIMSMITH. Exit status 77, which ctest takes as skipped, where a tool is missing.
set -euo pipefail
program=$1

source "$(dirname "$0")/xvfb_common.sh"

python3 "$(dirname "$0")/kitservice.py" >"$home/port" 2>"$home/requests" &
service=$!
trap 'kill "$pid" "$service" 2>/dev/null || true; rm -rf "$home"' EXIT
for _ in $(seq 40); do
    [[ -s $home/port ]] && break
    sleep 0.25
done
port=$(cat "$home/port")
[[ -n $port ]] || fail "the service did not start"

start_program
sleep 1
xdotool key ctrl+6
sleep 0.5
xdotool key space # Try a sample, which has the keyboard
sleep 1
xdotool type --delay 20 "http://127.0.0.1:$port/profile"
sleep 0.2
xdotool key Return

# The run is over when the service, having answered at all, was asked nothing for a second and a half. Return would
# start it again, so it is pressed in the menu alone.
answered=0
for _ in $(seq 80); do
    sleep 1.5
    [[ -s $home/requests && $(stat -c %s "$home/requests") == "$answered" ]] && break
    answered=$(stat -c %s "$home/requests")
done
xdotool key ctrl+shift+e # opens the menu of the button, at its first entry: HTML
sleep 1
xdotool key Return
in_dialog "Save the report"
xdotool key ctrl+a
xdotool type --delay 20 "$home/report.html"
xdotool key Return
for _ in $(seq 20); do
    [[ -s $home/report.html ]] && break
    sleep 0.25
done
report=$(cat "$home/report.html") || fail "no report was written"
for name in exp-missing refresh-as-access; do
    [[ $report == *$name* ]] || fail "the report does not name $name: $report"
done
[[ $report == *$(said "%1 of %2 differ" 2)* ]] || fail "the report counts otherwise: $report"
[[ $report != *eyJ* ]] || fail "the report holds a token"

xdotool windowfocus --sync "$window"
end_program
grep -rq "127.0.0.1:$port/profile" "$home" || fail "the address is not remembered"
grep -rq eyJ "$home/config" && fail "a token is remembered"
echo PASS
