#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# Builds the DEB in a fresh Debian 13, installs it in another that holds nothing else, uses it there, and asks lintian.
# Takes a whole build, root and mmdebstrap, so it is asked for:  CLAIMSMITH_PACKAGE_TESTS=1 tests/packaging/chroot.sh [FOLDER]
# The packages are kept in FOLDER where one is named. CLAIMSMITH_DEB=FILE takes a DEB that is there instead of building one;
# CLAIMSMITH_BUILD_ROOT=FILE.tar a Debian 13 with the tools, made by mmdebstrap before; CCACHE_DIR is shared with the build.
# Exit status 77, which ctest takes as skipped, where it is not asked for or cannot be.
set -euo pipefail
[[ -n ${CLAIMSMITH_PACKAGE_TESTS:-} ]] || { echo "skipped: takes minutes; set CLAIMSMITH_PACKAGE_TESTS=1 to build and install the DEB in fresh systems"; exit 77; }
[[ $EUID -eq 0 ]] || { echo "skipped: needs root, for chroot and mount"; exit 77; }
command -v mmdebstrap >/dev/null || { echo "skipped: no mmdebstrap; run packaging/setup.sh --dev"; exit 77; }

if [[ -z ${CLAIMSMITH_INSIDE_UNSHARE:-} ]]; then # mounts of its own, which end with it
    CLAIMSMITH_INSIDE_UNSHARE=1 exec unshare --mount --propagation private bash "$0" "$@"
fi

root=$(cd "$(dirname "$0")/../.." && pwd)
out=${1:-}
work=$(mktemp -d)
trap 'umount -R "$work"/*/{proc,dev,ccache} 2>/dev/null || true; rm -rf --one-file-system "$work"' EXIT
say() { printf '\n=== %s  [%s s]\n' "$*" "$SECONDS"; }
fail() {
    printf 'FAIL: %s\n' "$*" >&2
    exit 1
}

