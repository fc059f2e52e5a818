#!/bin/bash
# SPDX-FileCopyrightText: 2026 Sluice contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# usage: bundle.sh BUILD            makes Sluice.dmg of a release build; not run yet, see README.md
set -euo pipefail
build=$1
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
app=$build/Sluice.app/Contents

mkdir -p "$app/MacOS" "$app/lib/sluice" "$app/Resources"
cp "$build/bin/sluice" "$app/MacOS/"
cp "$build/lib/sluice/sluice-window.so" "$app/lib/sluice/"
sed "s/@version@/$("$build/bin/sluice" --version | cut -d ' ' -f 2)/" "$top/packaging/macos/Info.plist" >"$app/Info.plist"
# The icon: one picture in the sizes that macOS wants.
mkdir -p "$build/sluice.iconset"
for size in 16 32 128 256 512; do
    rsvg-convert -w "$size" -h "$size" "$top/resources/sluice.svg" -o "$build/sluice.iconset/icon_${size}x$size.png"
    rsvg-convert -w $((2 * size)) -h $((2 * size)) "$top/resources/sluice.svg" -o "$build/sluice.iconset/icon_${size}x$size@2x.png"
done
iconutil -c icns -o "$app/Resources/sluice.icns" "$build/sluice.iconset"
macdeployqt "$build/Sluice.app" -qmldir="$top/qml" -executable="$app/lib/sluice/sluice-window.so" -dmg
