// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui

/// A page of sections, one under the other, in a column of readable width. Scrolls to where the keyboard goes.
PageBody {
    id: page

    property int maximum: Theme.pageMaximum
    default property alias sections: column.data
    property alias contentY: view.contentY
    readonly property Item focused: Window.activeFocusItem
    /// Where the keyboard came to the page: it stays in sight while the page grows, until the user scrolls.
    property Item arrival: null

    function holds(item: Item): bool {
        for (let at = item; at; at = at.parent) {
            if (at === column)
                return true;
        }
        return false;
    }
    function takeFocus(): void {
        begin();
    }
    /// The keyboard goes to the first control of the page.
    function begin(): void {
        // Where nothing of the page takes the keyboard yet, the next item is one of the rail's.
        const first = column.nextItemInFocusChain(true);
        enter(holds(first) ? first : page);
    }
    function enter(item: Item): void {
        item.forceActiveFocus(Qt.TabFocusReason);
        arrival = item;
        if (holds(item))
            reveal(item);
    }
    function reveal(item: Item): void {
        const top = item.mapToItem(view.contentItem, 0, 0).y - Theme.space4;
        const bottom = top + item.height + 2 * Theme.space4;
        if (top < view.contentY)
            view.contentY = Math.max(0, top);
        else if (bottom > view.contentY + view.height)
            view.contentY = Math.min(bottom, view.contentHeight) - view.height;
    }

    onFocusedChanged: {
        if (holds(focused))
            reveal(focused);
    }
    Accessible.role: Accessible.Pane
    Accessible.name: title

    Flickable {
        id: view

        anchors.fill: parent
        contentWidth: width
        contentHeight: column.height + 2 * Theme.space5
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        onMovementStarted: page.arrival = null
        ScrollBar.vertical: ScrollBar {
            onPressedChanged: page.arrival = null
        }

        Column {
            id: column

            x: (view.width - width) / 2
            y: Theme.space5
            width: Math.min(view.width - 2 * Theme.space5, page.maximum)
            spacing: Theme.space4
            // What is read first, as a list, comes after the keyboard did.
            onHeightChanged: {
                if (page.focused === page)
                    page.begin();
                else if (page.arrival && page.focused === page.arrival)
                    page.reveal(page.arrival);
            }

            Label {
                width: parent.width
                text: page.title
                font.pixelSize: Theme.fontTitle
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
        }
    }
}
