// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style

/// Names and values in two columns. Positioned, for Qt 6.4 still lays out the items that a Repeater in a layout has
/// taken away.
Item {
    id: pairGrid

    /// Name, value, name, value, …
    required property var pairs
    /// The names are identifiers.
    property bool fixedNames: false
    readonly property real widestName: widest(pairs, metrics.font.pixelSize)
    readonly property real nameWidth: fixedNames ? (width - grid.columnSpacing) / 2 : widestName

    /// `size` is that of the texts: they are measured anew when it changes.
    function widest(texts: var, size: int): real {
        const longest = Theme.sized(160);
        return texts.reduce((most, text, at) => at % 2 ? most
            : Math.max(most, Math.min(longest, Math.ceil(metrics.advanceWidth(text)) + 1)), 0);
    }

    implicitWidth: 2 * 160 + grid.columnSpacing
    implicitHeight: grid.implicitHeight

    FontMetrics {
        id: metrics

        font.pixelSize: Theme.fontControl - 1
    }
    Grid {
        id: grid

        columns: 2
        columnSpacing: Theme.space3
        rowSpacing: Theme.space1
        width: parent.width

        Repeater {
            model: pairGrid.pairs

            Label {
                required property int index
                required property string modelData
                readonly property bool isName: index % 2 === 0

                width: isName ? pairGrid.nameWidth
                    : Math.max(0, pairGrid.width - pairGrid.nameWidth - grid.columnSpacing)
                text: modelData
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                color: isName && !pairGrid.fixedNames ? Theme.text3 : Theme.text
                font.pixelSize: Theme.fontControl - 1
            }
        }
    }
}
