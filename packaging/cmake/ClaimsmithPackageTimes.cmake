# SPDX-License-Identifier: MIT
# CPack runs this between installing into its staging folder and packing it: all files get the time of the release, so that
# two builds give the same archive.
if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
  return()
endif()
execute_process(
  COMMAND find "${CPACK_TEMPORARY_DIRECTORY}" -exec touch -h -d "@$ENV{SOURCE_DATE_EPOCH}" {} +
  COMMAND_ERROR_IS_FATAL ANY)
