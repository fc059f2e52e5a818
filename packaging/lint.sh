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

# Every file of git, also several times: first what is not committed, then commit by commit; a merge is what it brought here.
newest_first() {
    git -c safe.directory='*' diff --name-only HEAD
    git -c safe.directory='*' log --first-parent --format= --name-only
}

# All of core and app, or with SLUICE_TIDY_FILES=N the N of them that were changed last, those of the work tree first.
check_tidy() {
    local listed=$build/tidy-files commands
    commands=$(packaging/plaincommands.py "$build")
    # Only what this build compiles can be looked at.
    sed -n "s#^ *\"file\": \"$PWD/\(.*\.cpp\)\",\{0,1\}\$#\1#p" "$commands/compile_commands.json" |
        grep -E '^(core|app)/' | sort -u >"$listed" || {
        echo "lint: $build is no build of this tree" >&2
        return 1
    }
    if [[ -n ${SLUICE_TIDY_FILES:-} ]]; then
        newest_first | awk 'NR == FNR { built[$0] = 1; next } built[$0] && !seen[$0]++' "$listed" - >"$listed.newest"
        head -n "$SLUICE_TIDY_FILES" "$listed.newest" >"$listed.changed"
        echo "$(wc -l <"$listed.changed") of $(wc -l <"$listed") files, those changed last"
        listed+=.changed
    fi
    xargs -r -P "$(nproc)" -n 4 clang-tidy --quiet -p "$commands" <"$listed" 2>&1 |
        { grep -Ev '^[0-9]+ warnings? generated\.$' || true; }
}

[[ $# -gt 0 ]] || set -- format shell reuse desktop qml tidy
for check in "$@"; do
    echo "== $check"
    "check_$check"
done
