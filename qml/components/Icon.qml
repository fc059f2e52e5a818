// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.impl
import Sluice.Style

/// One of the line icons, in any colour.
IconImage {
    required property string icon
    property int size: Theme.icon

    source: Theme.iconUrl(icon)
    sourceSize.width: size
    sourceSize.height: size
    width: size
    height: size
    color: Theme.text2
    Accessible.ignored: true
}
