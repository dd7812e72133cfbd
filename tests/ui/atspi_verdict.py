#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Uses Claimsmith as a screen reader does, from outside, over AT-SPI: by roles, names and actions alone.

Gives it the token of RFC 7515 A.1, reads the verdict, moves the clock to a second before its expiry, reads it again, and
looks that the change was announced, that every control on the way has a name, and that focus can be seen.
Usage: atspi_verdict.py PID. Exit status 0 where all of it holds, else 1 with what was missing.
"""

import sys

from atspi import Atspi, application, children, is_shown, text_with, tree, wait_for

TOKEN = (
    "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFt"
    "cGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
)
NEED_NAMES = {
    Atspi.Role.PUSH_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON, Atspi.Role.TEXT, Atspi.Role.COMBO_BOX,
    Atspi.Role.SPIN_BUTTON, Atspi.Role.TABLE, Atspi.Role.TREE, Atspi.Role.LIST, Atspi.Role.MENU_ITEM, Atspi.Role.MENU,
    Atspi.Role.PAGE_TAB, Atspi.Role.TOGGLE_BUTTON,
}  # fmt: skip


def act(node, name):
    """Does the action of that name; False where there is none."""
    names = [Atspi.Action.get_action_name(node, index).lower() for index in range(Atspi.Action.get_n_actions(node))]
    return name in names and Atspi.Action.do_action(node, names.index(name))


def press(app, name, what):
    """Presses the first thing shown whose name begins so, once it can be pressed."""

    def pressed():
        found = [node for node in tree(app) if (node.get_name() or "").startswith(name) and is_shown(node)]
        return any(act(node, action) for node in found for action in ("press", "showmenu"))

    wait_for(f"{what}, “{name}”, cannot be pressed", pressed)


def main():
    app = wait_for("the program is not on the accessibility bus", lambda: application(int(sys.argv[1])))
    announced = []
    listener = Atspi.EventListener.new(lambda event: announced.append(str(event.any_data)))
    listener.register("object:announcement")

    def token_field():
        for node in tree(app):
            if node.get_role() == Atspi.Role.TEXT and node.get_name() == "Token" and is_shown(node):
                return node
        return None

    field = wait_for("there is no field named “Token”", token_field)
    if not field.get_description():
        sys.exit("FAIL: the token field has no description")
    Atspi.Component.grab_focus(field)
    wait_for("the token field cannot have the focus", lambda: field.get_state_set().contains(Atspi.StateType.FOCUSED))

    def paste():
        Atspi.EditableText.set_text_contents(field, TOKEN)
        return text_with(app, ["Expired"])

    print("read:", wait_for("the verdict does not say that the token has expired", paste).replace("\n", " · "))
    if not any("Expired" in text for text in announced):
        sys.exit(f"FAIL: the expiry was not announced, only {announced}")

    announced.clear()
    press(app, "Real time", "the chip of the clock")
    press(app, "exp − 1 s", "the button that moves the clock to a second before the expiry")
    print("read:", wait_for("the verdict did not follow the clock",
                            lambda: text_with(app, ["Expiring in 1 s"])).replace("\n", " · "))  # fmt: skip
    wait_for("the change was not announced", lambda: any("Expiring" in text for text in announced))
    # The clock runs on.
    wait_for("the expiry was not announced", lambda: any("Expired" in text for text in announced))
    print("announced:", " · ".join(announced))

    nameless = [
        f"{node.get_role_name()} in “{node.get_parent().get_name()}” ({node.get_parent().get_role_name()})"
        for node in tree(app)
        if is_shown(node) and node.get_role() in NEED_NAMES and not (node.get_name() or "").strip()
    ]
    if nameless:
        sys.exit("FAIL: without a name: " + "; ".join(nameless))


main()
