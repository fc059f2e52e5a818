#!/bin/bash
# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# usage: otelcol.sh [SECONDS] [RATE]
# Asks a gateway RATE times a second; its collector is killed for SECONDS in the middle. Counts the spans that arrived.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
cache=${XDG_CACHE_HOME:-$HOME/.cache}/sluice-counterparts/collector
if [[ ! -x $cache/collector ]]; then
    mkdir -p "$cache"
    cp collector/main.go collector/go.mod "$cache/"
    if ! command -v go >/dev/null || ! (cd "$cache" && go mod tidy && go build -o collector .); then
        echo "SKIPPED: the collector could not be built: Go or its modules are not to be had" >&2
        exit 77
    fi
fi
SLUICE_COLLECTOR=$cache/collector exec python3 otelcol.py "$@"
