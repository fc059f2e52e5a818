// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Sluice.Ui

/// Text of an answer: a paragraph, a heading, or plain text such as thinking.
BlockFrame {
    id: block

    required property var content
    property alias lineFactor: text.lineFactor
    property alias fontSize: text.font.pixelSize
    property alias fontWeight: text.font.weight
    property alias fontFamily: text.font.family
    property alias colour: text.color
    property real indent: 0

    body: text

    AnswerText {
        id: text

        x: block.rightToLeft ? 0 : block.indent
        width: block.contentWidth - block.indent
        content: block.content
        horizontalAlignment: block.rightToLeft ? TextEdit.AlignRight : TextEdit.AlignLeft
        selectedFrom: block.selectedFrom
        selectedTo: block.selectedTo
        Accessible.role: Accessible.Paragraph
    }
}
