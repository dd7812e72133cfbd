#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# The real program on a display of its own: the token of RFC 7515 A.1, whose time ended in 2011, is good one second before
# its expiry, and a second later it is not, without any key being pressed. Usage: xvfb_clock.sh CLAIMSMITH
# Exit status 77, which ctest takes as skipped, where a tool is missing.
set -euo pipefail
program=$1

source "$(dirname "$0")/xvfb_common.sh"

token=eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNv
token+=bS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk
key='{"kty":"oct","k":"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"}'

put() { printf '%s' "$1" | xclip -selection clipboard >/dev/null 2>&1; }

# Asks for the verdict until it holds the words that are waited for; presses KEYS anew each time where they are given.
wait_for_verdict() {
    local words=$1 keys=${2:-} text=
    for _ in $(seq 60); do
        if [[ -n $keys ]]; then
            xdotool key "$keys"
            sleep 0.2
        fi
        put 'nothing copied yet'
        xdotool key ctrl+shift+d
        sleep 0.2
        text=$(clipboard)
        [[ $text == *$words* ]] && { printf '%s\n' "$text"; return; }
    done
    fail "the verdict never said “$words”; it last said: $text"
}

start_program
for _ in $(seq 40); do
    put "$token"
    xdotool key ctrl+shift+v
    sleep 0.25
    put 'nothing copied yet'
    xdotool key ctrl+shift+d
    sleep 0.25
    [[ $(clipboard) == *$(said "Signature not checked")* ]] && break
done
put "$key"
xdotool key ctrl+shift+i
in_dialog "Add keys"
xdotool key ctrl+v
sleep 1
xdotool key ctrl+Return
sleep 0.5
xdotool windowfocus --sync "$window"
accepted=$(said "Accepted") refused=$(said "Not accepted")
verdict=$(wait_for_verdict "$(said "Signature verified")")
[[ $verdict == "$refused"* ]] || fail "the token ended in 2011, but: $verdict"

# One second before the expiry; then nothing but time passes.
verdict=$(wait_for_verdict "$(said "Expiring in %1" "1 s")" F4)
[[ $verdict == "$accepted"* ]] || fail "one second before its expiry the token is good, but: $verdict"
verdict=$(wait_for_verdict "$(said "Expired %1 ago")")
[[ $verdict == "$refused"* ]] || fail "the token has expired, but: $verdict"
[[ $verdict == *22*2011*18:43:00*UTC* ]] || fail "the date of the end is missing: $verdict"
# Back by a minute, frozen: good, and stays so.
xdotool key F5 F7
verdict=$(wait_for_verdict "$(said "Expiring in %1")")
[[ $verdict == "$accepted"* ]] || fail "a minute before its expiry the token is good, but: $verdict"
# Real time again.
xdotool key shift+F5
verdict=$(wait_for_verdict "$(said "Expired %1 ago" "15 *")")
[[ $verdict == "$refused"* ]] || fail "in real time the token is over, but: $verdict"

xdotool key F8
end_program
grep -q 'lastTestTime=shifted 60000 1' "$home/config/Claimsmith/claimsmith.conf" || fail "the test time is not offered next time"
echo PASS
