# SPDX-License-Identifier: MIT
#
# For the scripts that drive the real program: a display and a home of their own. Read with `source`, with $program set and
# the script's arguments in "$@". Ends with 77, which ctest takes as skipped, where a tool is missing.
#
# With CLAIMSMITH_TEST_LANGUAGE the program speaks that language (`de`), is dark, and one and a half times as large.

for tool in Xvfb xvfb-run xdotool xclip; do
    command -v "$tool" >/dev/null || { echo "skipped: no $tool; run packaging/setup.sh --test"; exit 77; }
done
if [[ -z ${CLAIMSMITH_INSIDE_XVFB:-} ]]; then
    export CLAIMSMITH_INSIDE_XVFB=1
    screen=1440x900x24
    [[ -z ${CLAIMSMITH_TEST_LANGUAGE:-} ]] || screen=2160x1350x24
    exec xvfb-run -a -s "-screen 0 $screen" bash "$0" "$@"
fi

home=$(mktemp -d)
trap 'kill "$pid" 2>/dev/null || true; rm -rf "$home"' EXIT
export HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data QT_QPA_PLATFORM=xcb TZ=UTC LC_ALL=C.UTF-8

# The tour of the first start is not what these are about.
mkdir -p "$XDG_CONFIG_HOME/Claimsmith"
printf '[help]\ntourShown=true\n' >"$XDG_CONFIG_HOME/Claimsmith/claimsmith.conf"
if [[ -n ${CLAIMSMITH_TEST_LANGUAGE:-} ]]; then
    printf '[General]\nlanguage=%s\ntheme=dark\n' "$CLAIMSMITH_TEST_LANGUAGE" >>"$XDG_CONFIG_HOME/Claimsmith/claimsmith.conf"
    export QT_SCALE_FACTOR=1.5
fi

fail() {
    printf 'FAIL: %s\n' "$*" >&2
    exit 1
}

# Libraries of X compare strings that are not terminated: the last of the options counts.
export ASAN_OPTIONS="${ASAN_OPTIONS:+$ASAN_OPTIONS:}strict_string_checks=0"
# Without a bus Qt waits for an answer about desktop portals for ever, which the sanitizer takes for a leak.
export QT_NO_XDG_DESKTOP_PORTAL=1

# said ENGLISH [ARGUMENT]...: the program's words for it in the language of the test, as a pattern: an argument for each
# of %1, %2, and anything where there is none.
said() {
    local words=$1 number
    if [[ -n ${CLAIMSMITH_TEST_LANGUAGE:-} ]]; then
        words=$(python3 "$(dirname "$0")/translated.py" "$CLAIMSMITH_TEST_LANGUAGE" "$words") || exit 1
    fi
    shift
    for number in 1 2; do
        words=${words//%$number/${1:-*}}
        [[ $# -eq 0 ]] || shift
    done
    printf '%s\n' "$words"
}

# The keyboard is the dialog's whose title is these English words, as the language has them.
in_dialog() {
    local title dialog
    title=$(said "$1")
    dialog=$(timeout 20 xdotool search --sync --onlyvisible --name "$title" | head -n 1) || true
    [[ -n $dialog ]] || fail "no dialog “$title” came up"
    xdotool windowfocus --sync "$dialog"
}

# Starts $program, gives its window the keyboard, and sets $pid and $window.
start_program() {
    "$program" &
    pid=$!
    window=$(timeout 60 xdotool search --sync --onlyvisible --pid "$pid" | head -n 1) || fail "no window came up"
    xdotool windowfocus --sync "$window"
}

clipboard() { timeout 5 xclip -selection clipboard -o 2>/dev/null || true; }

# Presses KEYS until the clipboard matches PATTERN, an extended regular expression, and says what it holds then.
copied_by() {
    local keys=$1 pattern=$2 text=
    for _ in $(seq 60); do
        printf 'nothing copied yet' | xclip -selection clipboard >/dev/null 2>&1
        xdotool key "$keys"
        sleep 0.25
        text=$(clipboard)
        [[ $text =~ $pattern ]] && { printf '%s\n' "$text"; return; }
    done
    fail "$keys never copied “$pattern”, but: $text"
}

# Opens the Sessions page, starts its API at a port that is free, and sets $url. A key that a busy window lost is pressed
# again, once it is sure that nothing came of it.
start_api() {
    xdotool key ctrl+4
    for _ in $(seq 80); do # the page answers keys when it has opened its data
        [[ ! -s $XDG_DATA_HOME/claimsmith/claimsmith.db ]] || break
        sleep 0.25
    done
    for _ in 1 2 3; do
        sleep 0.5
        xdotool key alt+p
        sleep 0.5
        xdotool key ctrl+a
        xdotool type --delay 50 0
        xdotool key Return
        sleep 0.5
        xdotool key ctrl+Return
        url=$(copied_by ctrl+shift+a '^http://127\.0\.0\.1:[0-9]+$' 2>/dev/null) && return
    done
    fail "the API does not start"
}

# Ctrl+Q, and waits for the end of the program.
end_program() {
    xdotool key ctrl+q
    for _ in $(seq 40); do
        kill -0 "$pid" 2>/dev/null || { wait "$pid" || fail "the program ended with status $?"; return; }
        sleep 0.25
    done
    fail "Ctrl+Q did not end the program"
}
