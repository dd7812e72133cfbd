# shellcheck shell=bash
# SPDX-License-Identifier: MIT
#
# For the tests of packaging; read with `source`.

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

fail() {
    printf 'FAIL %s\n' "$*"
    failures=$((failures + 1))
}

# need TOOL...: ends with 77, which ctest takes as skipped, where one is missing.
need() {
    for tool in "$@"; do
        command -v "$tool" >/dev/null || { echo "skipped: no $tool; run packaging/setup.sh --test"; exit 77; }
    done
}

# silent WHAT COMMAND...: the command succeeds and says nothing.
silent() {
    local what=$1 said status=0
    shift
    said=$("$@" 2>&1) || status=$?
    if [[ $status -ne 0 || -n $said ]]; then fail "$what (status $status):"$'\n'"$said"; else echo "ok   $what"; fi
}

finish() {
    [[ $failures -eq 0 ]] || exit 1
    echo PASS
}
