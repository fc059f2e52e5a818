#!/bin/bash
# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# usage: run.sh                     opens the window; without a display compares two models in the terminal
#        run.sh PROMPT              compares two models on PROMPT in the terminal
#        run.sh --OPTION...         opens the window with these options
#        run.sh COMMAND [ARG]...    runs serve, simulate, compare or models with these arguments
# Installs and builds what is missing first; without a provider key it uses the built-in simulator.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
sluice=$top/build/release/bin/sluice

say() { echo "run: $*" >&2; }

build() {
    cd "$top"
    # An existing build keeps its options, so that running never rebuilds what testing has built.
    if [[ ! -f build/release/build.ninja ]]; then
        say "configuring (first run)"
        cmake --preset release -DSLUICE_TESTS=OFF >&2
    fi
    cmake --build --preset release --target sluice >&2
    cd - >/dev/null
}

# Sets `demo` and `models` by the keys in the environment.
choose_models() {
    local oss=openai/gpt-oss-120b prefix=fireworks/accounts/fireworks/models
    demo=()
    models=(-m "groq/$oss" -m "$prefix/gpt-oss-120b")
    if [[ -z ${GROQ_API_KEY:-} && -z ${FIREWORKS_API_KEY:-} ]]; then
        say "no GROQ_API_KEY or FIREWORKS_API_KEY in the environment: the built-in simulator answers (--demo)"
        demo=(--demo)
    elif [[ -z ${FIREWORKS_API_KEY:-} ]]; then
        models=(-m "groq/$oss" -m groq/openai/gpt-oss-20b)
    elif [[ -z ${GROQ_API_KEY:-} ]]; then
        models=(-m "$prefix/gpt-oss-120b" -m "$prefix/glm-5p3-flash")
    fi
}

compare() {
    choose_models
    exec "$sluice" compare "${demo[@]}" "${models[@]}" "$*"
}

open_window() {
    choose_models
    exec "$sluice" "${demo[@]}" "$@"
}

"$top/packaging/setup.sh" run
build
# Qt wants UTF-8; a bare system sets no locale at all.
[[ -n ${LC_ALL:-}${LC_CTYPE:-}${LANG:-} ]] || export LC_CTYPE=C.UTF-8

case ${1:-} in
serve | simulate | compare | models | --help | -h | --version | -v)
    exec "$sluice" "$@"
    ;;
-* | "")
    if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
        open_window "$@"
    fi
    say "no display: comparing two models in the terminal"
    compare "In three sentences: what does a sluice gate do, and what makes a good one?"
    ;;
*)
    compare "$@"
    ;;
esac
