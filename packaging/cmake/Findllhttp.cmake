# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Gives the target llhttp::llhttp. Newer systems have a library (libllhttp-dev); Debian 12 ships the C
# sources and the header in the package node-llhttp, and those are compiled here.
find_path(llhttp_INCLUDE_DIR llhttp.h PATHS /usr/share/include PATH_SUFFIXES llhttp)
find_library(llhttp_LIBRARY llhttp)
find_path(llhttp_SOURCE_DIR llhttp.c PATHS /usr/share/llhttp NO_DEFAULT_PATH)

include(FindPackageHandleStandardArgs)
if(llhttp_LIBRARY)
    find_package_handle_standard_args(llhttp REQUIRED_VARS llhttp_LIBRARY llhttp_INCLUDE_DIR)
else()
    find_package_handle_standard_args(llhttp REQUIRED_VARS llhttp_SOURCE_DIR llhttp_INCLUDE_DIR)
endif()

if(llhttp_FOUND AND NOT TARGET llhttp::llhttp)
    if(llhttp_LIBRARY)
        add_library(llhttp::llhttp UNKNOWN IMPORTED)
        set_target_properties(llhttp::llhttp PROPERTIES IMPORTED_LOCATION ${llhttp_LIBRARY}
            INTERFACE_INCLUDE_DIRECTORIES ${llhttp_INCLUDE_DIR})
    else()
        add_library(sluice_llhttp STATIC ${llhttp_SOURCE_DIR}/api.c ${llhttp_SOURCE_DIR}/http.c
            ${llhttp_SOURCE_DIR}/llhttp.c)
        target_include_directories(sluice_llhttp SYSTEM PUBLIC ${llhttp_INCLUDE_DIR})
        # Without it the sources compile in a loose mode that takes any two bytes for the CRLF after a chunk.
        target_compile_definitions(sluice_llhttp PRIVATE LLHTTP_STRICT_MODE=1)
        set_target_properties(sluice_llhttp PROPERTIES AUTOMOC OFF UNITY_BUILD OFF)
        add_library(llhttp::llhttp ALIAS sluice_llhttp)
    endif()
endif()
mark_as_advanced(llhttp_INCLUDE_DIR llhttp_LIBRARY llhttp_SOURCE_DIR)
