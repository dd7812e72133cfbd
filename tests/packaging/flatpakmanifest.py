#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The Flatpak manifest: only keys that flatpak-builder knows, sources that cannot change, and no more rights than needed.

Building it needs a network, so this does not. Usage: flatpakmanifest.py MANIFEST APP_ID
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

# flatpak-manifest(5)
KEYS = {
    "manifest": {"id", "runtime", "runtime-version", "sdk", "command", "finish-args", "cleanup", "modules"},
    "module": {"name", "buildsystem", "config-opts", "sources", "cleanup", "post-install"},
    "archive": {"type", "url", "sha256"},
    "dir": {"type", "path", "skip"},
}
# A window, a graphics card, what a person asks to be fetched and the local API, the key store, a notice. No files: those
# that a person opens come through the portal.
RIGHTS = {
    "--socket=wayland",
    "--socket=fallback-x11",
    "--share=ipc",
    "--share=network",
    "--device=dri",
    "--talk-name=org.freedesktop.secrets",
    "--talk-name=org.kde.kwalletd6",
    "--talk-name=org.freedesktop.Notifications",
}

failures = []


def expect(true, what):
    if not true:
        failures.append(what)


def known(kind, value, where):
    expect(not set(value) - KEYS[kind], f"{where} has unknown keys: {sorted(set(value) - KEYS[kind])}")


def numbers(version):
    return [int(number) for number in version.split(".")]


def main():
    file, app_id = pathlib.Path(sys.argv[1]), sys.argv[2]
    manifest = json.loads(file.read_text(encoding="utf-8"))
    known("manifest", manifest, "the manifest")
    expect(file.stem == manifest["id"] == app_id, f"it is for {manifest['id']}, the program is {app_id}")
    expect(manifest["runtime"] == "org.kde.Platform" and manifest["sdk"] == "org.kde.Sdk", "runtime and SDK do not fit")
    expect(manifest["command"] == "claimsmith", "it starts another program")
    expect(set(manifest["finish-args"]) == RIGHTS, f"rights differ: {sorted(set(manifest['finish-args']) ^ RIGHTS)}")

    for module in manifest["modules"]:
        name = module["name"]
        known("module", module, name)
        expect(module["buildsystem"] == "cmake-ninja", f"{name} is built by {module['buildsystem']}")
        for source in module["sources"]:
            known(source["type"], source, f"a source of {name}")
            if source["type"] == "archive":
                expect(re.fullmatch(r"[0-9a-f]{64}", source["sha256"]), f"{name} has no SHA-256")
                expect(source["url"].startswith("https://"), f"{name} is not fetched by https")
                expect(re.search(r"/v?[0-9.]+\.tar\.(gz|xz)$", source["url"]), f"{name} is not of a release")
    last = manifest["modules"][-1]
    expect(last["name"] == "claimsmith", "the program is not built last")
    tree = (file.parent / last["sources"][0]["path"]).resolve()
    needed = re.search(r"find_package\(Qt6 ([0-9.]+) ", (tree / "CMakeLists.txt").read_text(encoding="utf-8")).group(1)
    expect(numbers(manifest["runtime-version"]) >= numbers(needed), f"Qt {needed} is needed: the runtime is older")

    builder = shutil.which("flatpak-builder")
    if builder:
        with tempfile.TemporaryDirectory() as state:
            command = [builder, "--show-manifest", file.resolve()]
            ran = subprocess.run(command, cwd=state, capture_output=True, text=True, check=False)
        expect(ran.returncode == 0 and not ran.stderr, f"flatpak-builder: {ran.stderr}")
        print("read by flatpak-builder")

    for failure in failures:
        print("FAIL", failure)
    print("FAIL" if failures else "PASS")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
