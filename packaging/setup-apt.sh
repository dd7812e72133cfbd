# shellcheck shell=bash
# SPDX-License-Identifier: MIT
#
# The part of setup.sh that deals with apt, and with Debian 12's need of packages from Debian 13. Read by setup.sh alone.
# Uses: system, groups, allow_removal, TRIXIE_PIN; say, die, ask, logged, as_root, wanted, missing_apt.
# shellcheck disable=SC2016  # the formats of apt and dpkg have a $ of their own
# shellcheck disable=SC2154  # the variables are setup.sh's

trixie_source=/etc/apt/sources.list.d/claimsmith-trixie.sources

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive DEBIAN_PRIORITY=critical NEEDRESTART_MODE=l APT_LISTCHANGES_FRONTEND=none LC_ALL=C \
        apt-get -q -y -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 \
        -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold "$@"
}

# apt's own reading of its sources, whatever their format: release|component|address|file:entry
apt_sources() {
    LC_ALL=C apt-get indextargets --no-release-info --format '$(RELEASE)|$(COMPONENT)|$(REPO_URI)|$(SOURCESENTRY)' \
        'Created-By: Packages' | sort -u
}

# source_of RELEASE...: address|file:entry of the first source with that release's main component.
source_of() {
    local sources release
    sources=$(apt_sources)
    for release; do
        awk -F'|' -v r="$release" '$1 == r && $2 == "main" { sub(/\/$/, "", $3); print $3 "|" $4; exit }' <<<"$sources"
    done | head -n 1
}

# entry_option FILE:ENTRY NAME: Signed-By or Trusted of one entry (a line of a .list, a stanza of a .sources).
entry_option() {
    local file=${1%:*} entry=${1##*:}
    if [[ $file == *.sources ]]; then
        awk -v n="$entry" -v want="${2,,}:" 'BEGIN { RS = ""; FS = "\n" } NR == n {
            for (i = 1; i <= NF; i++) { at = index($i, ":")
                if (tolower(substr($i, 1, at)) == want) { v = substr($i, at + 1); gsub(/^ +| +$/, "", v); print v; exit } } }' "$file"
    else
        sed -n "${entry}s/^[^[]*\[\([^]]*\)\].*/\1/p" "$file" | tr ' ' '\n' | sed -n "s/^${2,,}=//p" | head -n 1
    fi
}

# trixie_stanza RELEASE "address|file:entry": a deb822 stanza for that release on the same mirror, trusted the same way.
trixie_stanza() {
    local address=${2%%|*} entry=${2#*|} key trusted
    key=$(entry_option "$entry" Signed-By)
    trusted=$(entry_option "$entry" Trusted)
    case $key in # Debian's key for one release does not sign another: take the ring of all of them
        '' | */debian-archive-*)
            key=/usr/share/keyrings/debian-archive-keyring.gpg
            [[ -e $key ]] || key= ;;
    esac
    printf 'Types: deb\nURIs: %s\nSuites: %s\nComponents: main\n' "$address" "$1"
    if [[ -n $key ]]; then printf 'Signed-By: %s\n' "$key"; fi
    if [[ $trusted == yes ]]; then printf 'Trusted: yes\n'; fi
    printf '\n'
}

write_file() { # write_file FILE, text on standard input
    local temporary
    temporary=$(mktemp)
    cat >"$temporary"
    as_root install -m 0644 "$temporary" "$1"
    rm -f "$temporary"
}

# Adds Debian 13, pinned, unless it is there (by us or by the owner of the machine, whose own pins then hold).
add_trixie() {
    local main security
    [[ -z $(source_of trixie) ]] || return 0
    main=$(source_of bookworm oldstable stable)
    [[ -n $main ]] || die 1 "FAILED: adding Debian 13. apt has no source for Debian 12's main archive to take the mirror from; add one to /etc/apt/sources.list.d/ and run this again."
    security=$(source_of bookworm-security oldstable-security stable-security)
    say "adding Debian 13 at priority 100: $trixie_source, $TRIXIE_PIN"
    write_file "$TRIXIE_PIN" <<'END'
# Claimsmith takes Qt 6.8 and QCA from Debian 13. At 100 nothing moves there that is not asked for by name or needed by it.
# Written by packaging/setup.sh; to undo, remove this file and sources.list.d/claimsmith-trixie.sources.
Package: *
Pin: release o=Debian,n=trixie
Pin-Priority: 100

Package: *
Pin: release o=Debian,n=trixie-security
Pin-Priority: 100
END
    {
        echo '# Debian 13 for Claimsmith, held at priority 100 by preferences.d/claimsmith-trixie. Written by packaging/setup.sh.'
        trixie_stanza trixie "$main"
        if [[ -n $security ]]; then trixie_stanza trixie-security "$security"; fi
    } | write_file "$trixie_source"
    if [[ -n $security ]] && ! apt_get -o Dir::Etc::sourcelist="$trixie_source" -o Dir::Etc::sourceparts=/dev/null \
        -o APT::Get::List-Cleanup=0 -o APT::Update::Error-Mode=any update >/dev/null 2>&1 </dev/null; then
        # A mirror without the security archive: Debian 13's point releases have to do.
        { head -n 1 "$trixie_source" && trixie_stanza trixie "$main"; } | write_file "$trixie_source"
    fi
}

# apt_simulate RELEASE NAME...: what apt-get would do, on standard output; fails if it can't.
apt_simulate() {
    LC_ALL=C apt-get -s -q ${1:+-t "$1"} install --no-install-recommends "${@:2}"
}

