# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Warnings, sanitizers and Qt's strictness for one of our own targets.
function(sluice_target target)
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
        QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
    target_compile_options(${target} PRIVATE
        $<$<COMPILE_LANGUAGE:CXX>:-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast>)
    if(SLUICE_WERROR)
        target_compile_options(${target} PRIVATE $<$<COMPILE_LANGUAGE:CXX>:-Werror>)
    endif()
    sluice_sanitize(${target})
endfunction()

# For what the window links of the libraries in the executable: its module, which the executable loads, finds them there, and
# two of each would be two of every type and resource. Programs without the module (the tests) get them as usual.
#   sluice_from_program(libraries sluice_runtime …)
function(sluice_from_program out)
    list(TRANSFORM ARGN REPLACE "(.+)" "$<$<NOT:$<BOOL:$<TARGET_PROPERTY:SLUICE_LOADED>>>:\\1>")
    set(${out} "${ARGN}" PARENT_SCOPE)
endfunction()

# Only the sanitizers: for targets whose sources the QML compiler writes, with warnings that are not ours to mend.
function(sluice_sanitize target)
    if(SLUICE_SANITIZE)
        target_compile_options(${target} PUBLIC -fsanitize=${SLUICE_SANITIZE} -fno-omit-frame-pointer
            -fno-sanitize-recover=all)
        target_link_options(${target} PUBLIC -fsanitize=${SLUICE_SANITIZE})
    endif()
endfunction()
