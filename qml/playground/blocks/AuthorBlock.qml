// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Sluice.Style
import Sluice.Ui

/// The model that gave the answer below.
BlockFrame {
    id: block

    required property string text

    gap: 0
    gapAbove: Theme.space3
    rightToLeft: false

    Caption {
        width: block.contentWidth
        text: block.text
        elide: Text.ElideMiddle
        Accessible.name: qsTr("Answer of %1").arg(block.text)
    }
}
