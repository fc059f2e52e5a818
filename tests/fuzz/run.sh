#!/bin/bash
# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# usage: run.sh SECONDS [TARGET]...
# Builds the fuzzers with clang in build/fuzz and runs each for a time, one at a time; prints how often each ran.
# What breaks one is kept in build/fuzz/artifacts. Ends with 1 if any broke.
set -euo pipefail

seconds=${1:?usage: run.sh SECONDS [TARGET]...}
shift
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
build=$root/build/fuzz
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(sse json chatrequest chatstream responses messages chunkfilter readers httprequest answer)

export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_CXX_COMPILER_LAUNCHER=ccache \
    -DCMAKE_C_COMPILER=clang -DCMAKE_CXX_COMPILER=clang++ -DSLUICE_FUZZ=ON -DSLUICE_UNITY=ON >/dev/null
cmake --build "$build" --target "${targets[@]/#/fuzz_}" -- -j2

broken=0
for target in "${targets[@]}"; do
    grown=$build/corpus/$target
    mkdir -p "$grown" "$build/artifacts"
    log=$build/$target.log
    # JSON and event streams are learnt faster with their words at hand.
    if ! "$build/bin/fuzz_$target" -max_total_time="$seconds" -max_len=4096 -timeout=10 -rss_limit_mb=1024 \
        -dict="$here/words.dict" -artifact_prefix="$build/artifacts/$target-" -print_final_stats=1 \
        "$grown" "$here/corpus/$target" >"$log" 2>&1; then
        broken=1
        echo "$target BROKEN, see $log"
        grep -A 3 'broken promise\|ERROR' "$log" | head -20
        continue
    fi
    runs=$(awk '/stat::number_of_executed_units/ {print $2}' "$log")
    covered=$(awk '/cov:/ {for (i = 1; i < NF; ++i) if ($i == "cov:") edges = $(i + 1)} END {print edges}' "$log")
    echo "$target $runs executions, $covered edges"
done
exit $broken
