// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sluice.Ui

BlockFrame {
    id: block

    required property string text
    property alias lineFactor: body.lineFactor
    property alias fontSize: body.font.pixelSize
    property alias fontWeight: body.font.weight
    signal linkRequested(string address)
    signal selectionStarted

    MarkdownText {
        id: body

        width: block.contentWidth
        source: block.text
        Accessible.role: Accessible.Paragraph
        onLinkRequested: address => block.linkRequested(address)
        onSelectionStarted: block.selectionStarted()
    }
}
