# SPDX-License-Identifier: MIT
#
# For the scripts that drive the real program: a display and a home of their own. Read with `source`, with $program set and
# the script's arguments in "$@". Ends with 77, which ctest takes as skipped, where a tool is missing.

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

# The tour of the first start is not what these are about.
mkdir -p "$XDG_CONFIG_HOME/Claimsmith"
printf '[help]\ntourShown=true\n' >"$XDG_CONFIG_HOME/Claimsmith/claimsmith.conf"

fail() {
    printf 'FAIL: %s\n' "$*" >&2
    exit 1
}

# Libraries of X compare strings that are not terminated: the last of the options counts.
export ASAN_OPTIONS="${ASAN_OPTIONS:+$ASAN_OPTIONS:}strict_string_checks=0"

# Starts $program, gives its window the keyboard, and sets $pid and $window.
start_program() {
    "$program" &
    pid=$!
    window=$(timeout 60 xdotool search --sync --onlyvisible --pid "$pid" | head -n 1) || fail "no window came up"
    xdotool windowfocus --sync "$window"
}

clipboard() { timeout 5 xclip -selection clipboard -o 2>/dev/null || true; }

# Presses KEYS until the clipboard matches PATTERN, and says what it holds then.
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

# Ctrl+Q, and waits for the end of the program.
end_program() {
    xdotool key ctrl+q
    for _ in $(seq 40); do
        kill -0 "$pid" 2>/dev/null || { wait "$pid" || fail "the program ended with status $?"; return; }
        sleep 0.25
    done
    fail "Ctrl+Q did not end the program"
}
