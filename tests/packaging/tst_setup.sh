#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# What packaging/setup.sh decides, from made-up systems. Changes nothing on this machine.
# The parts about apt and dpkg are left out, and said to be, where there is no apt.
set -euo pipefail
# shellcheck source=packaging/setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/../../packaging/setup.sh"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

expect() { # expect WHAT WANTED FOUND
    if [[ $2 == "$3" ]]; then
        printf 'ok   %s\n' "$1"
    else
        printf 'FAIL %s\n  wanted: %s\n  found:  %s\n' "$1" "$2" "$3"
        failures=$((failures + 1))
    fi
}

# --- which system it is ---

system_of() { # system_of LINE...: what an os-release file of these lines is taken for
    OS_RELEASE=$work/os-release
    printf '%s\n' "$@" >"$OS_RELEASE"
    detect_system
}

TRIXIE_PIN=$work/pin
expect 'Debian 11 is too old' '' "$(system_of ID=debian VERSION_ID='"11"')"
expect 'Debian 12 needs the pin' debian12 "$(system_of ID=debian VERSION_ID='"12"')"
expect 'Debian 13' apt "$(system_of ID=debian VERSION_ID='"13"')"
expect 'Debian sid has no number' apt "$(system_of ID=debian)"
expect 'Ubuntu 24.04 is too old' '' "$(system_of ID=ubuntu ID_LIKE=debian VERSION_ID='"24.04"')"
expect 'Ubuntu 25.04' apt "$(system_of ID=ubuntu ID_LIKE=debian VERSION_ID='"25.04"')"
expect 'a relative of Ubuntu' apt "$(system_of ID=pop ID_LIKE='"ubuntu debian"' VERSION_ID='"26.04"')"
expect 'Raspbian is not Debian' '' "$(system_of ID=raspbian ID_LIKE=debian VERSION_ID='"12"')"
expect 'Fedora 40 is too old' '' "$(system_of ID=fedora VERSION_ID=40)"
expect 'Fedora 42' dnf "$(system_of ID=fedora VERSION_ID=42)"
expect 'RHEL is not Fedora' '' "$(system_of ID=rocky ID_LIKE='"rhel centos fedora"' VERSION_ID='"9.4"')"
expect 'Arch' pacman "$(system_of ID=arch)"
expect 'a relative of Arch' pacman "$(system_of ID=manjaro ID_LIKE=arch)"
expect 'another system' '' "$(system_of ID=alpine VERSION_ID=3.20)"
touch "$TRIXIE_PIN"
expect 'Debian 12 whose base-files came along from Debian 13' debian12 "$(system_of ID=debian VERSION_ID='"13"')"
expect 'Ubuntu does not look at the pin' apt "$(system_of ID=ubuntu ID_LIKE=debian VERSION_ID='"25.04"')"
rm "$TRIXIE_PIN"
OS_RELEASE=$work/none
expect 'no os-release file' '' "$(detect_system)"

# --- the table ---

for column in 3 4 5; do
    empty=$(package_table | awk -F'|' -v c=$column '!/^#/ && $c ~ /^ *$/' | wc -l)
    expect "every need has a name in column $column" 0 "$empty"
done
expect 'every row is of a known group and origin' '' \
    "$(package_table | awk -F'|' '!/^#/ && ($1 !~ /^(base|test|package|dev) *$/ || $2 !~ /^ 1[23] *$/ || NF != 5)')"
expect 'base does not need a virtual display' '' "$(wanted 3 base | grep xvfb || true)"
expect 'test does' xvfb "$(wanted 3 'base test' | grep xvfb)"
package_table() { printf '%s\n' 'base | 12 | a[bash] b[no-such-program] c>=2 d? | e | f' 'base | 13 | g | h | i'; }
expect 'a package whose program is there is not wanted' 'b c>=2 d? g' "$(wanted 3 base | tr '\n' ' ' | sed 's/ $//')"
expect 'only what Debian 12 takes from Debian 13' g "$(wanted 3 base 13)"

# --- apt and dpkg ---

