// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sluice.Style
import Sluice.ViewModels

/// Markdown of one block as rich text that can be selected. Links are only reported.
TextEdit {
    id: edit

    required property string source
    property real lineFactor: Theme.answerLineHeight
    signal linkRequested(string address)
    signal selectionStarted

    readOnly: true
    selectByMouse: true
    activeFocusOnPress: true
    textFormat: TextEdit.RichText
    wrapMode: TextEdit.Wrap
    color: Theme.text
    selectionColor: Theme.selection
    selectedTextColor: Theme.text
    font.pixelSize: Theme.fontAnswer
    Component.onCompleted: filler.ready = true
    onLinkActivated: link => edit.linkRequested(link)
    onSelectedTextChanged: if (selectedText !== "") edit.selectionStarted()

    HoverHandler {
        cursorShape: edit.hoveredLink !== "" ? Qt.PointingHandCursor : Qt.IBeamCursor
    }
    BlockText {
        id: filler

        document: edit.textDocument
        source: edit.source
        markdown: true
        lineHeight: edit.font.pixelSize * edit.lineFactor
        fixedFamily: Theme.fixedFamily
        linkColor: Theme.accentText
        codeBackground: Theme.codeBackground
        tableLine: Theme.line
    }
}
