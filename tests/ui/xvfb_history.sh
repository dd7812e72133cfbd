#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# The real program on a display, a session bus and a key store of its own, by keys alone: a token that was pasted is in
# the history of that run alone; switched on, it is there again in the next run, and no file of the home folder has a
# piece of it in clear; switched off, file and key are gone. Usage: xvfb_history.sh CLAIMSMITH
# Exit status 77, which ctest takes as skipped, where a tool is missing.
set -euo pipefail
program=$1
for tool in dbus-run-session gnome-keyring-daemon; do
    command -v "$tool" >/dev/null || { echo "skipped: no $tool; run packaging/setup.sh --test"; exit 77; }
done
if [[ -z ${CLAIMSMITH_INSIDE_BUS:-} ]]; then
    export CLAIMSMITH_INSIDE_BUS=1
    exec dbus-run-session -- bash "$0" "$@"
fi

source "$(dirname "$0")/xvfb_common.sh"
unset XDG_CURRENT_DESKTOP DESKTOP_SESSION KDE_FULL_SESSION
export XDG_RUNTIME_DIR=$home/runtime
mkdir -m 700 "$XDG_RUNTIME_DIR"
printf 'a password' | gnome-keyring-daemon --unlock --components=secrets >/dev/null

# {"alg":"none"} . {"sub":"somebody-to-be-found"}
token=eyJhbGciOiJub25lIn0.eyJzdWIiOiJzb21lYm9keS10by1iZS1mb3VuZCJ9.
file=$XDG_DATA_HOME/claimsmith/history

# Whether any file of the home folder has a piece of the token in it.
in_clear() { grep -rqaE 'eyJhbGciOiJub25lIn0|eyJzdWIiOiJzb21l|somebody-to-be-found' "$home"; }

# Pastes the token on the Inspect page, and turns to the history.
inspect_and_open_history() {
    start_program
    sleep 1
    printf %s "$token" | xclip -selection clipboard
    xdotool key ctrl+1
    sleep 0.5
    xdotool key ctrl+shift+v
    sleep 0.5
    xdotool key ctrl+7
    sleep 0.5
}

open_history() {
    start_program
    sleep 1
    xdotool key ctrl+7
    sleep 0.5
}

# Off, as it is at first: pasted, listed, and gone with the program.
inspect_and_open_history
[[ $(copied_by ctrl+shift+c '^eyJ') == "$token" ]] || fail "the history has not what was pasted"
end_program
in_clear && fail "a file has the token in clear though the history is off"
[[ ! -e $file ]] || fail "there is a history file though the history is off"

# On: there again in the next run, and nowhere to be read. The page is there once it answers.
inspect_and_open_history
copied_by ctrl+shift+c '^eyJ' >/dev/null
xdotool key ctrl+shift+s
for _ in $(seq 120); do
    [[ -s $file ]] && break
    sleep 0.25
done
[[ -s $file ]] || fail "nothing was kept"
[[ $(stat -c %a "$file") == 600 ]] || fail "others may read the history file"
end_program
in_clear && fail "a file has the token in clear"
open_history
[[ $(copied_by ctrl+shift+c '^eyJ') == "$token" ]] || fail "the next run has another history"

# Off again: the file goes at once, and the next run has nothing.
xdotool key ctrl+shift+s
for _ in $(seq 60); do
    [[ -e $file ]] || break
    sleep 0.25
done
[[ ! -e $file ]] || fail "the file is still there"
end_program
open_history
printf 'nothing copied yet' | xclip -selection clipboard
xdotool key ctrl+shift+c
sleep 1
[[ $(clipboard) == 'nothing copied yet' ]] || fail "a token came back from nowhere"
end_program
in_clear && fail "a file has the token in clear"
echo "history: kept when it is to be, encrypted, and gone when not"
