#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# The real program on a display of its own, by keys alone, as somebody who never saw it: makes a key, fills in a user,
# generates a pair, copies the Bearer header, and looks at both tokens. Usage: xvfb_craft.sh CLAIMSMITH
# Exit status 77, which ctest takes as skipped, where a tool is missing.
set -euo pipefail
program=$1

source "$(dirname "$0")/xvfb_common.sh"

# The payload of a token, decoded.
payload() {
    local part
    part=$(cut -d. -f2 <<<"$1" | tr -- '-_' '+/')
    while ((${#part} % 4)); do part+==; done
    base64 -d <<<"$part"
}

start_program
sleep 1

xdotool key ctrl+2
sleep 1
xdotool key space # the button that makes a key has the keyboard
copied_by ctrl+shift+b '^Authorization: Bearer ' >/dev/null
xdotool type --delay 50 42
xdotool key Return
xdotool type --delay 50 alice
xdotool key ctrl+Return

header=$(copied_by ctrl+shift+b '^Authorization: Bearer ')
claims=$(payload "${header#Authorization: Bearer }")
[[ $claims == '{"sub":"42","username":"alice",'* ]] || fail "the access token holds $claims"
refresh=$(copied_by ctrl+shift+r '^eyJ')
claims=$(payload "$refresh")
[[ $claims == '{"sub":"42","type":"refresh",'* ]] || fail "the refresh token holds $claims"

xdotool key ctrl+i
verdict=$(copied_by ctrl+shift+d "$(said "Signature verified")")
[[ $verdict == "$(said "Accepted")"* ]] || fail "the access token is not accepted: $verdict"

end_program
[[ -z $(grep -rl "${refresh##*.}" "$home" || true) ]] || fail "a token was written to a file"
echo PASS
