#!/bin/bash
# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# usage: try-package.sh FOLDER [RELEASE]      as root
# Installs the packages in FOLDER (package.sh makes them) into a fresh Debian (RELEASE, default bookworm), runs what a user
# runs first, lets the window's tests drive the installed program (tray, keychain, gateway), purges it, and looks at what is
# left. Needs what packaging/setup.sh installs for tests. The system is made once below TRY_ROOT (default /var/tmp/sluice-try)
# and copied for each run; MIRROR is where Debian comes from.
set -euo pipefail
folder=$(realpath "$1")
release=${2:-bookworm}
mirror=${MIRROR:-http://deb.debian.org/debian}
top=${TRY_ROOT:-/var/tmp/sluice-try}
fresh=$top/$release
root=$top/$release-run

say() { echo "try: $*" >&2; }

fail() {
    say "$*"
    exit 1
}

inside() { env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"; }

leave() {
    for place in tmp dev/shm proc; do
        mountpoint -q "$root/$place" && umount "$root/$place"
    done
    return 0
}

if [[ ! -f $fresh/etc/debian_version ]]; then
    say "making a fresh $release (once)"
    mkdir -p "$fresh"
    debootstrap --variant=minbase --include=ca-certificates "$release" "$fresh" "$mirror"
fi
trap leave EXIT
leave
rm -rf "$root"
cp -a "$fresh" "$root"
cp /etc/resolv.conf "$root/etc/"
# Where a network needs them: proxies and certificates of this machine.
cp -a /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
cp -a /usr/local/share/ca-certificates/. "$root/usr/local/share/ca-certificates/" 2>/dev/null || true
mount -t proc proc "$root/proc"
mkdir -p "$root/dev/shm" && mount -t tmpfs tmpfs "$root/dev/shm"
inside update-ca-certificates >/dev/null 2>&1
inside apt-get update -q >/dev/null
inside apt-get install -q -y --no-install-recommends xvfb xauth x11-utils fonts-dejavu-core >/dev/null
mkdir "$root/packages"
cp "$folder"/*.deb "$root/packages/"

say "sluice-server alone: commands, and no library of a window"
inside bash -c 'apt-get install -q -y --no-install-recommends /packages/sluice-server_*.deb >/dev/null'
[[ $(inside sluice --version) == "sluice "* ]] || fail "no version"
inside env HOME=/tmp sluice compare --demo -m groq/openai/gpt-oss-120b -m groq/openai/gpt-oss-20b "Hello" >/dev/null || fail "compare --demo"
told=$(inside bash -c 'DISPLAY=:9 sluice --demo 2>&1 || true')
[[ $told == *"install the package sluice"* ]] || fail "the window was not missed: $told"
inside dpkg -l libqt6gui6 2>/dev/null | grep -q ^ii && fail "sluice-server brought Qt's Gui"
inside dpkg --verify sluice-server
rm -rf "$root/tmp/.local"

say "sluice: the window opens"
inside bash -c 'apt-get install -q -y --no-install-recommends /packages/sluice_*.deb >/dev/null'
inside useradd -m anna
inside install -d -o anna -m 700 /home/anna/run
# shellcheck disable=SC2016 # its shell is the one inside
inside bash -c '
    set -e
    Xvfb :9 -screen 0 1280x800x24 -nolisten tcp 2>/dev/null & display=$!
    setpriv --reuid anna --regid anna --init-groups env HOME=/home/anna XDG_RUNTIME_DIR=/home/anna/run DISPLAY=:9 \
        QT_QUICK_BACKEND=software sluice --demo 2>/home/anna/said & program=$!
    for second in $(seq 60); do
        DISPLAY=:9 xwininfo -root -tree 2>/dev/null | grep -q "\"Sluice" && break
        kill -0 $program && sleep 1
    done
    DISPLAY=:9 xwininfo -root -tree | grep "\"Sluice"
    kill $program # and no other: the processes of the system around are seen here
    wait $program || true
    kill $display || true' || fail "no window"
[[ ! -s $root/home/anna/said ]] || fail "the window complains: $(head -3 "$root/home/anna/said")"

say "its tray, its keychain, its gateway: the window's tests"
mount --bind /tmp "$root/tmp"
installed=$(mktemp -d)/sluice
printf '#!/bin/sh\nexec chroot "%s" /usr/bin/sluice "$@"\n' "$root" >"$installed"
chmod +x "$installed"
(cd "$(dirname "${BASH_SOURCE[0]}")/../../tests/window" &&
    SLUICE_PROGRAM=$installed PYTHONDONTWRITEBYTECODE=1 python3 -m unittest -v test_traylife test_keyring)
umount "$root/tmp"

say "purge"
inside test -d /home/anna/.local/share/sluice || fail "the user has no data"
inside bash -c 'apt-get purge -q -y sluice sluice-server >/dev/null'
inside test -d /home/anna/.local/share/sluice || fail "purging took the user's data"
left=$(inside find / -xdev -iname "*sluice*" -not -path "/packages*" -not -path "/home/anna/*" -not -path "/proc/*" -not -path "/var/lib/dpkg/*-old")
[[ -z $left ]] || fail "left behind: $left"
say "$release: installed, ran, purged; nothing is left but the user's data"
