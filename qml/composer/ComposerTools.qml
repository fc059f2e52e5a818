// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style

/// What stands before the prompt: a new conversation, another pane, images.
Row {
    id: tools

    required property bool canClear
    required property bool canAddPane
    property bool canAttach: false
    signal clearRequested
    signal addPaneRequested
    signal attachRequested

    ToolButton {
        text: qsTr("New conversation (%1)").arg(Theme.keysOf("new"))
        icon.source: Theme.iconUrl("new")
        enabled: tools.canClear
        onClicked: tools.clearRequested()
    }
    ToolButton {
        text: qsTr("Add a pane (%1)").arg(Theme.keysOf("addPane"))
        icon.source: Theme.iconUrl("add")
        enabled: tools.canAddPane
        onClicked: tools.addPaneRequested()
    }
    ToolButton {
        objectName: "attachImages"
        visible: tools.canAttach
        text: qsTr("Attach images; they can also be pasted or dropped")
        icon.source: Theme.iconUrl("image")
        onClicked: tools.attachRequested()
    }
}
