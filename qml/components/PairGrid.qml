// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style

/// Names and values in two columns.
GridLayout {
    id: grid

    /// Name, value, name, value, …
    required property var pairs
    /// The names are identifiers.
    property bool fixedNames: false

    columns: 2
    columnSpacing: Theme.space3
    rowSpacing: Theme.space1

    Repeater {
        model: grid.pairs

        Label {
            required property int index
            required property string modelData
            readonly property bool isName: index % 2 === 0

            Layout.fillWidth: !isName || grid.fixedNames
            Layout.preferredWidth: grid.fixedNames ? 1 : isName ? Math.min(implicitWidth, 160) : implicitWidth
            Layout.alignment: Qt.AlignTop
            text: modelData
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            color: isName && !grid.fixedNames ? Theme.text3 : Theme.text
            font.pixelSize: Theme.fontControl - 1
        }
    }
}
