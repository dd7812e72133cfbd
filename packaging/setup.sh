#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Installs what Claimsmith needs, from the distribution's own packages. `packaging/setup.sh --help` says how.
# Exit status: 0 all is there · 1 a step failed, or --check found something missing, or the answer was no
#              · 2 wrong usage, a system it does not know, or no way to become root
# shellcheck disable=SC2016  # the formats of apt and dpkg have a $ of their own
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# One row for each need. To add one, add a row.
#   group     base: build and run · test: packaging/test · package: packaging/package · dev: analysis, fuzzing, fresh systems
#   D12       where Debian 12 takes it from: `13` is the pinned Debian 13, `12` its own release
#   packages  as Debian and Ubuntu, Fedora and Arch call them.  NAME>=V  an older one does not do (V is what Debian 13
#             has, the set that is tested) · NAME?  wanted, but only where the distribution has it
#             · NAME[PROGRAM]  only where no PROGRAM is on PATH · /a/file  whatever package brings it (Fedora)
package_table() {
    cat <<'END'
# group| D12 | Debian, Ubuntu                          | Fedora                       | Arch
base   | 13  | g++>=4:14                               | gcc-c++                      | gcc
base   | 13  | cmake>=3.31                             | cmake                        | cmake
base   | 12  | ninja-build ccache pkgconf              | ninja-build ccache pkgconf-pkg-config | ninja ccache pkgconf
base   | 13  | qt6-base-dev>=6.8 qt6-wayland?          | qt6-qtbase-devel qt6-qtwayland? | qt6-base qt6-wayland?
base   | 13  | qt6-svg-dev>=6.8 qt6-svg-plugins        | qt6-qtsvg-devel              | qt6-svg
base   | 13  | qt6-tools-dev>=6.8 qt6-l10n-tools>=6.8  | qt6-qttools-devel qt6-linguist | qt6-tools
base   | 13  | qt6-translations-l10n?                  | qt6-qttranslations?          | qt6-translations?
base   | 13  | libqca-qt6-dev>=2.3.10 libqca-qt6-plugins | qca-qt6-devel qca-qt6-ossl | qca-qt6
base   | 13  | libssl-dev>=3.0                         | openssl-devel                | openssl
base   | 13  | libyyjson-dev>=0.10                     | yyjson-devel                 | yyjson
base   | 13  | libcli11-dev>=2.4                       | cli11-devel                  | cli11
base   | 13  | libcpp-httplib-dev>=0.18                | cpp-httplib-devel            | cpp-httplib
base   | 13  | qtkeychain-qt6-dev>=0.14                | qtkeychain-qt6-devel         | qtkeychain-qt6
base   | 12  | libsecret-1-0                           | libsecret                    | libsecret
base   | 13  | libqt6sql6-sqlite>=6.8                  | qt6-qtbase                   | qt6-base
base   | 13  | libbenchmark-dev>=1.9                   | google-benchmark-devel       | benchmark
base   | 13  | libxkbcommon-dev>=1.7                   | libxkbcommon-devel           | libxkbcommon
base   | 12  | fonts-dejavu-core tzdata                | dejavu-sans-fonts dejavu-sans-mono-fonts tzdata | ttf-dejavu tzdata
test   | 12  | xvfb xauth                              | /usr/bin/Xvfb /usr/bin/xauth | xorg-server-xvfb xorg-xauth
test   | 12  | xdotool xclip x11-apps x11-utils        | xdotool xclip /usr/bin/xwd /usr/bin/xprop | xdotool xclip xorg-xwd xorg-xprop
test   | 12  | dbus gnome-keyring                      | dbus-daemon gnome-keyring    | dbus gnome-keyring
test   | 13  | gir1.2-freedesktop libcairo-gobject2    | gobject-introspection        | gobject-introspection-runtime
test   | 12  | python3-gi gir1.2-atspi-2.0 at-spi2-core libglib2.0-bin | python3-gobject at-spi2-core glib2 | python-gobject at-spi2-core glib2
test   | 12  | strace gdb                              | strace gdb                   | strace gdb
test   | 12  | imagemagick                             | ImageMagick                  | imagemagick
test   | 12  | python3 python3-jwt python3-jwcrypto python3-cryptography python3-pytest | python3 python3-jwt python3-jwcrypto python3-cryptography python3-pytest | python python-pyjwt python-jwcrypto python-cryptography python-pytest
test   | 12  | python3-fastapi python3-uvicorn         | python3-fastapi python3-uvicorn | python-fastapi uvicorn
test   | 12  | curl python3-requests-oauthlib python3-authlib | curl python3-requests-oauthlib python3-authlib | curl python-requests-oauthlib python-authlib
test   | 12  | chromium? chromium-driver? python3-selenium? | chromium? chromedriver? python3-selenium? | chromium? python-selenium?
test   | 13  | nodejs[node] npm[npm]                   | nodejs[node] /usr/bin/npm[npm] | nodejs[node] npm[npm]
test   | 12  | desktop-file-utils appstream shared-mime-info libglib2.0-bin | desktop-file-utils appstream shared-mime-info glib2 | desktop-file-utils appstream shared-mime-info glib2
test   | 12  | groff-base mandoc zsh fish              | groff-base mandoc zsh fish   | groff zsh fish
package| 12  | dpkg-dev file                           | dpkg-dev? file               | dpkg? file
dev    | 13  | clang-19 clang-tools-19 clang-tidy-19 clang-format-19 | clang clang-tools-extra | clang
dev    | 13  | libclang-rt-19-dev llvm-19 lld-19       | compiler-rt llvm lld         | compiler-rt llvm lld
dev    | 12  | shellcheck valgrind wrk                 | ShellCheck valgrind wrk      | shellcheck valgrind wrk
dev    | 12  | mmdebstrap lintian flatpak-builder      | mmdebstrap? flatpak-builder  | flatpak-builder
END
}

