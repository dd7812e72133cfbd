# SPDX-License-Identifier: MIT
# CPack reads this anew for each kind of package: a DEB is laid out for /usr, an archive for any prefix.
if(CPACK_GENERATOR STREQUAL "DEB")
  set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
else()
  set(CPACK_PACKAGING_INSTALL_PREFIX /)
endif()
