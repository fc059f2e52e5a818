#!/bin/bash
# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# usage: run.sh                     opens the window; without a display compares two models in the terminal
#        run.sh --OPTION...         opens the window with these options; --demo without a display compares in the demo
#        run.sh COMMAND [ARG]...    runs this command of the program (run.sh help lists them)
#        run.sh PROMPT              compares two models on PROMPT in the terminal
#        run.sh -- PROMPT           the same, whatever PROMPT looks like
# Installs and builds what is missing first; without a provider key it uses the built-in simulator.
# SLUICE_PROGRAM names a built program to run instead: then nothing is installed or built.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
sluice=${SLUICE_PROGRAM:-$top/build/release/bin/sluice}

say() { echo "run: $*" >&2; }

build() {
    cd "$top"
    # An existing build keeps its options, so that running never rebuilds what testing has built.
    if [[ ! -f build/release/build.ninja ]]; then
        say "configuring (first run)"
        cmake --preset program -DSLUICE_TESTS=OFF >&2
    fi
    cmake --build --preset program --target sluice >&2
    cd - >/dev/null
}

has_display() { [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; }

has_keys() { [[ -n ${GROQ_API_KEY:-}${FIREWORKS_API_KEY:-} ]]; }

# Sets `demo` and `models` by the keys in the environment.
choose_models() {
    local oss=openai/gpt-oss-120b prefix=fireworks/accounts/fireworks/models
    demo=()
    models=(-m "groq/$oss" -m "$prefix/gpt-oss-120b")
    if ! has_keys; then
        say "no GROQ_API_KEY or FIREWORKS_API_KEY in the environment: the built-in simulator answers (--demo)"
        demo=(--demo)
    elif [[ -z ${FIREWORKS_API_KEY:-} ]]; then
        models=(-m "groq/$oss" -m groq/openai/gpt-oss-20b)
    elif [[ -z ${GROQ_API_KEY:-} ]]; then
        models=(-m "$prefix/gpt-oss-120b" -m "$prefix/glm-5p3-flash")
    fi
}

# compare [--demo] PROMPT
compare() {
    local asked=()
    choose_models
    if [[ $1 == --demo ]]; then
        asked=(--demo)
        models=(-m groq/openai/gpt-oss-120b -m fireworks/accounts/fireworks/models/gpt-oss-120b)
        shift
    else
        asked=("${demo[@]}")
    fi
    exec "$sluice" compare "${asked[@]}" "${models[@]}" -- "$*"
}

# Only options: the window, where there is a display.
only_options() {
    local question="In three sentences: what does a sluice gate do, and what makes a good one?"
    if has_display; then
        choose_models
        exec "$sluice" "${demo[@]}" "$@"
    fi
    if [[ $# -eq 0 ]]; then
        say "no display: comparing two models in the terminal"
        compare "$question"
    elif [[ $# -eq 1 && $1 == --demo ]]; then
        say "no display: comparing two models of the simulator in the terminal"
        compare --demo "$question"
    fi
    exec "$sluice" "$@" # which says what is wrong with them, or that it has no display
}

# Words that no command begins: a prompt, unless they look like anything else. What was not meant as one must not be
# sent, for it may be paid.
words() {
    local word near
    near=$("$sluice" help --near="$1")
    if [[ -n $near && $1 != *[[:space:]]* ]]; then
        refuse "there is no command \"$1\"; did you mean: run.sh $near" "$@"
    fi
    for word in "$@"; do
        if [[ $word == --?* || $word == -[[:alpha:]] ]]; then
            refuse "there is no command \"$1\" that could take $word" "$@"
        fi
    done
    if has_keys && [[ $# -eq 1 && $1 =~ ^[a-z][a-z0-9-]*$ ]]; then
        refuse "there is no command \"$1\" (run.sh help lists them)" "$@"
    fi
    compare "$*"
}

# refuse WHY WORD...
refuse() {
    say "$1"
    shift
    say "nothing was sent; to send it as a prompt: run.sh -- $(printf '%q ' "$@")"
    exit 2
}

if [[ -z ${SLUICE_PROGRAM:-} ]]; then
    "$top/packaging/setup.sh" run
    build
fi
# Qt wants UTF-8; a bare system sets no locale at all.
[[ -n ${LC_ALL:-}${LC_CTYPE:-}${LANG:-} ]] || export LC_CTYPE=C.UTF-8

first=${1:-}
names=$("$sluice" help --names)
if [[ $# -gt 0 ]] && grep -qxF -e "$first" <<<"$names"; then
    exec "$sluice" "$@"
elif [[ $first == -- ]]; then
    shift
    compare "$*"
elif [[ $# -eq 0 || $first == -?* ]]; then
    case $first in
    -h | --help | -v | --version) exec "$sluice" "$@" ;;
    esac
    for argument in "$@"; do
        # A word among options: the program says how it is meant.
        [[ $argument == -?* ]] || exec "$sluice" "$@"
    done
    only_options "$@"
else
    words "$@"
fi
