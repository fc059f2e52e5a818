// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// The ring around the control that has the keyboard.
Rectangle {
    property bool shown: false

    anchors.fill: parent
    anchors.margins: -Theme.focusWidth
    radius: Theme.radius + Theme.focusWidth
    color: "transparent"
    border.width: Theme.focusWidth
    border.color: Theme.accent
    visible: shown
}
