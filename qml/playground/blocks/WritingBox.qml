// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style

/// A framed field within a transcript. Enter is done, Shift+Enter breaks the line, Esc leaves.
Rectangle {
    id: box

    property alias field: input
    property alias text: input.text
    property alias placeholderText: input.placeholderText
    property bool enterBreaks: false
    signal done
    signal cancelled
    signal edited

    implicitHeight: input.implicitHeight
    radius: Theme.radiusCard
    color: Theme.surface
    border.width: input.activeFocus ? Theme.focusWidth : Theme.hairline
    border.color: input.activeFocus ? Theme.accent : Theme.lineStrong

    TextArea {
        id: input

        width: parent.width
        background: null
        onTextChanged: box.edited()
        Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape
            || ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && (event.modifiers & Qt.ControlModifier))
        Keys.onPressed: event => {
            const enter = (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && !inputMethodComposing;
            const breaks = event.modifiers & Qt.ShiftModifier || (box.enterBreaks && !(event.modifiers & Qt.ControlModifier));
            if (event.key === Qt.Key_Escape)
                box.cancelled();
            else if (enter && !breaks)
                box.done();
            else
                return;
            event.accepted = true;
        }
    }
}
