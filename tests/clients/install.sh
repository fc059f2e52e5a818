#!/bin/bash
# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# usage: install.sh npm NPM | install.sh python PYTHON
# Puts the pinned SDKs into node_modules or .venv beside this file; does nothing when they are there already.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

fail() {
    echo "clients: $*" >&2
    exit 1
}

# Two build folders may ask at the same time.
exec 9>.install.lock
flock 9

install_npm() {
    local stamp=node_modules/.stamp
    cmp -s package-lock.json "$stamp" && return
    "$1" ci --no-audit --no-fund ||
        fail "npm could not install package-lock.json's packages: is the npm registry reachable? (npm config get registry)"
    cp package-lock.json "$stamp"
}

# install_venv PYTHON FOLDER REQUIREMENTS
install_venv() {
    local stamp=$2/stamp
    cmp -s "$3" "$stamp" && return
    rm -rf "$2"
    "$1" -m venv "$2" || fail "$1 cannot make a virtual environment: install python3-venv"
    "$2/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps -r "$3" ||
        fail "pip could not install $3: is the Python package index reachable? (pip config list)"
    "$2/bin/python" -m pip check
    cp "$3" "$stamp"
}

case ${1:-} in
npm) install_npm "$2" ;;
python)
    install_venv "$2" .venv requirements.txt
    install_venv "$2" .venv/instructor requirements-instructor.txt
    ;;
*) fail "usage: install.sh npm NPM | install.sh python PYTHON" ;;
esac
