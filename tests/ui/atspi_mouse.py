#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Does five tasks with the mouse alone: finds by AT-SPI what a person would see, and clicks there on the display.

Is this token good? · What happens at its expiry? · Make a pair. · Log in to a local API. · Renew a token in time.
Usage: atspi_mouse.py PID [LANGUAGE]. Exit status 0 where all of them are done, else 1 with what was missing.
"""

import os
import subprocess
import sys
import time
import urllib.request

from atspi import Atspi, application, is_shown, text_with, tree, wait_for
from translated import translated

PID = int(sys.argv[1])
LANGUAGE = sys.argv[2] if len(sys.argv) > 2 else ""
SCALE = float(os.environ.get("QT_SCALE_FACTOR", "1"))  # Qt tells places in pixels of its own


def said(english, *arguments):
    """The program's words, with the arguments for %1, %2."""
    words = translated(LANGUAGE, english) if LANGUAGE else english
    for number, argument in enumerate(arguments, 1):
        words = words.replace(f"%{number}", argument)
    return words


def middle(node):
    box = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
    if box.width <= 0 or box.height <= 0:
        return None
    return round(SCALE * (box.x + box.width / 2)), round(SCALE * (box.y + box.height / 2))


def is_ready(node):
    return is_shown(node) and node.get_state_set().contains(Atspi.StateType.SENSITIVE)


def click(app, words, role=None):
    """Clicks on what bears these words, or begins with them and a comma, as soon as it can be."""

    def found():
        for node in tree(app):
            name = node.get_name() or ""
            bears = name == words or name.startswith(f"{words},")
            if bears and is_ready(node) and role in (None, node.get_role()):
                place = middle(node)
                if place:
                    return place
        return None

    x, y = wait_for(f"“{words}” cannot be clicked", found)
    subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "1"], check=True)
    time.sleep(0.3)


def go_to(app, page):
    click(app, said(page), Atspi.Role.LIST_ITEM)


def read(app, *words):
    text = wait_for(f"it is nowhere to be read: {words}", lambda: text_with(app, words))
    print("read:", text.replace("\n", " · "))
    return text


def clipboard():
    return subprocess.run(["xclip", "-selection", "clipboard", "-o"], capture_output=True, text=True).stdout


def is_this_token_good(app):
    click(app, said("Try a sample"))
    read(app, said("Signature verified"))


def what_happens_at_expiry(app):
    click(app, said("Real time"))
    click(app, "exp − 1 s")
    read(app, said("Expiring in %1", "1 s"))
    read(app, *said("Expired %1 ago", "|").split("|"))  # without a click: the clock runs on
    click(app, said("Real"))


def make_a_pair(app):
    go_to(app, "Craft")
    click(app, said("Make a key"))
    click(app, said("Generate pair"))
    click(app, said("Bearer header"))
    wait_for("no Bearer header was copied", lambda: clipboard().startswith("Authorization: Bearer eyJ"))
    click(app, said("Inspect"), Atspi.Role.PUSH_BUTTON)
    read(app, said("Signature verified"))


def log_in_to_an_api(app):
    go_to(app, "Sessions")
    click(app, "jane", Atspi.Role.TABLE_CELL)
    click(app, said("Log in as %1", "jane"))
    read(app, said("generation %1", "0"))
    click(app, said("Start"), Atspi.Role.PUSH_BUTTON)
    click(app, said("Copy"), Atspi.Role.PUSH_BUTTON)
    address = wait_for("no address was copied", lambda: clipboard() if clipboard().startswith("http://127") else None)
    with urllib.request.urlopen(address + "/health", timeout=20) as answer:
        print("answered:", answer.status)
    click(app, said("Stop"), Atspi.Role.PUSH_BUTTON)


def renew_in_time(app):
    go_to(app, "Watch")
    click(app, said("Try a sample"))
    click(app, said("Renew now"), Atspi.Role.PUSH_BUTTON)
    read(app, said("Renewed: %1 %2.").partition("%1")[0])


def main():
    app = wait_for("the program is not on the accessibility bus", lambda: application(PID))
    for task in (is_this_token_good, what_happens_at_expiry, make_a_pair, log_in_to_an_api, renew_in_time):
        print(task.__name__.replace("_", " "))
        task(app)


main()
