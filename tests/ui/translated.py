#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Prints what the program says in another language for an English text of it, without the marks of mnemonics.

Usage: translated.py LANGUAGE ENGLISH. Exit status 1 where there is no such text: it was changed, so what asks must be.
"""

import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "translations"


def translated(language, english):
    for message in ElementTree.parse(FOLDER / f"claimsmith_{language}.ts").iter("message"):
        if message.findtext("source").replace("&", "") == english:
            return message.findtext("translation").replace("&", "")
    sys.exit(f"FAIL: no such text: {english}")


if __name__ == "__main__":
    print(translated(*sys.argv[1:]))
