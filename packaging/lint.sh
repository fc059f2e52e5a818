#!/bin/bash
# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# usage: lint.sh [CHECK]...    checks: format sizes arrows shell reuse desktop qml tidy (all of them without arguments)
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

check_sizes() {
    local long
    long=$(files '*.cpp' '*.h' '*.qml' | xargs wc -l |
        awk '$2 ~ /qml$/ && $1 > 200 || $2 ~ /(cpp|h)$/ && $1 > 400')
    [[ -z $long ]] && return
    echo "longer than 400 lines (C++) or 200 (QML):"
    echo "$long"
    return 1
}

check_arrows() { tests/arrows.sh; }

check_shell() { { files '*.sh' && echo .ci/run; } | xargs shellcheck; }

check_reuse() { LC_ALL=C.UTF-8 reuse lint; }

check_desktop() {
    desktop-file-validate packaging/linux/*.desktop
    appstreamcli validate --no-net packaging/linux/*.metainfo.xml
}

check_qml() {
    local qmllint
    qmllint=$(command -v /usr/lib/qt6/bin/qmllint qmllint6 qmllint | head -1)
    files '*.qml' | xargs "$qmllint" -I "$build/qml" --max-warnings 0
}

check_tidy() {
    # Built files only: what this build does not compile cannot be looked at.
    files '*.cpp' | sort >"$build/tidy-files"
    sed -n "s|^ *\"file\": \"$PWD/\(.*\)\",\?$|\1|p" "$build/compile_commands.json" | sort -u |
        comm -12 - "$build/tidy-files" | xargs -P "$(nproc)" -n 4 clang-tidy --quiet -p "$build" 2>&1 |
        { grep -Ev '^[0-9]+ warnings? generated|^Suppressed|^Use -' || true; }
}

[[ $# -gt 0 ]] || set -- format sizes arrows shell reuse desktop qml tidy
for check in "$@"; do
    echo "== $check"
    "check_$check"
done
