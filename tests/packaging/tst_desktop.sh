#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# The desktop file, the AppStream metainfo, the MIME types and the Flatpak manifest, by the tools that distributions use.
# Usage: tst_desktop.sh entry|metainfo|mime|flatpak MADE_DIR APP_ID VERSION DATE
set -euo pipefail
source "$(dirname "$0")/common.sh"
kind=$1 made=$2 id=$3 version=$4 date=$5

case $kind in
    entry)
        need desktop-file-validate
        silent "desktop-file-validate" desktop-file-validate "$made/$id.desktop"
        grep -qxF 'Exec=claimsmith %F' "$made/$id.desktop" || fail "files are not handed over"
        grep -q '^MimeType=.*application/jwt;' "$made/$id.desktop" || fail "application/jwt is not taken"
        for action in $(sed -n 's/^Actions=//p' "$made/$id.desktop" | tr ';' ' '); do
            grep -qxF "Exec=claimsmith --page $action" "$made/$id.desktop" || fail "action $action does nothing"
        done
        ;;
    metainfo)
        need appstreamcli
        # Claimsmith has no home page, and so no address for screenshots. All else that appstreamcli warns of counts.
        appstreamcli validate --no-net --explain "$made/$id.metainfo.xml" >"$work/said" 2>&1 || true
        grep -qi 'validation' "$work/said" || fail "appstreamcli: $(<"$work/said")"
        ! grep -E '^ *(E|W):' "$work/said" | grep -v ' url-homepage-missing$' || fail "errors or warnings: $(<"$work/said")"
        newest=$(grep -o '<release version="[^"]*" date="[^"]*"' "$made/$id.metainfo.xml" | head -n 1)
        [[ $newest == "<release version=\"$version\" date=\"$date\"" ]] || fail "the newest release is not $version of $date: $newest"
        [[ $(head -n 1 "$made/changelog") == "claimsmith ($version) "* ]] || fail "the changelog begins with another version"
        for type in $(sed -n 's/^MimeType=//p' "$made/$id.desktop" | tr ';' ' '); do
            grep -qF "<mediatype>$type</mediatype>" "$made/$id.metainfo.xml" || fail "$type is in the desktop file alone"
        done
        ;;
    mime)
        need update-mime-database
        mkdir -p "$work/mime/packages"
        cp "$made/$id.xml" "$work/mime/packages/"
        export XDG_DATA_HOME=$work
        silent "update-mime-database" update-mime-database "$work/mime"
        for row in '*.jwt application/jwt' '*.jwk application/jwk+json' '*.jwks application/jwk-set+json'; do
            grep -qF ":${row#* }:${row%% *}" "$work/mime/globs2" || fail "${row%% *} is not ${row#* }"
        done
        grep -aqF 'application/jwt' "$work/mime/magic" || fail "a token without an extension is not recognised"
        if command -v gio >/dev/null; then
            sample=$(dirname "$0")/../../resources/samples/session.jwt
            cp "$sample" "$work/without-extension"
            for file in "$sample" "$work/without-extension"; do
                found=$(gio info -a standard::content-type "$file" | sed -n 's/.*content-type: //p')
                [[ $found == application/jwt ]] || fail "$(basename "$file") is taken for $found"
            done
        fi
        ;;
    flatpak)
        need python3
        here=$(cd "$(dirname "$0")" && pwd)
        python3 "$here/flatpakmanifest.py" "$here/../../packaging/flatpak/$id.json" "$id" || fail "the manifest"
        ;;
    *) fail "unknown: $kind" ;;
esac
finish
