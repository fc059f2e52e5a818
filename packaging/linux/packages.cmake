# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Two Debian packages and one tarball: packaging/linux/package.sh. `sluice-server` is the program with its commands, which
# needs no Gui and no Qml; `sluice` is the window's module and what a desktop wants beside it.
set(CPACK_GENERATOR "DEB;TGZ")
set(CPACK_PACKAGE_NAME sluice)
set(CPACK_PACKAGE_VENDOR "Sluice contributors")
# Who publishes the packages puts an address here.
set(SLUICE_CONTACT "sluice@sluice.invalid" CACHE STRING "Mail address of who makes the packages")
set(CPACK_PACKAGE_CONTACT "Sluice contributors <${SLUICE_CONTACT}>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "playground and gateway for language models")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSES/GPL-3.0-or-later.txt)
set(CPACK_PACKAGE_FILE_NAME sluice-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_COMPONENTS_ALL server desktop)
set(CPACK_STRIP_FILES ON)

# A tarball whose program runs from whatever folder it is unpacked into, on a system with the libraries.
set(CPACK_ARCHIVE_COMPONENT_INSTALL OFF)
set(CPACK_INCLUDE_TOPLEVEL_DIRECTORY ON)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${CPACK_PACKAGE_CONTACT}")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS OFF)
# Folders of a package are for all to look into, whatever the mask of who built it.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_DEBIAN_SERVER_PACKAGE_NAME sluice-server)
set(CPACK_DEBIAN_SERVER_PACKAGE_SECTION net)
# Loaded by name, so no symbol tells of them: the driver of the store, and the keychain's library.
set(CPACK_DEBIAN_SERVER_PACKAGE_DEPENDS "libqt6sql6-sqlite, ca-certificates")
set(CPACK_DEBIAN_SERVER_PACKAGE_RECOMMENDS libsecret-1-0)
set(CPACK_COMPONENT_SERVER_DESCRIPTION "gateway to language models, with its command line
One address and one key of this machine through which any tool that speaks
the API of OpenAI or of Anthropic reaches the models of several providers,
with routes, limits, budgets and a record of what was asked.

This package has the program and its commands, a systemd unit that is not
enabled, and needs no display. The window is in the package sluice.")

set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME sluice)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SECTION devel)
# The module finds the program's own functions in it, so both are of one build. The others are loaded by name too: what
# pages import, and the plugin that reads icons.
string(JOIN ", " needs "sluice-server (= ${PROJECT_VERSION}-1)" qml6-module-qtqml qml6-module-qtqml-models
    qml6-module-qtqml-workerscript qml6-module-qtquick qml6-module-qtquick-controls qml6-module-qtquick-layouts
    qml6-module-qtquick-shapes qml6-module-qtquick-templates qml6-module-qtquick-window qml6-module-qt-labs-qmlmodels
    qt6-qpa-plugins "qt6-svg-plugins | libqt6svg6 (<< 6.7)" libsecret-1-0)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS "${needs}")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS "qt6-wayland, fonts-dejavu-core | fonts-noto-core, gnome-keyring | kwalletmanager")
set(CPACK_COMPONENT_DESKTOP_DESCRIPTION "compare language models side by side, and serve them to local tools
One prompt goes to up to six models at once, and their answers stream side by
side with honest times, token counts and costs. A gateway in the tray gives
every tool on this machine the same models by one address and one key.

It can be tried without an account: a simulator of its providers is built in.")

# What Debian wants of every package: who holds which rights, and what changed.
set(debian_version ${PROJECT_VERSION}-1)
set(contact ${SLUICE_CONTACT})
foreach(component server desktop)
    string(TOUPPER ${component} name)
    set(package ${CPACK_DEBIAN_${name}_PACKAGE_NAME})
    set(papers ${CMAKE_CURRENT_BINARY_DIR}/${package})
    configure_file(changelog.Debian ${papers}/changelog.Debian @ONLY)
    execute_process(COMMAND gzip -9nkf ${papers}/changelog.Debian COMMAND_ERROR_IS_FATAL ANY)
    install(FILES copyright ${papers}/changelog.Debian.gz
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package} COMPONENT ${component})
endforeach()

include(CPack)
