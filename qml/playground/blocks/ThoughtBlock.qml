// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Sluice.Style

/// Some of the model's thinking, as it came.
ParagraphBlock {
    id: block

    gap: 0
    gapAbove: 0
    rightToLeft: false
    indent: Theme.space5
    fontSize: Theme.fontControl
    lineFactor: 1.45
    colour: Theme.text2

    Rectangle {
        x: Theme.icon / 2 - 1
        width: 2
        height: block.body ? block.body.height : 0
        color: Theme.line
    }
}
