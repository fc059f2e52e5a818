#!/bin/bash
# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# usage: buckets.sh
# A gateway that exports to a bucket of moto's S3, which checks signatures; every request is found in its objects.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
cache=${XDG_CACHE_HOME:-$HOME/.cache}/sluice-counterparts/python
if [[ ! -x $cache/bin/moto_server ]] || ! "$cache/bin/python" -c 'import zstandard'; then
    python3 -m venv "$cache"
    "$cache/bin/pip" install --quiet --requirement python.txt
fi
SLUICE_COUNTERPARTS=$cache/bin exec "$cache/bin/python" buckets.py