# The mirror that apt has already.
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 2>/dev/null | grep -E '/debian/?$' | head -n 1)
mirror=${mirror:-http://deb.debian.org/debian}
sources=("deb $mirror trixie main" "deb ${mirror%/debian*}/debian-security trixie-security main")

# fresh NAME VARIANT: a Debian 13 in $work/NAME.
fresh() {
    mmdebstrap --quiet --variant="$2" --aptopt='Apt::Install-Recommends "false"' trixie "$work/$1" "${sources[@]}"
    mounts "$1"
}

mounts() {
    mkdir -p "$work/$1"/{proc,dev}
    mount -t proc proc "$work/$1/proc"
    mount --rbind /dev "$work/$1/dev"
    cp /etc/resolv.conf "$work/$1/etc/resolv.conf"
}

# inside NAME COMMAND...
inside() {
    local name=$1
    shift
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 TZ=UTC DEBIAN_FRONTEND=noninteractive \
        CCACHE_DIR=/ccache chroot "$work/$name" "$@"
}

deb=${CLAIMSMITH_DEB:-}
if [[ -z $deb ]]; then
    say "a fresh Debian 13 to build in"
    if [[ -n ${CLAIMSMITH_BUILD_ROOT:-} ]]; then
        mkdir "$work/build"
        tar -C "$work/build" --exclude=./dev/\* -xf "$CLAIMSMITH_BUILD_ROOT"
        mounts build
    else
        fresh build apt
    fi
    mkdir -p "$work/build/src" "$work/build/ccache"
    git -c safe.directory="$root" -C "$root" ls-files -z --cached --others --exclude-standard |
        tar -C "$root" --null --files-from=- --ignore-failed-read -cf - 2>/dev/null | tar -C "$work/build/src" -xf -
    if [[ -n ${CCACHE_DIR:-} ]]; then mount --bind "$CCACHE_DIR" "$work/build/ccache"; fi
    say "the DEB"
    inside build apt-get update -qq
    inside build /src/packaging/package /out
    deb=$(echo "$work"/build/out/*.deb)
    if [[ -n $out ]]; then
        mkdir -p "$out"
        cp "$work"/build/out/* "$out"
    fi
fi

say "a fresh Debian 13 to use it in"
fresh use minbase
cp "$deb" "$work/use/claimsmith.deb"
dpkg-deb --field "$deb" Package Version Architecture Depends Recommends Installed-Size
inside use apt-get update -qq
# Without what is only recommended: the dependencies are to be enough.
inside use apt-get install -qq -y --no-install-recommends /claimsmith.deb >"$work/log" 2>&1 || fail "installing: $(tail -n 20 "$work/log")"

say "claimsmith-cli"
samples=/usr/share/doc/claimsmith/examples
inside use claimsmith-cli --version
inside use claimsmith-cli decode @$samples/access-token.jwt | head -n 4
inside use claimsmith-cli verify @$samples/access-token.jwt --key $samples/access-token.jwk.json >"$work/said" || fail "verify: $(<"$work/said")"
grep -q 'Signature verified' "$work/said" || fail "RS256, which QCA does, was not verified: $(<"$work/said")"
status=0
inside use claimsmith-cli verify @$samples/expired.jwt --key $samples/access-token.jwk.json >/dev/null || status=$?
[[ $status -eq 13 ]] || fail "an expired token ends with $status"
inside use sh -c 'claimsmith-cli keygen --alg RS256 --out /tmp/key.jwk && claimsmith-cli sign /tmp/key.jwk --claim sub=alice --expires-in 15m >/tmp/token &&
    claimsmith-cli verify @/tmp/token --key /tmp/key.jwk --sub alice' >"$work/said" 2>&1 || fail "sign and verify: $(<"$work/said")"
# The data file needs Qt's SQLite driver.
inside use bash -c 'claimsmith-cli serve --db /tmp/users.db >/tmp/ready & sleep 3; kill $!; wait $!; cat /tmp/ready; test -s /tmp/users.db' |
    grep '"ready":true' || fail "the local API with a data file"

say "claimsmith, offscreen and on X"
inside use env QT_QPA_PLATFORM=offscreen claimsmith --exit-after-first-paint | grep first_paint || fail "offscreen"
inside use apt-get install -qq -y --no-install-recommends xvfb xauth xdotool >"$work/log" 2>&1 || fail "$(tail -n 5 "$work/log")"
inside use xvfb-run -a sh -c '
    claimsmith "$1/access-token.jwt" 2>/tmp/errors &
    window=$(timeout 60 xdotool search --sync --onlyvisible --pid $! | head -n 1)
    sleep 2
    kill -0 $! || exit 1
    xdotool getwindowname "$window"
    kill $!' - $samples || fail "on X: $(<"$work/use/tmp/errors")"
[[ ! -s $work/use/tmp/errors ]] || { echo "It said:"; cat "$work/use/tmp/errors"; }

say "claimsmith as a screen reader has it"
inside use apt-get install -qq -y --no-install-recommends at-spi2-core dbus gir1.2-atspi-2.0 libglib2.0-bin python3-gi xclip >"$work/log" 2>&1 ||
    fail "$(tail -n 5 "$work/log")"
cp -r "$root/tests/ui" "$work/use/tmp/ui"
inside use bash /tmp/ui/xvfb_atspi.sh /usr/bin/claimsmith

say "the desktop knows it, once its tools are there"
inside use apt-get install -qq -y --no-install-recommends shared-mime-info desktop-file-utils man-db >"$work/log" 2>&1 || fail "$(tail -n 5 "$work/log")"
grep -qF ':application/jwt:*.jwt' "$work/use/usr/share/mime/globs2" || fail "*.jwt is not application/jwt"
grep -q '^application/jwt=.*Claimsmith' "$work/use/usr/share/applications/mimeinfo.cache" || fail "no program for application/jwt"

say "lintian"
inside use apt-get install -qq -y --no-install-recommends lintian >"$work/log" 2>&1 || fail "$(tail -n 5 "$work/log")"
inside use lintian --version
inside use lintian --allow-root --fail-on error,warning --display-info --tag-display-limit 0 /claimsmith.deb || fail "lintian"

say "removed again"
inside use apt-get purge -qq -y claimsmith >"$work/log" 2>&1 || fail "removing: $(tail -n 5 "$work/log")"
left=$(find "$work/use/usr" -iname '*claimsmith*')
[[ -z $left ]] || fail "left behind: $left"
say "PASS"
