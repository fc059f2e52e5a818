// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Sluice.Style
import Sluice.ViewModels

/// Text of one row of a transcript. It takes neither focus nor mouse: what is selected in it is said from outside, so that
/// a selection can go over many rows and shortcuts work on.
TextEdit {
    id: edit

    property alias content: filler.content
    property alias cells: filler.cells
    property alias aligns: filler.aligns
    property alias columns: filler.columns
    property alias room: filler.room
    readonly property alias rowWidth: filler.rowWidth
    property alias header: filler.header
    property alias rightToLeft: filler.rightToLeft
    property real lineFactor: Theme.answerLineHeight
    property int selectedFrom: 0
    property int selectedTo: 0
    /// Characters of the document before the text.
    property int before: 0

    property bool marking: false

    function mark(): void {
        if (marking)
            return; // what is selected counts as a change of the text
        marking = true;
        if (selectedTo > selectedFrom)
            select(selectedFrom + before, selectedTo + before);
        else if (selectionEnd > selectionStart)
            deselect();
        marking = false;
    }

    // It lies as its own text runs, not as the window does.
    LayoutMirroring.enabled: false
    readOnly: true
    selectByMouse: false
    selectByKeyboard: false
    persistentSelection: true
    activeFocusOnPress: false
    activeFocusOnTab: false
    textFormat: TextEdit.RichText
    wrapMode: TextEdit.Wrap
    color: Theme.text
    selectionColor: Theme.selection
    selectedTextColor: Theme.text
    font.pixelSize: Theme.fontAnswer
    Component.onCompleted: {
        filler.ready = true;
        mark();
    }
    onSelectedFromChanged: mark()
    onSelectedToChanged: mark()

    HoverHandler {
        cursorShape: edit.hoveredLink !== "" ? Qt.PointingHandCursor : Qt.IBeamCursor
    }
    BlockText {
        id: filler

        document: edit.textDocument
        // Not when the length changes: that is told in the middle of the document's own change, whose cursors Qt then
        // walks, and to set one there frees what it holds.
        onFilled: edit.mark()
        lineHeight: edit.font.pixelSize * edit.lineFactor
        fixedFamily: Theme.fixedFamily
        linkColor: Theme.accentText
        codeBackground: Theme.codeBackground
        keywordColor: Theme.codeKeyword
        stringColor: Theme.codeString
        numberColor: Theme.codeNumber
        commentColor: Theme.codeComment
    }
}
