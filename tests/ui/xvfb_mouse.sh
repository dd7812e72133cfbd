#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# The real program with the mouse alone: atspi_mouse.py does five tasks. Usage: xvfb_mouse.sh CLAIMSMITH
# Exit status 77, which ctest takes as skipped, where a tool is missing.
set -euo pipefail
program=$1

source "$(dirname "$0")/atspi_common.sh"
# As the Sessions page leaves it when port 0 was chosen there, any that is free: two sizes of nothing, ten bytes, ten.
printf '[pages]\nsessions=@ByteArray(%s)\n' '\0\0\0\0\0\0\0\0\0\0\0\n{\"port\":0}\0\0\0\n' \
    >>"$XDG_CONFIG_HOME/Claimsmith/claimsmith.conf"
start_program
over_atspi atspi_mouse.py "$pid" ${CLAIMSMITH_TEST_LANGUAGE:+"$CLAIMSMITH_TEST_LANGUAGE"}
end_program
echo PASS
