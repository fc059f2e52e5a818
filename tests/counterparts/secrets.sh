#!/bin/bash
# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# usage: secrets.sh
# A gateway whose keys are in a real OpenBao and in moto's AWS Secrets Manager, which checks signatures: logins, tokens that
# end, rotation, sealing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
cache=${XDG_CACHE_HOME:-$HOME/.cache}/sluice-counterparts/python
if [[ ! -x $cache/bin/bao || ! -x $cache/bin/moto_server ]]; then
    python3 -m venv "$cache"
    "$cache/bin/pip" install --quiet --requirement python.txt
fi
SLUICE_COUNTERPARTS=$cache/bin exec python3 vaults.py "$@"
