#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# What an installation holds, and that the shells take the completions. Usage: tst_install.sh CMAKE BUILD_DIR APP_ID BUILD_TYPE
set -euo pipefail
source "$(dirname "$0")/common.sh"
cmake=$1 build=$2 id=$3 type=$4

"$cmake" --install "$build" --prefix "$work/usr" >"$work/log" 2>&1 || fail "$(tail -n 5 "$work/log")"
cd "$work/usr"
for file in bin/claimsmith bin/claimsmith-cli "share/applications/$id.desktop" "share/metainfo/$id.metainfo.xml" "share/mime/packages/$id.xml" \
    share/man/man1/claimsmith.1.gz share/man/man1/claimsmith-cli.1.gz share/bash-completion/completions/claimsmith-cli \
    share/fish/vendor_completions.d/claimsmith-cli.fish share/doc/claimsmith/copyright share/doc/claimsmith/changelog.gz \
    share/doc/claimsmith/examples/access-token.jwt "share/icons/hicolor/scalable/apps/$id.svg" "share/icons/hicolor/symbolic/apps/$id-symbolic.svg"; do
    [[ -s $file ]] || fail "missing: $file"
done
for size in 16 22 24 32 48 64 96 128 256 512; do
    picture=share/icons/hicolor/${size}x$size/apps/$id.png
    # Width and height stand in bytes 16 to 23 of a PNG.
    [[ -s $picture && $(od -An -tu4 --endian=big -j16 -N8 "$picture" | xargs) == "$size $size" ]] || fail "no icon of $size pixels"
done
found=$(find bin -type f | sort | xargs)
[[ $found == "bin/claimsmith bin/claimsmith-cli" ]] || fail "installed programs: $found"
[[ -z $(find . -type f -perm /022) ]] || fail "others may write: $(find . -type f -perm /022)"
if [[ $type == Release ]]; then ! grep -rlaF "$build" . || fail "these name the folder of the build"; fi

silent 'bash reads its completion' bash -n share/bash-completion/completions/claimsmith-cli
if command -v zsh >/dev/null; then silent 'zsh reads its completion' zsh -n share/zsh/*/_claimsmith-cli; fi
if command -v fish >/dev/null; then silent 'fish reads its completion' fish -n share/fish/vendor_completions.d/claimsmith-cli.fish; fi
finish
