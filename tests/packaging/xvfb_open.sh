#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# The real program as a desktop starts it: with a token and a key as files, with two tokens, and at a page.
# Usage: xvfb_open.sh CLAIMSMITH SOURCE_DIR APP_ID. Exit status 77, which ctest takes as skipped, where a tool is missing.
set -euo pipefail
real=$1 samples=$2/resources/samples id=$3

source "$(dirname "$0")/../ui/xvfb_common.sh"

# The program that start_program starts, with arguments.
program=$home/start
starts_with() {
    { echo '#!/bin/sh'; printf 'exec'; printf ' %q' "$real" "$@"; echo; } >"$program"
    chmod +x "$program"
    start_program
}

wait_for_verdict() {
    local text=
    for _ in $(seq 60); do
        printf 'nothing copied yet' | xclip -selection clipboard >/dev/null 2>&1
        xdotool key ctrl+shift+d
        sleep 0.25
        text=$(clipboard)
        [[ $text == *"$1"* ]] && return
    done
    fail "the verdict never said “$1”; it last said: $text"
}

starts_with "$samples/access-token.jwt" "$samples/access-token.jwk.json"
wait_for_verdict "Signature verified"
class=$(xprop -id "$window" WM_CLASS _KDE_NET_WM_DESKTOP_FILE _GTK_APPLICATION_ID 2>/dev/null || true)
[[ $class == *'"claimsmith"'* && $class == *"$id"* ]] || fail "the desktop cannot tell whose window it is: $class"
end_program

starts_with "$samples/session.jwt" "$samples/expired.jwt"
wait_for_verdict "Signature not checked"
end_program

starts_with --page testkit
end_program
grep -q '^page=testkit$' -r "$XDG_CONFIG_HOME" || fail "it did not begin with the page that was asked for"

if "$real" --page nowhere 2>"$home/said"; then fail "an unknown page was taken"; fi
echo PASS
