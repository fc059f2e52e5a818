// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.ViewModels

/// Whose the settings are, and the way back to none.
Column {
    id: scope

    required property PaneSettings settings
    /// A field below has a text that is no value.
    property bool faulty: false

    spacing: Theme.space1

    RowLayout {
        width: parent.width
        spacing: Theme.space1

        Label {
            Layout.fillWidth: true
            text: !scope.settings.pane ? "" : scope.settings.detached ? qsTr("Pane %1 only").arg(scope.settings.pane.letter)
                : qsTr("Shared")
            font.weight: Font.DemiBold
            elide: Text.ElideRight
        }
        Button {
            objectName: "detach"
            flat: true
            text: scope.settings.detached ? qsTr("Share again") : qsTr("Detach pane %1").arg(
                scope.settings.pane ? scope.settings.pane.letter : "")
            onClicked: scope.settings.detached ? scope.settings.join() : scope.settings.detach()
        }
        Button {
            objectName: "resetAll"
            flat: true
            enabled: scope.settings.anySet || scope.faulty
            text: qsTr("Reset")
            Accessible.name: qsTr("Reset all settings")
            onClicked: scope.settings.resetAll()
        }
    }
    RowLayout {
        width: parent.width
        visible: scope.settings.undoText !== ""
        spacing: Theme.space1

        Label {
            Layout.fillWidth: true
            text: scope.settings.undoText
            wrapMode: Text.Wrap
            color: Theme.text2
            Accessible.role: Accessible.AlertMessage
        }
        Button {
            objectName: "undoSettings"
            text: qsTr("Undo")
            onClicked: scope.settings.undo()
        }
    }
}
