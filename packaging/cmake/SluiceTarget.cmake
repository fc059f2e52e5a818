# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later

set(sluice_strictness
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)

set(sluice_warnings $<$<COMPILE_LANGUAGE:CXX>:-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast>)

# Warnings, sanitizers and Qt's strictness for one of our own targets.
function(sluice_target target)
    target_compile_definitions(${target} PRIVATE ${sluice_strictness})
    target_compile_options(${target} PRIVATE ${sluice_warnings})
    if(SLUICE_WERROR)
        target_compile_options(${target} PRIVATE $<$<COMPILE_LANGUAGE:CXX>:-Werror>)
    endif()
    sluice_sanitize(${target})
    if(SLUICE_UNITY)
        target_precompile_headers(${target} REUSE_FROM sluice_headers)
        # The headers were compiled as for libraries, and a compiler takes no others for what is loaded elsewhere.
        target_compile_options(${target} PRIVATE $<$<AND:$<COMPILE_LANGUAGE:CXX>,$<NOT:$<PLATFORM_ID:Windows>>>:-fPIC>)
        if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
            # To clang a parameter shadows what stands in the unnamed namespace of another file.
            target_compile_options(${target} PRIVATE $<$<COMPILE_LANGUAGE:CXX>:-Wno-shadow>)
        endif()
    endif()
endfunction()

# What most sources include of Qt and the standard library, read once for all that is compiled many sources at once. Each
# source names what it needs all the same: other builds have no such header.
function(sluice_headers)
    file(CONFIGURE OUTPUT headers.cpp CONTENT "")
    add_library(sluice_headers OBJECT ${CMAKE_CURRENT_BINARY_DIR}/headers.cpp)
    set_target_properties(sluice_headers PROPERTIES AUTOMOC OFF UNITY_BUILD OFF)
    target_compile_definitions(sluice_headers PRIVATE ${sluice_strictness})
    target_compile_options(sluice_headers PRIVATE ${sluice_warnings}) # some are macros to gcc
    sluice_sanitize(sluice_headers)
    # Only where they stand, and none that asks for another library: where what they ask for is defined, gcc would not take
    # them. None of the tests', or a build would begin anew when these are added.
    target_link_libraries(sluice_headers PRIVATE Qt6::Core)
    foreach(library Network Sql)
        target_include_directories(sluice_headers PRIVATE $<TARGET_PROPERTY:Qt6::${library},INTERFACE_INCLUDE_DIRECTORIES>)
    endforeach()
    target_precompile_headers(sluice_headers PRIVATE
        <QtCore/QtCore> <QtNetwork/QtNetwork> <QtSql/qsqldatabase.h> <QtSql/qsqlerror.h> <QtSql/qsqlquery.h>
        <algorithm> <atomic> <chrono> <deque> <functional> <map> <memory> <mutex> <optional> <ranges> <set> <span> <string>
        <unordered_map> <utility> <variant> <vector>)
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
