#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# The real program as a screen reader has it: atspi_verdict.py uses it. Usage: xvfb_atspi.sh CLAIMSMITH
# Exit status 77, which ctest takes as skipped, where a tool is missing.
set -euo pipefail
program=$1

source "$(dirname "$0")/atspi_common.sh"
start_program
over_atspi atspi_verdict.py "$pid"
end_program
echo PASS
