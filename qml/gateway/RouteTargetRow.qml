// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// One target of the route that is edited.
ColumnLayout {
    id: row

    required property int index
    required property string target
    required property string weight
    required property string tier
    required property string problem
    required property RouteDraft draft
    property bool weighted: false
    property bool last: false
    signal pickRequested
    signal submitted

    function grabFocus(): void {
        model.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 2

    RowLayout {
        spacing: Theme.space1

        TextField {
            id: model

            objectName: "routeTarget"
            Layout.fillWidth: true
            text: row.target
            placeholderText: qsTr("provider/model")
            invalid: row.problem !== ""
            Accessible.name: qsTr("Target %1").arg(row.index + 1)
            Accessible.description: row.problem
            onTextEdited: row.draft.setValue(row.index, RouteDraft.ModelRole, text)
            onAccepted: row.submitted()
        }
        ToolButton {
            text: qsTr("Pick a model")
            icon.source: Theme.iconUrl("search")
            onClicked: row.pickRequested()
        }
        TextField {
            Layout.preferredWidth: Theme.sized(64)
            visible: row.weighted
            text: row.weight
            Accessible.name: qsTr("Weight of target %1").arg(row.index + 1)
            onTextEdited: row.draft.setValue(row.index, RouteDraft.WeightRole, text)
            onAccepted: row.submitted()
        }
        TextField {
            Layout.preferredWidth: Theme.sized(48)
            text: row.tier
            Accessible.name: qsTr("Tier of target %1").arg(row.index + 1)
            onTextEdited: row.draft.setValue(row.index, RouteDraft.TierRole, text)
            onAccepted: row.submitted()
        }
        ToolButton {
            enabled: row.index > 0
            rotation: 180
            text: qsTr("Move target %1 up").arg(row.index + 1)
            icon.source: Theme.iconUrl("chevron-down")
            onClicked: row.draft.moveTarget(row.index, -1)
        }
        ToolButton {
            enabled: !row.last
            text: qsTr("Move target %1 down").arg(row.index + 1)
            icon.source: Theme.iconUrl("chevron-down")
            onClicked: row.draft.moveTarget(row.index, 1)
        }
        ToolButton {
            text: qsTr("Remove target %1").arg(row.index + 1)
            icon.source: Theme.iconUrl("close")
            onClicked: row.draft.removeTarget(row.index)
        }
    }
    Caption {
        Layout.fillWidth: true
        visible: text !== ""
        text: row.problem
        color: Theme.danger
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }
}