usage() {
    cat <<'END'
Installs what Claimsmith needs to build and run: Debian 12 and 13, Ubuntu 25.04 and later, Fedora 41 and later, Arch.
Run again it changes nothing. At a terminal it says what it will change and asks first; without one it goes on.

Usage: packaging/setup.sh [--test] [--package] [--dev] [--yes] [--check] [--list]
  --test   also what packaging/test needs: a virtual display, PyJWT, Node.js with npm, a browser
  --package  also what packaging/package needs
  --dev    also what analysis and fuzzing need, Clang 19 and its tools, and what tests of the packages need (includes both)
  --yes    do not ask
  --check  change nothing; exit status 0 if all is there, else 1 and a list of what is not
  --list   print the packages by this system's names and stop
  --allow-removal  go on although apt would remove installed packages that it cannot keep

On Debian 12, Qt 6.8 and QCA for Qt 6 come from Debian 13: the script adds Debian 13 as a source of its own, pinned at
priority 100 so that nothing else moves to it, on the mirror that apt uses already.
END
}

say() { printf 'claimsmith set-up: %s\n' "$*" >&2; }
die() {
    local status=$1
    shift
    say "$@"
    exit "$status"
}

# --- what system this is -----------------------------------------------------------------------------------------

OS_RELEASE=${OS_RELEASE:-/etc/os-release}
TRIXIE_PIN=${TRIXIE_PIN:-/etc/apt/preferences.d/claimsmith-trixie}

os_field() { (
    # shellcheck source=/dev/null
    . "$OS_RELEASE" 2>/dev/null
    printf '%s' "${!1:-}"
); }

# Prints debian12, apt, dnf, pacman or nothing.
detect_system() {
    local id version like
    id=$(os_field ID) version=$(os_field VERSION_ID) like=" $(os_field ID_LIKE) "
    version=${version%%.*}
    [[ $version =~ ^[0-9]*$ ]] || version=
    # What came from Debian 13 may have brought base-files along, which says that this is Debian 13: our pin knows better.
    [[ $id != debian || ! -e $TRIXIE_PIN ]] || version=12
    case $id in
        debian) if [[ $version == 12 ]]; then echo debian12; elif [[ -z $version || $version -gt 12 ]]; then echo apt; fi ;;
        ubuntu) if [[ -z $version || $version -ge 25 ]]; then echo apt; fi ;;
        fedora) if [[ -z $version || $version -ge 41 ]]; then echo dnf; fi ;;
        arch) echo pacman ;;
        raspbian) ;;
        *) case $like in # relatives: what they offer is compared with the table before anything is installed
            *' rhel '* | *' centos '*) ;;
            *' arch '*) echo pacman ;;
            *' fedora '*) echo dnf ;;
            *' debian '* | *' ubuntu '*) echo apt ;;
        esac ;;
    esac
}