# apt_losses RELEASE NAME...: installed packages that this would take away with nothing of the same name in their place.
# A library that only other packages asked for, and that they need no longer, is no loss. Fails if apt can't do it at all.
apt_losses() {
    local simulation
    local -a gone
    simulation=$(apt_simulate "$@" 2>/dev/null) || return 1
    mapfile -t gone < <(comm -23 <(sed -n 's/^Remv \([^ :]*\).*/\1/p' <<<"$simulation" | sort -u) \
        <(sed -n 's/^Inst \([^ :]*\).*/\1/p' <<<"$simulation" | sed 's/t64//; p; s/$/v5/' | sort -u))
    [[ ${#gone[@]} -gt 0 ]] || return 0
    {
        apt-mark showmanual "${gone[@]}"
        dpkg-query -W -f '${Package} ${Section}\n' "${gone[@]}" 2>/dev/null | awk '$2 !~ /libs$/ { print $1 }'
    } | sort -u
}

# apt_plan RELEASE NAME...: sets `keep`, the packages to take from that release too so that apt removes nothing that it
# can keep, and `lost`, what it would remove all the same. Fails if apt can't do it at all.
apt_plan() {
    local release=$1 name needs next
    shift
    local -a roots
    keep=()
    lost=$(apt_losses "$release" "$@") || return 1
    [[ -n $release ]] || return 0
    for _ in 1 2 3 4 5 6 7 8; do
        [[ -n $lost ]] || break
        roots=()
        for name in $lost; do # the first to fall, not those that fall with them
            needs=$(dpkg-query -W -f '${Pre-Depends}, ${Depends}' "$name" | tr ',|' '\n' | awk '{ print $1 }')
            grep -qxF -e "$lost" <<<"$needs" || roots+=("$name")
        done
        next=$(apt_losses "$release" "$@" "${keep[@]}" "${roots[@]}") || break
        keep+=("${roots[@]}") lost=$next
    done
}

# apt_offered RELEASE NAME...: name and version of each that apt can install from there.
apt_offered() {
    LC_ALL=C apt-cache ${1:+-o "APT::Default-Release=$1"} policy "${@:2}" 2>/dev/null |
        awk '/^[^ ].*:$/ { name = $1; sub(/:.*/, "", name) } /^  Candidate:/ && $2 != "(none)" { print name, $2 }'
}

# apt_install RELEASE WORD...: installs from that release ('' is the system's own) the table's words.
apt_install() {
    local release=$1 word name least offer lost
    shift
    local -A offered=()
    local -a names=() keep
    while read -r name offer; do offered[$name]=$offer; done < <(apt_offered "$release" "${@%%[>?]*}")
    for word; do
        name=${word%%[>?]*} least=0
        [[ $word == *'>='* ]] && least=${word#*>=}
        offer=${offered[$name]:-}
        if [[ -z $offer && $word == *'?' ]]; then
            continue
        elif [[ -z $offer ]]; then
            die 1 "FAILED: apt offers no package $name. On Ubuntu, enable the component universe (sudo add-apt-repository universe); elsewhere look at apt's sources and whether 'apt-get update' reads them all."
        elif dpkg --compare-versions "$offer" lt "$least"; then
            die 1 "FAILED: $name $least or later is needed, apt offers $offer. This release is too old: Debian 12 and 13, Ubuntu 25.04 and later do."
        fi
        names+=("$name")
    done
    [[ ${#names[@]} -gt 0 ]] || return 0
    if ! apt_plan "$release" "${names[@]}"; then
        if [[ -z $release && $system == debian12 ]]; then # its own release's do not fit beside what is here
            apt_install trixie "$@"
            return
        fi
        apt_simulate "$release" "${names[@]}" 2>&1 | tail -n 20 >&2 || true
        die 1 "FAILED: apt cannot install ${names[*]} beside what is installed (its reasons are above). Mend what it names, or try 'apt-get --fix-broken install', then run this again."
    fi
    if [[ ${#keep[@]} -gt 0 ]]; then
        say "these move to Debian 13 as well, for they could not stay beside it: ${keep[*]}"
    fi
    if [[ -n $lost && $allow_removal == no ]]; then
        say "apt would remove:" "$(tr '\n' ' ' <<<"$lost")"
        ask "Go on and let it?" no || die 1 "Nothing was removed. 'setup.sh --allow-removal' lets apt remove them."
    fi
    logged "installing${release:+ from $release}: ${names[*]}" \
        "The lines above name the package. If it was the download, try again; if dpkg was interrupted, run 'dpkg --configure -a' as root first." \
        apt_get ${release:+-t "$release"} install --no-install-recommends "${names[@]}" "${keep[@]}"
}

# One source that does not answer is no reason to stop: it may be one that we need nothing from. It is named, though.
apt_update() {
    local log
    log=$(mktemp)
    say "reading the package lists ..."
    apt_get update >"$log" 2>&1 </dev/null || true
    if grep -E '^(E:|W: (Failed|GPG|An error|Some index))' "$log" | sort -u | head -n 8 >&2; then
        say "some package lists could not be read (above); going on with what there is."
    fi
    rm -f "$log"
}

install_apt() {
    local -a own pinned=()
    if [[ $system == debian12 ]]; then
        mapfile -t pinned < <(wanted 3 "$groups" 13 | missing_apt all)
        mapfile -t own < <(wanted 3 "$groups" 12 | missing_apt all)
        # Something of Debian 13 that wants a Python would bring its own; the release's comes first.
        command -v /usr/bin/python3 >/dev/null || own=(python3 "${own[@]}")
        if [[ ${#pinned[@]} -gt 0 ]]; then add_trixie; fi
    else
        mapfile -t own < <(wanted 3 "$groups" | missing_apt all)
    fi
    apt_update
    apt_install '' "${own[@]}"
    apt_install trixie "${pinned[@]}"
}
