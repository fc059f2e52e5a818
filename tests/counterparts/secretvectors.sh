#!/bin/bash
# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# usage: secretvectors.sh
# What Gitleaks' rules find and let pass, by the built-in guard `secrets`; and ten megabytes of Go's sources and texts,
# in which there are none.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
module=github.com/zricethezav/gitleaks/v8@v8.30.1
cache=${XDG_CACHE_HOME:-$HOME/.cache}/sluice-counterparts/gitleaks
skip() {
    echo "SKIPPED: $1" >&2
    exit 77
}
command -v go >/dev/null || skip "there is no Go"
if [[ ! -x $cache/vectors || ! -x $cache/hits || vectors -nt $cache/hits ]]; then
    source=$(cd / && go mod download -json "$module" | python3 -c 'import json, sys; print(json.load(sys.stdin)["Dir"])') \
        || skip "$module is not to be had"
    rm -rf "$cache"
    mkdir -p "$cache"
    cp -r "$source" "$cache/module"
    chmod -R u+w "$cache/module"
    cp vectors/utils/validate.go "$cache/module/cmd/generate/config/utils/validate.go"
    cp -r vectors/hits "$cache/module/cmd/hits"
    (cd "$cache/module" && go build -o ../vectors ./cmd/generate/config && go build -o ../hits ./cmd/hits) \
        || skip "$module could not be built: its modules are not to be had"
fi
# It prints the texts and then writes its rules beside a template, which it looks for where it is.
(cd "$cache/module/cmd/generate/config" && "$cache/vectors" /dev/null) >"$cache/vectors.jsonl"
"$cache/hits" <"$cache/vectors.jsonl" >"$cache/passed.jsonl"
exec python3 secretvectors.py "$cache" "$(go env GOROOT)"
