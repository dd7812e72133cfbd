# SPDX-License-Identifier: MIT
# CPack runs this between installing into its staging folder, stripped, and packing it. Debian wants the compiler's name
# out of the programs too; and all files get the time of the release, so that two builds give the same archive.
file(GLOB programs "${CPACK_TEMPORARY_DIRECTORY}/bin/*" "${CPACK_TEMPORARY_DIRECTORY}/usr/bin/*")
execute_process(COMMAND strip --remove-section=.comment ${programs} COMMAND_ERROR_IS_FATAL ANY)
if(DEFINED ENV{SOURCE_DATE_EPOCH})
  execute_process(
    COMMAND find "${CPACK_TEMPORARY_DIRECTORY}" -exec touch -h -d "@$ENV{SOURCE_DATE_EPOCH}" {} +
    COMMAND_ERROR_IS_FATAL ANY)
endif()
