#!/bin/bash
# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# usage: package.sh [FOLDER]
# Builds the release and packs it: two Debian packages and a tarball, into FOLDER (default build/packages). lintian looks
# at the package where it is installed. Another build: SLUICE_BUILD; it is used as it is if it is there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
folder=$(realpath -m "${1:-build/packages}")
build=${SLUICE_BUILD:-build/release}

packaging/setup.sh run package
if [[ ! -f $build/build.ninja ]]; then
    cmake --preset program -B "$build" -DSLUICE_TESTS=OFF
fi
cmake -B "$build" -DCMAKE_INSTALL_PREFIX=/usr # the unit names the program's place
cmake --build "$build" --target sluice sluice_manual
mkdir -p "$folder"
# A Debian package is for /usr; the tarball's program finds its parts from where it is.
(cd "$build" && cpack -G DEB -B "$folder" -D CPACK_PACKAGING_INSTALL_PREFIX=/usr)
(cd "$build" && cpack -G TGZ -B "$folder")
rm -rf "$folder/_CPack_Packages"
ls -l "$folder"
if command -v lintian >/dev/null; then
    # Only who publishes the packages has an address and a report of intent to name. The desktop entry starts the program
    # of sluice-server; CPack calls ldconfig for the module, which is none of the system's libraries.
    lintian --no-cfg --profile debian "$folder"/*.deb --suppress-tags \
        bogus-mail-host,initial-upload-closes-no-bugs,desktop-command-not-in-package,maintscript-calls-ldconfig
fi
