# SPDX-License-Identifier: MIT
#
# For the scripts that use the real program over AT-SPI: a session bus and an accessibility bus of their own, beside the
# display of xvfb_common.sh. Read with `source`, as that.

/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null && command -v dbus-run-session >/dev/null || {
    echo "skipped: no AT-SPI for Python, or no D-Bus; run packaging/setup.sh --test"
    exit 77
}
if [[ -z ${CLAIMSMITH_INSIDE_BUS:-} ]]; then
    export CLAIMSMITH_INSIDE_BUS=1
    exec dbus-run-session -- bash "$0" "$@"
fi
source "$(dirname "$0")/xvfb_common.sh"

# As a screen reader says that it is there.
gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus --method org.freedesktop.DBus.Properties.Set \
    org.a11y.Status IsEnabled '<true>' >/dev/null || fail "there is no accessibility bus"

# Runs a script of this folder with the arguments.
over_atspi() { /usr/bin/python3 -B -W ignore::DeprecationWarning "$(dirname "$0")/$1" "${@:2}"; }