# --- what is needed, and what of it is missing -------------------------------------------------------------------

# wanted COLUMN GROUPS [D12]: the names in that column of the table (3 Debian, 4 Fedora, 5 Arch), one a line, with
# their marks >= and ?, less those whose program is there already.
wanted() {
    local word program
    package_table | awk -F'|' -v column="$1" -v groups=" $2 " -v from="${3:-}" '
        /^#/ { next }
        { gsub(/ /, "", $1); gsub(/ /, "", $2) }
        index(groups, " " $1 " ") && (from == "" || from == $2) {
            n = split($column, names, " "); for (i = 1; i <= n; i++) print names[i] }' |
        while read -r word; do
            if [[ $word == *']' ]]; then
                program=${word#*[}
                command -v "${program%]}" >/dev/null && continue
                word=${word%%[*}
            fi
            printf '%s\n' "$word"
        done
}

# Reads lines of wanted, prints those that are not installed (or too old). Optional ones count only with "all".
missing_apt() {
    local word name least have
    local -A installed=()
    local -a words
    mapfile -t words
    while read -r name state have; do
        [[ $state == installed ]] && installed[$name]=$have
    done < <(printf '%s\n' "${words[@]}" | sed 's/[>?].*//' | xargs -r dpkg-query -W -f '${Package} ${db:Status-Status} ${Version}\n' 2>/dev/null)
    for word in "${words[@]}"; do
        name=${word%%[>?]*} least=
        [[ $word == *'>='* ]] && least=${word#*>=}
        have=${installed[$name]:-}
        if [[ -z $have ]]; then
            [[ $word == *'?' && ${1:-} != all ]] || printf '%s\n' "$word"
        elif [[ -n $least ]] && dpkg --compare-versions "$have" lt "$least"; then
            printf '%s\n' "$word"
        fi
    done
}

missing_dnf() {
    local word
    while read -r word; do
        [[ $word == *'?' && ${1:-} != all ]] && continue
        if [[ $word == /* ]]; then
            [[ -e $word ]] || printf '%s\n' "$word"
        else
            rpm -q --whatprovides "${word%'?'}" >/dev/null 2>&1 || printf '%s\n' "$word"
        fi
    done
}

missing_pacman() {
    local word
    while read -r word; do
        [[ $word == *'?' && ${1:-} != all ]] && continue
        pacman -T "${word%'?'}" >/dev/null || printf '%s\n' "$word"
    done
}

# --- becoming root -----------------------------------------------------------------------------------------------

as_root() {
    if [[ $EUID -eq 0 ]]; then "$@"; else sudo "$@"; fi
}

require_root() {
    [[ $EUID -eq 0 ]] && return
    if command -v sudo >/dev/null; then
        sudo -n true 2>/dev/null && return
        if [[ -t 2 ]] && sudo -v; then return; fi
        say "sudo does not let this user install packages without a password that can be asked for here."
    else
        say "installing packages needs root, and there is no sudo here."
    fi
    die 2 "Run this as root, then go on:  $(printf %q "$here/setup.sh") --yes$flags"
}

# logged STEP CURE COMMAND...: runs a command quietly; if it fails, says which step it was, how it ended and what to do.
logged() {
    local step=$1 cure=$2 log
    shift 2
    log=$(mktemp)
    say "$step ..."
    if "$@" >"$log" 2>&1 </dev/null; then
        rm -f "$log"
        return
    fi
    {
        echo "--- the end of what it printed (all of it: $log)"
        grep -E '^(E:|W:|Err:|error:|Error|No match)' "$log" | sort -u | head -n 8 || true
        tail -n 12 "$log"
        echo '---'
    } >&2
    die 1 "FAILED: $step. $cure"
}

# shellcheck source=packaging/setup-apt.sh
. "$here/setup-apt.sh"

# --- Fedora and Arch ---------------------------------------------------------------------------------------------

install_dnf() {
    local word
    local -a names=()
    while read -r word; do
        if [[ $word == *'?' ]] && ! dnf -q info "${word%'?'}" >/dev/null 2>&1; then continue; fi
        names+=("${word%'?'}")
    done < <(wanted 4 "$groups" | missing_dnf all)
    logged "installing ${names[*]}" "The lines above name the package; 'dnf search' shows whether it has another name in this release." \
        as_root dnf install -y --setopt=install_weak_deps=False "${names[@]}"
}

install_pacman() {
    local word
    local -a names=() options=(-S)
    # Without package lists (a fresh container) they are fetched, and with new lists Arch wants everything up to date.
    compgen -G '/var/lib/pacman/sync/*.db' >/dev/null || options=(-Syu)
    while read -r word; do
        if [[ $word == *'?' && ${options[0]} == -S ]] && ! pacman -Si "${word%'?'}" >/dev/null 2>&1; then continue; fi
        names+=("${word%'?'}")
    done < <(wanted 5 "$groups" | missing_pacman all)
    logged "installing ${names[*]}" "Where a download was not found, the package lists are old: bring the system up to date ('pacman -Syu' as root) and run this again." \
        as_root pacman "${options[@]}" --needed --noconfirm "${names[@]}"
}

# --- the whole ---------------------------------------------------------------------------------------------------

# ask QUESTION DEFAULT: at a terminal the answer; without one, or with --yes, the default.
ask() {
    local answer
    if [[ $assume_yes == yes || ! -t 0 || ! -t 2 ]]; then
        [[ $2 == yes ]]
        return
    fi
    read -r -p "$1 [y/N] " answer || answer=
    [[ $answer == [yY] || $answer == [yY][eE][sS] ]]
}

add_groups() {
    local group
    for group; do [[ " $groups " == *" $group "* ]] || groups+=" $group"; done
}

list_missing() { wanted "$column" "$groups" | "missing_$manager"; }

announce() {
    local lacking=$1
    say "missing, or too old:" "$(tr '\n' ' ' <<<"$lacking")"
    [[ $system == debian12 ]] || return 0
    lacking=$(wanted 3 "$groups" 13 | missing_apt | tr '\n' ' ')
    [[ -n $lacking ]] || return 0
    say "this is Debian 12, so these come from Debian 13, with the libraries that they need (the C library and OpenSSL among them): $lacking"
    if [[ -z $(source_of trixie) ]]; then
        say "for that, Debian 13 is added to apt at priority 100, so that nothing else moves to it: $trixie_source, $TRIXIE_PIN"
    fi
}

main() {
    local mode=install lacking
    groups=base assume_yes=no allow_removal=no flags=
    while [[ $# -gt 0 ]]; do
        case $1 in
            --test | --package) add_groups "${1#--}" && flags+=" $1" ;;
            --dev) add_groups test package dev && flags+=" $1" ;;
            --yes | -y) assume_yes=yes ;;
            --allow-removal) allow_removal=yes ;;
            --check | --list) mode=${1#--} ;;
            --help | -h) usage && exit 0 ;;
            *) usage >&2 && die 2 "unknown option: $1" ;;
        esac
        shift
    done

    system=$(detect_system)
    case $system in
        debian12 | apt) manager=apt column=3 ;;
        dnf) manager=dnf column=4 ;;
        pacman) manager=pacman column=5 ;;
        *)
            say "this system ($(os_field PRETTY_NAME)) is not one of Debian 12 and 13, Ubuntu 25.04+, Fedora 41+ and Arch."
            die 2 "Install these by hand (Debian's names), then configure with cmake --preset release: $(wanted 3 "$groups" | tr '\n' ' ')"
            ;;
    esac
    if [[ $mode == list ]]; then
        wanted "$column" "$groups"
        exit 0
    fi

    lacking=$(list_missing)
    [[ -n $lacking ]] || exit 0
    if [[ $mode == check ]]; then
        printf '%s\n' "$lacking"
        exit 1
    fi

    announce "$lacking"
    if [[ $EUID -ne 0 ]] && ! command -v sudo >/dev/null; then require_root; fi
    ask "Install them?" yes || die 1 "Nothing was changed."
    require_root
    "install_$manager"

    hash -r
    lacking=$(list_missing)
    [[ -z $lacking ]] || die 1 "FAILED: still missing or too old after the installation: $(tr '\n' ' ' <<<"$lacking")"
    say "done."
}

if [[ ${BASH_SOURCE[0]} == "$0" ]]; then main "$@"; fi
