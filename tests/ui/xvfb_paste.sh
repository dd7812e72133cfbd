#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# The real program on a display of its own: pastes a token through the X clipboard, then a key through its dialog, by keys
# alone, and reads the verdict back from the clipboard. Usage: xvfb_paste.sh CLAIMSMITH
# Exit status 77, which ctest takes as skipped, where a tool is missing.
set -euo pipefail
program=$1 samples=$(cd "$(dirname "$0")/../../resources/samples" && pwd)

source "$(dirname "$0")/xvfb_common.sh"

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
        text=$(clipboard)
        [[ $text == *$words* ]] && { printf '%s\n' "$text"; return; }
    done
    fail "the verdict never said “$words”; it last said: $text"
}

start_program

wait_for_verdict "$(said "Signature not checked")" "$samples/expired.jwt" >/dev/null

xclip -selection clipboard <"$samples/access-token.jwk.json" >/dev/null 2>&1
xdotool key ctrl+shift+i
# No window manager here gives a new window the keyboard.
in_dialog "Add keys"
xdotool key ctrl+v
sleep 1
xdotool key ctrl+Return
sleep 0.5
xdotool windowfocus --sync "$window"
verdict=$(wait_for_verdict "$(said "Signature verified")")
[[ $verdict == "$(said "Not accepted")"* ]] || fail "an expired token is not accepted, but: $verdict"
[[ $verdict == *1*2024*01:00:00*UTC* ]] || fail "the date of the end is missing: $verdict"

end_program
echo PASS
