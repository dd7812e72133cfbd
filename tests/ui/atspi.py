# SPDX-License-Identifier: MIT
"""What scripts need that use Claimsmith from outside, over AT-SPI, as a screen reader does: by roles, names and actions."""

import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60  # seconds; a busy machine is slow, a fault is for ever


def wait_for(what, find):
    """What `find` returns, as soon as it is anything; ends the test where it never is."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = find()
        except GLib.Error:  # what was asked went away meanwhile
            found = None
        if found:
            return found
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)
        time.sleep(0.1)
    sys.exit(f"FAIL: {what}")


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def tree(node):
    """The node and all that is below it, but for the cells of tables: they are texts."""
    yield node
    if node.get_role() in (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE):
        return
    for child in children(node):
        yield from tree(child)


def is_shown(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def application(pid):
    desktop = Atspi.get_desktop(0)
    return next((app for app in children(desktop) if app.get_process_id() == pid), None)


def text_with(app, words):
    """The text of the first thing shown that says all of these words in its name or description."""
    for node in tree(app):
        if is_shown(node):
            for text in (node.get_name() or "", node.get_description() or ""):
                if all(word in text for word in words):
                    return text
    return None
