// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui

/// What went wrong, as it was told.
Rectangle {
    id: box

    property alias text: words.text

    implicitHeight: words.implicitHeight + 2 * Theme.space3
    radius: Theme.radius
    color: Theme.dangerSurface

    Rectangle {
        width: 3
        height: parent.height
        color: Theme.danger
    }
    Label {
        id: words

        x: Theme.space4
        y: Theme.space3
        width: box.width - 2 * Theme.space4
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }
}
