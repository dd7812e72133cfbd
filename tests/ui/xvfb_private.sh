#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# What the program must not do, seen from outside, over a run that uses a key, tokens and the local API: talk to anything
# but this machine's loopback, display and buses; write a secret or a token to any file or log; leave a core file.
# Usage: xvfb_private.sh CLAIMSMITH. Exit status 77, which ctest takes as skipped, where a tool is missing.
set -euo pipefail
program=$1

for tool in strace curl dbus-run-session; do
    command -v "$tool" >/dev/null || { echo "skipped: no $tool; run packaging/setup.sh --test"; exit 77; }
done
strace -o /dev/null true 2>/dev/null || { echo "skipped: strace is not allowed to look here"; exit 77; }
if [[ -z ${CLAIMSMITH_INSIDE_BUS:-} ]]; then
    export CLAIMSMITH_INSIDE_BUS=1
    exec dbus-run-session -- bash "$0" "$@"
fi
source "$(dirname "$0")/xvfb_common.sh"

copy() { printf '%s' "$1" | xclip -selection clipboard >/dev/null 2>&1; }

# Everything is recorded: what the program and its threads open towards others, and what it says.
record=$(mktemp -d)
trap 'kill "$pid" 2>/dev/null || true; rm -rf "$home" "$record"' EXIT
cd "$home"
ulimit -c unlimited
strace -f -qq -o "$record/calls" -e trace=socket,connect,sendto,sendmsg,bind "$program" >"$record/words" 2>&1 &
tracer=$!
window=$(timeout 90 xdotool search --sync --onlyvisible --class claimsmith | head -n 1) || fail "no window came up"
pid=$(pgrep -P "$tracer" | head -n 1)
xdotool windowfocus --sync "$window"
sleep 2

# A key of its own to sign with, a pair, a secret that is pasted, and a verdict.
secret=not-to-be-found-0b5e1f7c4d2a9836
copy "{\"kty\":\"oct\",\"k\":\"$(printf '%s' "$secret" | base64 | tr -d '=')\"}"
xdotool key ctrl+2
sleep 1
xdotool key ctrl+shift+i
dialog=$(timeout 30 xdotool search --sync --onlyvisible --name "Add keys" | head -n 1) || fail "no key dialog came up"
xdotool windowfocus --sync "$dialog"
xdotool key ctrl+v
sleep 2
xdotool key ctrl+Return
sleep 1
xdotool windowfocus --sync "$window"
header=$(copied_by ctrl+shift+b '^Authorization: Bearer ')
token=${header#Authorization: Bearer }
xdotool key ctrl+i
copied_by ctrl+shift+d 'Signature verified' >/dev/null
xdotool key F8
# Every page, and the API with a client.
for page in 3 4 5 6 7 1; do
    xdotool key "ctrl+$page"
    sleep 0.5
done
start_api
session=$(curl -s -m 20 -H 'Content-Type: application/json' -d '{"username":"john"}' "$url/login" || true)
session=$(sed -n 's/.*"refresh_token": *"\([^"]*\)".*/\1/p' <<<"$session")
[[ -n $session ]] || fail "no client could log in at the local API"

# Killed as by a fault: no core, however much the user allows.
grep -q '^Max core file size  *0  *0 ' "/proc/$pid/limits" || fail "it may write a core: $(grep core "/proc/$pid/limits")"
kill -SEGV "$pid"
wait "$tracer" || true
[[ -z $(find "$home" -name 'core*' -o -name '*.core') ]] || fail "a core file was written"
grep -q 'core' "$record/words" && fail "a core was dumped: $(cat "$record/words")"

grep -q 'connect(.*sun_path' "$record/calls" || fail "the record of calls is empty"
# Families other than these, and addresses beyond loopback, are a leak.
strangers=$(grep -E 'AF_INET6?,|sa_family=AF_' "$record/calls" | grep -E 'connect|sendto|sendmsg|bind' |
    grep -vE 'sa_family=AF_(UNIX|NETLINK)|inet_addr\("127\.|inet_pton\(AF_INET6, "::1"' || true)
[[ -z $strangers ]] || fail "it talked to: $strangers"
paths=$(sed -n 's/.*connect(.*sun_path=@\{0,1\}"\([^"]*\)".*/\1/p' "$record/calls" | sort -u |
    grep -vE '^/tmp/\.X11-unix/|/dbus-|/bus$|/keyring|/at-spi|^/run/user/|nscd|^/run/(systemd|dbus)/' || true)
[[ -z $paths ]] || fail "it connected to: $paths"

# Neither in a file of its home, nor in what it said.
for word in "$secret" "$(printf '%s' "$secret" | base64 | tr -d '=')" "${token##*.}" "${session##*.}"; do
    found=$(grep -rlF -- "$word" "$home" "$record/words" || true)
    [[ -z $found ]] || fail "“$word” is in $found"
done
echo PASS
