#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Two whole builds of the packages, in folders of different names, at different times, without a compiler cache: the same
# bytes. Takes as long as two builds, so it is asked for:  CLAIMSMITH_PACKAGE_TESTS=1 tests/packaging/reproducible.sh
# Exit status 77, which ctest takes as skipped, where it is not asked for.
set -euo pipefail
[[ -n ${CLAIMSMITH_PACKAGE_TESTS:-} ]] || { echo "skipped: takes as long as two builds; set CLAIMSMITH_PACKAGE_TESTS=1 to compare them"; exit 77; }
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export CCACHE_DISABLE=1

build() { # build FOLDER: prints the sums of its packages
    mkdir -p "$1"
    git -c safe.directory="$root" -C "$root" ls-files -z --cached --others --exclude-standard |
        tar -C "$root" --null --files-from=- --ignore-failed-read -cf - 2>/dev/null | tar -C "$1" -xf -
    "$1/packaging/package" "$2" 2>"$work/log" || { tail -n 20 "$work/log" >&2; exit 1; }
}

first=$(build "$work/one" "$work/packages-1")
echo "$first"
second=$(umask 077; build "$work/another/and deeper" "$work/packages-2")
if [[ $first == "$second" ]]; then
    echo "PASS: the same bytes"
    exit 0
fi
printf 'FAIL: they differ\n%s\n' "$second"
if command -v diffoscope >/dev/null; then diffoscope "$work/packages-1" "$work/packages-2" | head -n 60; fi
exit 1
