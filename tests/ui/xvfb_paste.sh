#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# The real program on a display of its own: pastes a token through the X clipboard, then a key through its dialog, by keys
# alone, and reads the verdict back from the clipboard. Usage: xvfb_paste.sh CLAIMSMITH SOURCE_DIR
# Exit status 77, which ctest takes as skipped, where a tool is missing.
set -euo pipefail
program=$1 samples=$2/resources/samples

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

# Asks for the verdict until it holds the words that are waited for; pastes FILE anew each time where one is named, since
# a window that is still starting takes no keys.
wait_for_verdict() {
    local words=$1 file=${2:-} text=
    for _ in $(seq 60); do
        if [[ -n $file ]]; then
            xclip -selection clipboard <"$file" >/dev/null 2>&1
            xdotool key ctrl+shift+v
            sleep 0.25
        fi
        printf 'nothing copied yet' | xclip -selection clipboard >/dev/null 2>&1
        xdotool key ctrl+shift+d
        sleep 0.25
        text=$(timeout 5 xclip -selection clipboard -o 2>/dev/null || true)
        [[ $text == *"$words"* ]] && { printf '%s\n' "$text"; return; }
    done
    fail "the verdict never said “$words”; it last said: $text"
}

"$program" &
pid=$!
window=$(timeout 60 xdotool search --sync --onlyvisible --pid "$pid" | head -n 1) || fail "no window came up"
xdotool windowfocus --sync "$window"

wait_for_verdict "Signature not checked" "$samples/expired.jwt" >/dev/null

xclip -selection clipboard <"$samples/access-token.jwk.json" >/dev/null 2>&1
xdotool key ctrl+k
# No window manager here gives a new window the keyboard.
dialog=$(timeout 20 xdotool search --sync --onlyvisible --name "Add keys" | head -n 1) || fail "no key dialog came up"
xdotool windowfocus --sync "$dialog"
xdotool key ctrl+v
sleep 1
xdotool key ctrl+Return
sleep 0.5
xdotool windowfocus --sync "$window"
verdict=$(wait_for_verdict "Signature verified")
[[ $verdict == "Not accepted"* ]] || fail "an expired token is not accepted, but: $verdict"
[[ $verdict == *"It ended on Mon 1 Jan 2024 01:00:00 UTC"* ]] || fail "the date of the end is missing: $verdict"

xdotool key ctrl+q
for _ in $(seq 40); do
    kill -0 "$pid" 2>/dev/null || { wait "$pid" || fail "the program ended with status $?"; echo PASS; exit 0; }
    sleep 0.25
done
fail "Ctrl+Q did not end the program"
