# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Gives the target Brotli::dec, and Brotli::enc for the tests.
find_path(Brotli_INCLUDE_DIR brotli/decode.h)
find_library(Brotli_DEC_LIBRARY brotlidec)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Brotli REQUIRED_VARS Brotli_DEC_LIBRARY Brotli_INCLUDE_DIR)
if(Brotli_FOUND AND NOT TARGET Brotli::dec)
    add_library(Brotli::dec UNKNOWN IMPORTED)
    set_target_properties(Brotli::dec PROPERTIES IMPORTED_LOCATION ${Brotli_DEC_LIBRARY}
        INTERFACE_INCLUDE_DIRECTORIES ${Brotli_INCLUDE_DIR})
endif()
find_library(Brotli_ENC_LIBRARY brotlienc)
if(Brotli_FOUND AND Brotli_ENC_LIBRARY AND NOT TARGET Brotli::enc)
    add_library(Brotli::enc UNKNOWN IMPORTED)
    set_target_properties(Brotli::enc PROPERTIES IMPORTED_LOCATION ${Brotli_ENC_LIBRARY}
        INTERFACE_INCLUDE_DIRECTORIES ${Brotli_INCLUDE_DIR})
endif()
mark_as_advanced(Brotli_INCLUDE_DIR Brotli_DEC_LIBRARY Brotli_ENC_LIBRARY)
