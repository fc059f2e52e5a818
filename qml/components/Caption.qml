// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style

/// Small text beside or under something.
Label {
    color: Theme.text3
    font.pixelSize: Theme.fontCaption
    elide: Text.ElideRight
}
