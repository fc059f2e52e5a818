#!/bin/bash
# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# usage: test.sh
# Installs what is missing, builds, checks and tests everything; asks nothing. The last line is "N passed, N failed".
#   sanitize  address and undefined-behaviour sanitizers: every test but the benches
#   release   the SDKs once more and the benches, against the program as run.sh and package.sh build it
#   fuzz      each fuzzer for a few seconds (longer: tests/fuzz/run.sh SECONDS)
# Warnings are failures.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packaging/setup.sh run test
[[ -n ${LC_ALL:-}${LC_CTYPE:-}${LANG:-} ]] || export LC_CTYPE=C.UTF-8
export LSAN_OPTIONS=suppressions=$PWD/tests/support/leaks.supp:print_suppressions=0
passed=0
failed=0

# build PRESET [CMAKE OPTION]... -- [TARGET]...
build() {
    local preset=$1 options=()
    shift
    while [[ $# -gt 0 && $1 != -- ]]; do
        options+=("$1")
        shift
    done
    shift
    echo "== build $preset"
    cmake --preset "$preset" -DSLUICE_TESTS=ON "${options[@]}"
    cmake --build --preset "$preset" --target "${@:-all}" 2>&1 | tee "build/$preset.log"
}

# A warning of what was just built is a failure; as an error it would make `run.sh` compile all of it anew.
warnings() {
    if grep -F ' warning: ' "build/$1.log" >&2; then
        failed=$((failed + 1))
    fi
}

# run PRESET [CTEST OPTION]...: runs tests and adds up how they ended. No test at all is a failure.
run() {
    local preset=$1 report=build/$1/ctest.xml
    shift
    echo "== test $preset"
    rm -f "$report"
    # A test takes one or two places, see tests/CMakeLists.txt; one more is for clang-tidy, which gives way to the others.
    ctest --test-dir "build/$preset" --no-tests=error -j$((2 * $(nproc) + 1)) --output-on-failure --output-junit ctest.xml "$@" || true
    count "$report"
}

# Adds the counts of a JUnit report; a missing report is a failure, and so is a skipped test.
count() {
    local tests bad
    if [[ ! -f $1 ]]; then
        echo "test: no report $1" >&2
        failed=$((failed + 1))
        return
    fi
    tests=$(attribute tests "$1")
    bad=$(($(attribute failures "$1") + $(attribute disabled "$1") + $(attribute skipped "$1")))
    passed=$((passed + tests - bad))
    failed=$((failed + bad))
}

# The ten that took longest, of all reports: where time can be won.
slowest() {
    echo "== the slowest"
    grep -ho '<testcase [^>]*' build/sanitize/ctest.xml build/release/ctest.xml |
        sed -E 's/.* name="([^"]*)".* time="([0-9.e+-]*)".*/\2 \1/' |
        sort -rg | sed -n 1,10p | while read -r seconds name; do
        printf '%8.1f s  %s\n' "$seconds" "$name"
    done
}

attribute() { grep -m1 -o "[[:space:]]$1=\"[0-9]*\"" "$2" | tr -dc 0-9; }

build sanitize -DSLUICE_WERROR=ON -DSLUICE_UNITY=ON --
run sanitize -LE 'bench|timing'
build program -- bench
warnings program
run release -L 'clients|bench|timing' -LE commands

echo "== fuzz"
if tests/fuzz/run.sh 5; then
    passed=$((passed + 1))
else
    failed=$((failed + 1))
fi

slowest || true
echo "$passed passed, $failed failed"
[[ $failed -eq 0 && $passed -gt 0 ]]
