// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// What has come of the rules, the rules themselves, who is told, and when nobody is.
ScrollPage {
    id: page

    required property AlertsModel model

    Binding {
        target: page.model
        property: "active"
        value: page.visible
    }
    AlertEvents {
        width: parent.width
        events: page.model.events
        watching: page.model.rules.length > 0
    }
    AlertRules {
        width: parent.width
        alerts: page.model
        onEditRequested: name => {
            page.model.editRule(name);
            form.open();
        }
        onRemoveRequested: name => removal.ask(name, false)
    }
    AlertChannels {
        width: parent.width
        alerts: page.model
        onEditRequested: name => {
            page.model.editChannel(name);
            form.open();
        }
        onRemoveRequested: name => removal.ask(name, true)
    }
    Label {
        objectName: "alertNotice"
        width: parent.width
        visible: text !== ""
        text: page.model.notice
        color: page.model.failed ? Theme.danger : Theme.text2
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }
    AlertDialog {
        id: form

        alerts: page.model
    }
    ConfirmDialog {
        id: removal

        property string name
        property bool isChannel

        function ask(name: string, isChannel: bool): void {
            removal.name = name;
            removal.isChannel = isChannel;
            open();
        }

        title: isChannel ? qsTr("Remove the channel %1?").arg(name) : qsTr("Remove the rule %1?").arg(name)
        text: isChannel ? qsTr("Nothing is told there any more.") : qsTr("Nobody watches it any more.")
        action: qsTr("Remove")
        onAccepted: isChannel ? page.model.removeChannel(name) : page.model.removeRule(name)
    }
}
