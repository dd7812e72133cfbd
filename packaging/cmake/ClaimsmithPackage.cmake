# SPDX-License-Identifier: MIT
# What CPack makes of an installation: a DEB and a TGZ. packaging/package runs it.

set(CPACK_PACKAGE_NAME claimsmith)
set(CPACK_PACKAGE_VENDOR "The Claimsmith developers")
set(CPACK_PACKAGE_CONTACT "The Claimsmith developers <maintainers@users.noreply.r-seed-0500845d.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "offline workbench for JSON Web Tokens")
set(CPACK_PACKAGE_INSTALL_DIRECTORY claimsmith)
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_BINARY_DIR}/packages")
set(CPACK_PACKAGE_FILE_NAME "claimsmith-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_GENERATOR DEB TGZ)
set(CPACK_STRIP_FILES ON)
set(CPACK_PROJECT_CONFIG_FILE "${CMAKE_CURRENT_LIST_DIR}/ClaimsmithPackageKinds.cmake")
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/ClaimsmithPackageStage.cmake")
set(CPACK_POST_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/ClaimsmithPackageOrder.cmake")

# The beginning of the day of the release, for the changelog and for every file of a package.
execute_process(COMMAND date -u -d "${CLAIMSMITH_RELEASE_DATE} 00:00" +%s
  OUTPUT_VARIABLE CLAIMSMITH_RELEASE_EPOCH OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C date -u -d "@${CLAIMSMITH_RELEASE_EPOCH}" "+%a, %d %b %Y %H:%M:%S +0000"
  OUTPUT_VARIABLE CLAIMSMITH_RELEASE_TIME OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${CPACK_PACKAGE_CONTACT}")
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Paste a JSON Web Token and see whether its signature and its time are good,
and if not, why not: every failed check, in words, with the place and the
numbers. It opens no connection unasked and keeps secrets to itself.
.
It also edits tokens and makes new ones, moves the clock to show what happens
at expiry, watches and renews tokens, serves users and sessions on this machine
to test a client against, and tests an API with good and bad tokens.
.
There are two programs, a desktop window and claimsmith-cli for scripts.")
# What is linked, dpkg-shlibdeps finds. What is loaded at run time it cannot see: QCA's OpenSSL provider, Qt's SQLite driver,
# and the SVG plug-in that the style sheet's pictures need.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqca-qt6-plugins, libqt6sql6-sqlite, qt6-svg-plugins")
# The key store is asked for through libsecret, or KWallet over D-Bus; without either, keys stay in memory.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libsecret-1-0, gnome-keyring | kwalletmanager | keepassxc, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "bash-completion")

include(CPack)
