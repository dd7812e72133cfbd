#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# The real program on a display of its own, by keys alone, as somebody who never saw it: makes a key, fills in a user,
# generates a pair, copies the Bearer header, and looks at both tokens. Usage: xvfb_craft.sh CLAIMSMITH
# Exit status 77, which ctest takes as skipped, where a tool is missing.
set -euo pipefail
program=$1

for tool in Xvfb xvfb-run xdotool xclip; do
    command -v "$tool" >/dev/null || { echo "skipped: no $tool; run packaging/setup.sh --test"; exit 77; }
done
if [[ -z ${CLAIMSMITH_INSIDE_XVFB:-} ]]; then
    export CLAIMSMITH_INSIDE_XVFB=1
    exec xvfb-run -a -s "-screen 0 1440x900x24" bash "$0" "$@"
fi

home=$(mktemp -d)
trap 'kill "$pid" 2>/dev/null || true; rm -rf "$home"' EXIT
export HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data QT_QPA_PLATFORM=xcb TZ=UTC LC_ALL=C.UTF-8

fail() {
    printf 'FAIL: %s\n' "$*" >&2
    exit 1
}

# Presses KEYS until the clipboard matches PATTERN, and says what it holds then.
copied_by() {
    local keys=$1 pattern=$2 text=
    for _ in $(seq 40); do
        printf 'nothing copied yet' | xclip -selection clipboard >/dev/null 2>&1
        xdotool key "$keys"
        sleep 0.25
        text=$(timeout 5 xclip -selection clipboard -o 2>/dev/null || true)
        [[ $text =~ $pattern ]] && { printf '%s\n' "$text"; return; }
    done
    fail "$keys never copied “$pattern”, but: $text"
}

# The payload of a token, decoded.
payload() {
    local part
    part=$(cut -d. -f2 <<<"$1" | tr -- '-_' '+/')
    while ((${#part} % 4)); do part+==; done
    base64 -d <<<"$part"
}

"$program" &
pid=$!
window=$(timeout 60 xdotool search --sync --onlyvisible --pid "$pid" | head -n 1) || fail "no window came up"
xdotool windowfocus --sync "$window"
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
verdict=$(copied_by ctrl+shift+d 'Signature verified')
[[ $verdict == Accepted* ]] || fail "the access token is not accepted: $verdict"

xdotool key ctrl+q
for _ in $(seq 40); do
    kill -0 "$pid" 2>/dev/null && { sleep 0.25; continue; }
    wait "$pid" || fail "the program ended with status $?"
    [[ -z $(grep -rl "${refresh##*.}" "$home" || true) ]] || fail "a token was written to a file"
    echo PASS
    exit 0
done
fail "Ctrl+Q did not end the program"
