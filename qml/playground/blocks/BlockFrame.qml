// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// The place of one row: its width in the column, the lists and quotes it is inside, the sign of a list item. Rows that
/// run from right to left are mirrored.
Item {
    id: frame

    required property int index
    required property string path
    required property string marker
    required property bool rightToLeft
    property BlockSelection selection: ListView.view ? (ListView.view as SelectableList).selection : null
    property int gap: Theme.space1
    property int gapAbove: Theme.space2
    property alias contentWidth: slot.width
    default property alias inside: slot.data
    /// The texts in it that can be selected.
    property AnswerText body: null

    readonly property int selectedFrom: selection && selection.revision >= 0 ? selection.from(index) : 0
    readonly property int selectedTo: selection && selection.revision >= 0 ? selection.to(index) : 0

    // A row that is put aside is not seen, and would keep the keyboard.
    ListView.onPooled: {
        const holder = Window.activeFocusItem;
        for (let item = holder; item; item = item.parent) {
            if (item !== frame)
                continue;
            const view = ListView.view;
            holder.focus = false;
            if (view)
                view.forceActiveFocus();
        }
    }

    width: ListView.view ? ListView.view.width : 0
    implicitHeight: slot.childrenRect.height + gap + gapAbove

    readonly property real columnWidth: Math.min(width - 2 * Theme.space4, Theme.answerMaximum)
    readonly property real columnX: (width - columnWidth) / 2
    readonly property int quoteStep: 16
    readonly property int listStep: Theme.sized(24)
    readonly property int inset: insetOf(path.length)

    function insetOf(containers: int): int {
        let sum = 0;
        for (let i = 0; i < containers; ++i)
            sum += path[i] === "q" ? quoteStep : listStep;
        return sum;
    }
    /// Whether what is there is to be pressed rather than selected.
    function takesMouse(x: real, y: real): bool {
        return body === null;
    }
    /// Which character of the row a point of it is at.
    function positionAt(x: real, y: real): int {
        if (!body)
            return y < height / 2 ? 0 : 1;
        const point = mapToItem(body, x, y);
        return Math.max(0, body.positionAt(point.x, point.y) - body.before);
    }
    function linkAt(x: real, y: real): string {
        if (!body)
            return "";
        const point = mapToItem(body, x, y);
        return body.linkAt(point.x, point.y);
    }

    Repeater {
        model: frame.path.length

        Rectangle {
            required property int index
            readonly property int before: frame.insetOf(index)

            visible: frame.path[index] === "q"
            x: frame.rightToLeft ? frame.columnX + frame.columnWidth - before - width : frame.columnX + before
            width: 3
            height: frame.height
            color: Theme.line
        }
    }
    Label {
        x: frame.rightToLeft ? slot.x + slot.width + Theme.space1 + 2 : slot.x - width - Theme.space1 - 2
        y: frame.gapAbove
        // The mark makes "1." end at the left where the text does.
        text: frame.marker !== "" && frame.rightToLeft ? "\u200f" + frame.marker : frame.marker
        textFormat: Text.PlainText
        visible: text !== ""
        color: Theme.text2
        font.pixelSize: Theme.fontAnswer
        height: Theme.fontAnswer * Theme.answerLineHeight
        verticalAlignment: Text.AlignBottom // where a line of text has its letters
    }
    Item {
        id: slot

        y: frame.gapAbove
        x: frame.columnX + (frame.rightToLeft ? 0 : frame.inset)
        width: frame.columnWidth - frame.inset
        height: childrenRect.height
    }
}
