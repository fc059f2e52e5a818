# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Gives the targets md4c::md4c and md4c::md4c-html. Debian ships the two halves in packages of their own, and of its
# CMake files only those of the first.
find_path(md4c_INCLUDE_DIR md4c.h)
find_path(md4c_HTML_INCLUDE_DIR md4c-html.h)
find_library(md4c_LIBRARY md4c)
find_library(md4c_HTML_LIBRARY md4c-html)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(md4c
    REQUIRED_VARS md4c_LIBRARY md4c_HTML_LIBRARY md4c_INCLUDE_DIR md4c_HTML_INCLUDE_DIR)
if(md4c_FOUND AND NOT TARGET md4c::md4c)
    add_library(md4c::md4c UNKNOWN IMPORTED)
    set_target_properties(md4c::md4c PROPERTIES IMPORTED_LOCATION ${md4c_LIBRARY}
        INTERFACE_INCLUDE_DIRECTORIES ${md4c_INCLUDE_DIR})
    add_library(md4c::md4c-html UNKNOWN IMPORTED)
    set_target_properties(md4c::md4c-html PROPERTIES IMPORTED_LOCATION ${md4c_HTML_LIBRARY}
        INTERFACE_INCLUDE_DIRECTORIES ${md4c_HTML_INCLUDE_DIR} INTERFACE_LINK_LIBRARIES md4c::md4c)
endif()
mark_as_advanced(md4c_INCLUDE_DIR md4c_HTML_INCLUDE_DIR md4c_LIBRARY md4c_HTML_LIBRARY)
