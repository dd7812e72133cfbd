# SPDX-License-Identifier: MIT
# CPack runs this after packing. Its archives hold the files in whatever order the file system gives them: packed anew by
# name, and as nobody's in particular, they are the same everywhere.
if(NOT CPACK_GENERATOR STREQUAL "TGZ" OR NOT DEFINED ENV{SOURCE_DATE_EPOCH})
  return()
endif()
cmake_path(GET CPACK_TEMPORARY_DIRECTORY PARENT_PATH parent)
cmake_path(GET CPACK_TEMPORARY_DIRECTORY FILENAME folder)
execute_process(
  COMMAND tar --create --directory "${parent}" --sort=name --owner=0 --group=0 --numeric-owner --format=gnu "${folder}"
  COMMAND gzip -9n
  OUTPUT_FILE "${CPACK_PACKAGE_FILES}"
  COMMAND_ERROR_IS_FATAL ANY)
