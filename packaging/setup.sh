#!/bin/bash
# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# usage: setup.sh [--check] SECTION...
# Installs what is missing of these sections of packages.txt. With --check it only names what is missing, exit 1.
# SLUICE_PACKAGES is another list to read (for the tests of this script).
set -euo pipefail
list=${SLUICE_PACKAGES:-$(dirname "${BASH_SOURCE[0]}")/packages.txt}

check_only=false
if [[ ${1:-} == --check ]]; then
    check_only=true
    shift
fi

fail() {
    echo "setup: $*" >&2
    exit 1
}

# The lines of the wanted sections, without comments: "a | b program:c" becomes "a|b program:c".
wanted() {
    local section line current=""
    while IFS= read -r line; do
        line=${line%%#*}
        read -r line <<<"$line" || true
        if [[ $line == \[*\] ]]; then
            current=${line:1:-1}
            continue
        fi
        for section in "$@"; do
            [[ -n $line && $current == "$section" ]] && echo "${line// | /|}"
        done
    done <"$list"
    return 0
}

installed() { grep -qxF "$1" <<<"$installed_packages"; }

# Whether a line's need is met by a package or by a program in PATH.
met() {
    local packages=$1 program=${2#program:} package
    [[ -n $program ]] && command -v "$program" >/dev/null && return 0
    for package in ${packages//|/ }; do
        installed "$package" && return 0
    done
    return 1
}

# Of "a|b" the first that apt can install here.
choose() {
    local package
    for package in ${1//|/ }; do
        if apt-cache show --no-all-versions "$package" >/dev/null 2>&1; then
            echo "$package"
            return
        fi
    done
    fail "none of ${1//|/, } can be installed: is this Debian 12 or newer, with 'main' in its apt sources?"
}

as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    else
        sudo -- "$@"
    fi
}

[[ $# -gt 0 ]] || fail "usage: setup.sh [--check] SECTION... (sections: $(grep -o '^\[.*\]' "$list" | tr -d '[]' | xargs))"
lines=$(wanted "$@")
[[ -n $lines ]] || fail "no section named '$*' in $list"

installed_packages=""
if command -v dpkg-query >/dev/null; then
    installed_packages=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p')
fi

missing=()
while read -r packages program; do
    met "$packages" "$program" || missing+=("$packages")
done <<<"$lines"
[[ ${#missing[@]} -gt 0 ]] || exit 0

if $check_only; then
    echo "missing: ${missing[*]}"
    exit 1
fi
echo "setup: missing: ${missing[*]}" >&2
command -v apt-get >/dev/null || fail "this system has no apt-get; install these packages' counterparts and start again"
if [[ $EUID -ne 0 ]] && ! command -v sudo >/dev/null; then
    fail "installing needs root or sudo; as root run: apt-get install --no-install-recommends ${missing[*]%%|*}"
fi

export DEBIAN_FRONTEND=noninteractive
as_root apt-get update -q >&2 || fail "apt-get update failed: check the network and the apt sources"
chosen=()
for packages in "${missing[@]}"; do
    chosen+=("$(choose "$packages")") || exit 1
done
as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${chosen[@]}" >&2 ||
    fail "apt-get could not install: ${chosen[*]}"
