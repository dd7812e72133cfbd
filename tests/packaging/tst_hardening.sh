#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# What the programs are protected by, read out of themselves; and for what leaves no trace there, out of the commands that
# compiled them. Usage: tst_hardening.sh BUILD_DIR PROGRAM...
set -euo pipefail
source "$(dirname "$0")/common.sh"
need readelf
build=$1
shift

# The linker marks a program as protected in its control flow where all of it is, the C library's start too.
start_is_marked=no
if readelf -W --notes "$("${CXX:-c++}" -print-file-name=Scrt1.o)" 2>/dev/null | grep -q 'IBT, SHSTK'; then start_is_marked=yes; fi

for program in "$@"; do
    name=$(basename "$program")
    readelf -W --file-header "$program" >"$work/header"
    readelf -W --segments "$program" >"$work/segments"
    readelf -W --dynamic "$program" >"$work/dynamic"
    readelf -W --dyn-syms "$program" >"$work/symbols"
    readelf -W --notes "$program" >"$work/notes"

    grep -qE 'Type: +DYN' "$work/header" && grep -qE 'FLAGS_1.*PIE' "$work/dynamic" || fail "$name is not position-independent"
    grep -q 'GNU_RELRO' "$work/segments" || fail "$name has no RELRO"
    grep -qE '\(FLAGS\).*BIND_NOW' "$work/dynamic" && grep -qE 'FLAGS_1.*NOW' "$work/dynamic" || fail "$name binds lazily: RELRO is not full"
    grep -E 'GNU_STACK' "$work/segments" | grep -q ' RW ' || fail "$name has an executable stack"
    ! grep -E '^ +LOAD' "$work/segments" | grep -q 'RWE' || fail "$name has memory that is writable and executable"
    grep -q '__stack_chk_fail' "$work/symbols" || fail "$name has no stack protector"
    grep -qE ' __[a-z]+_chk@' "$work/symbols" || fail "$name has no fortified call"
    ! grep -qE '\((RPATH|RUNPATH|TEXTREL)\)' "$work/dynamic" || fail "$name looks for libraries in places of its own, or is relocated in its text"
    if [[ $start_is_marked == yes ]]; then
        grep -q 'IBT, SHSTK' "$work/notes" || fail "$name has no control-flow protection"
    fi
    echo "read $name"
done

# Every file of ours, in the commands of the build.
if [[ -e $build/compile_commands.json ]]; then
    grep '"command":' "$build/compile_commands.json" | grep -E ' -c .*/(src|ui)/' >"$work/commands"
    [[ $(wc -l <"$work/commands") -gt 200 ]] || fail "only $(wc -l <"$work/commands") commands were found"
    for flag in -D_FORTIFY_SOURCE=3 -fstack-protector-strong -fstack-clash-protection -fPIE\\\|-fPIC; do
        without=$(grep -cv -e "$flag" "$work/commands" || true)
        [[ $without -eq 0 ]] || fail "$without files are compiled without $flag"
    done
    if [[ $(uname -m) == x86_64 ]]; then
        ! grep -qv -e '-fcf-protection=full' "$work/commands" || fail "files are compiled without -fcf-protection"
    fi
fi
finish