if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
    mkdir -p "$work/dpkg/info" "$work/parts" "$work/lists"
    printf 'Package: %s\nStatus: install ok installed\nVersion: %s\nArchitecture: all\nMaintainer: x\nDescription: x\n\n' \
        a 1.0 c 1.9 e 1:3 >"$work/dpkg/status"
    printf 'Package: gone\nStatus: deinstall ok config-files\nVersion: 1\nArchitecture: all\nMaintainer: x\nDescription: x\n\n' >>"$work/dpkg/status"
    expect 'missing, too old, removed, optional' 'b c>=2 gone' "$(printf '%s\n' a b 'c>=2' 'd?' 'e>=1:2' gone |
        DPKG_ADMINDIR=$work/dpkg missing_apt | tr '\n' ' ' | sed 's/ $//')"
    expect 'optional ones are added when something is installed' 'd?' "$(printf '%s\n' a 'd?' | DPKG_ADMINDIR=$work/dpkg missing_apt all)"
    expect 'versions are compared as numbers' 'c>=1.10' "$(printf '%s\n' 'c>=1.10' 'c>=1.2' | DPKG_ADMINDIR=$work/dpkg missing_apt)"

    export APT_CONFIG=$work/apt.conf
    cat >"$APT_CONFIG" <<END
Dir::Etc::sourcelist "$work/sources.list";
Dir::Etc::sourceparts "$work/parts";
Dir::State::lists "$work/lists";
END
    ring=/usr/share/keyrings/debian-archive-keyring.gpg
    [[ -e $ring ]] && signed="Signed-By: $ring" || signed=

    stanza() { trixie_stanza trixie "$(source_of bookworm oldstable stable)" | tr '\n' ' ' | tr -s ' ' | sed 's/ $//'; }
    common='Suites: trixie Components: main'

    echo 'deb http://one.invalid/debian bookworm main' >"$work/sources.list"
    expect 'a one-line source' "Types: deb URIs: http://one.invalid/debian $common${signed:+ $signed}" "$(stanza)"

    printf '%s\n' '# deb http://off.invalid/debian bookworm main' 'deb-src http://src.invalid/debian bookworm main' \
        'deb http://sec.invalid/debian-security bookworm-security main' \
        'deb [arch=amd64 signed-by=/usr/share/keyrings/debian-archive-bookworm-stable.gpg] mirror+file:/etc/apt/mirrors/debian.list bookworm main contrib' >"$work/sources.list"
    expect 'a list of mirrors, options, other archives beside it' \
        "Types: deb URIs: mirror+file:/etc/apt/mirrors/debian.list $common${signed:+ $signed}" "$(stanza)"
    expect 'the security archive' 'http://sec.invalid/debian-security' "$(source_of bookworm-security | cut -d'|' -f1)"

    echo 'deb [trusted=yes] http://one.invalid/debian oldstable main' >"$work/sources.list"
    expect 'a release by its rank, trusted without a key' \
        "Types: deb URIs: http://one.invalid/debian $common${signed:+ $signed} Trusted: yes" "$(stanza)"

    rm "$work/sources.list"
    cat >"$work/parts/two.sources" <<'END'
# a comment
Types: deb
URIs: http://sec.invalid/debian-security
Suites: bookworm-security
Components: main

Types: deb deb-src
URIs: https://two.invalid/debian
Suites: bookworm bookworm-updates
Components: main non-free-firmware
Signed-By: /etc/apt/keyrings/house.gpg
END
    expect "a deb822 source signed with the house's own key" \
        "Types: deb URIs: https://two.invalid/debian $common Signed-By: /etc/apt/keyrings/house.gpg" "$(stanza)"
    expect 'Debian 13 is not there yet' '' "$(source_of trixie)"
    sed -i 's/bookworm-updates/trixie/' "$work/parts/two.sources"
    expect 'Debian 13 is there already' 'https://two.invalid/debian' "$(source_of trixie | cut -d'|' -f1)"

    # A simulated installation: what it removes for good, and what only changes its name.
    apt_simulate() {
        printf '%s\n' 'Remv libfoo3 [1]' 'Remv libbar2v5 [1]' 'Remv e [1:3]' 'Inst libfoo3t64 (2 Debian)' 'Inst libbar2t64 (2 Debian)' 'Inst q (1 Debian)'
    }
    apt-mark() { :; }
    printf 'Package: %s\nSection: %s\nStatus: install ok installed\nVersion: 1\nArchitecture: all\nMaintainer: x\nDescription: x\n\n' \
        e utils libfoo3 libs libbar2v5 libs >"$work/dpkg/status"
    expect 'a library with a new name is no loss' e "$(DPKG_ADMINDIR=$work/dpkg apt_losses trixie q)"
else
    echo 'skip what needs apt and dpkg: they are not on this system'
fi

[[ $failures -eq 0 ]]
