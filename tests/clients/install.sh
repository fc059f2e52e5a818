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

install_python() {
    local stamp=.venv/stamp
    cmp -s requirements.txt "$stamp" && return
    rm -rf .venv
    "$1" -m venv .venv || fail "$1 cannot make a virtual environment: install python3-venv"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps -r requirements.txt ||
        fail "pip could not install requirements.txt: is the Python package index reachable? (pip config list)"
    .venv/bin/python -m pip check
    cp requirements.txt "$stamp"
}

case ${1:-} in
npm) install_npm "$2" ;;
python) install_python "$2" ;;
*) fail "usage: install.sh npm NPM | install.sh python PYTHON" ;;
esac
