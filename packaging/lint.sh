#!/bin/bash
# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# usage: lint.sh [CHECK]...    checks: format shell reuse desktop qml tidy (all of them without arguments)
# Static checks of what is in git. qml and tidy need a configured build: SLUICE_BUILD, or build/debug.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
build=${SLUICE_BUILD:-build/debug}

# Own files of these kinds, also those not committed yet.
files() {
    local found
    found=$(git -c safe.directory='*' ls-files --cached --others --exclude-standard -- "$@")
    [[ -n $found ]] || {
        echo "lint: no files like $*" >&2
        return 1
    }
    while IFS= read -r file; do
        [[ -f $file ]] && echo "$file"
    done <<<"$found"
}

check_format() { files '*.cpp' '*.h' | xargs clang-format --dry-run -Werror; }

check_shell() { { files '*.sh' && echo .ci/run; } | xargs shellcheck; }

check_reuse() { LC_ALL=C.UTF-8 reuse lint; }

check_desktop() {
    desktop-file-validate packaging/linux/*.desktop
    # As it is installed where nothing is published.
    local metainfo
    metainfo=$(mktemp --suffix=.metainfo.xml)
    sed 's/@published@//' packaging/linux/org.sluice.Sluice.metainfo.xml >"$metainfo"
    appstreamcli validate --no-net "$metainfo"
    rm "$metainfo"
}

# By the build: it knows which file is which type. Warnings fail it.
check_qml() { cmake --build "$build" --target all_qmllint; }

# All of core and app, or with SLUICE_TIDY_FILES=N what holds the N files that were changed last. It gives way to whatever
# runs beside it.
check_tidy() {
    local listed=$build/tidy-files
    packaging/compiledfiles.py "$build" ${SLUICE_TIDY_FILES:+"$SLUICE_TIDY_FILES"} >"$listed"
    echo "$(wc -l <"$listed") compiled files"
    xargs -P "$(nproc)" -n 1 nice -n 19 clang-tidy --quiet -p "$build" <"$listed" 2>&1 |
        { grep -Ev '^[0-9]+ warnings? generated\.$' || true; }
}

[[ $# -gt 0 ]] || set -- format shell reuse desktop qml tidy
for check in "$@"; do
    echo "== $check"
    "check_$check"
done
