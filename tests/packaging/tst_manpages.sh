#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# The manual pages: no warning of groff, man or mandoc, and no command and no option that the programs have and the page
# lacks. Usage: tst_manpages.sh MADE_DIR CLAIMSMITH CLAIMSMITH-CLI
set -euo pipefail
source "$(dirname "$0")/common.sh"
made=$1 program=$2 cli=$3
export LC_ALL=C.UTF-8 LANGUAGE=en

linted=no
for page in claimsmith claimsmith-cli; do
    file=$made/$page.1
    silent "gzip $page" cmp "$file" <(gzip -dc "$file.gz")
    if command -v groff >/dev/null; then
        silent "groff -ww $page" bash -c 'groff -ww -K utf8 -man -T utf8 -rLL=100n "$1" >/dev/null' - "$file"
        linted=yes
    fi
    if command -v man >/dev/null; then
        silent "man $page" bash -c 'MANWIDTH=100 man --warnings -E UTF-8 -P cat -l "$1" >/dev/null' - "$file"
        linted=yes
    fi
    if command -v mandoc >/dev/null; then
        silent "mandoc -Tlint $page" mandoc -T lint -W warning "$file"
        linted=yes
    fi
done

# As a reader sees it: without the marks of roff.
plain() { sed -E 's/\\f[BIR]//g; s/\\-/-/g; s/\\&//g' "$made/$1.1"; }

# has PAGE WORD: the page has it as a word of its own.
has() { grep -qE -- "(^|[^a-z-])$2([^a-z-]|\$)" "$work/$1" || fail "$1(1) does not have $2"; }

options_of() { "$@" --help | grep -oE '^ +-[^ ]+' | tr -d ' ' | tr ',' '\n'; }

plain claimsmith >"$work/claimsmith"
plain claimsmith-cli >"$work/claimsmith-cli"
for option in $(options_of "$program"); do has claimsmith "$option"; done
for word in $(sed -n 's/.*{\(.*\)}.*/\1/p' < <("$program" --help) | tr ',' ' '); do has claimsmith "$word"; done

count=0
commands=$("$cli" --help | sed -n '/^Subcommands:/,/^$/s/^  \([a-z]\+\) .*/\1/p')
[[ $commands == *verify* ]] || fail "no commands were found in the help"
for command in $commands; do
    awk -v name="$command" '/^\.S[SH] / { inside = ($0 == ".SS \"" name "\"") } inside' "$work/claimsmith-cli" >"$work/$command"
    [[ -s $work/$command ]] || fail "claimsmith-cli(1) has no section on $command"
    for option in $(options_of "$cli" "$command"); do
        [[ $option == -h || $option == --help ]] || has "$command" "$option"
        count=$((count + 1))
    done
done
[[ $count -gt 100 ]] || fail "only $count options were found in the help"
for option in $(options_of "$cli"); do has claimsmith-cli "$option"; done
for status in 0 1 2 3 10 11 12 13 14 15 16; do
    grep -qxF ".B $status" "$work/claimsmith-cli" || fail "claimsmith-cli(1) does not list exit status $status"
done

[[ $linted == yes || $failures -gt 0 ]] || { echo "skipped: no groff, man or mandoc to check the pages with; run packaging/setup.sh --test"; exit 77; }
finish
