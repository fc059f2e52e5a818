// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// What the gateway looks for in what is asked and answered, and a text to try it on.
ScrollPage {
    id: page

    required property GuardsModel model
    /// The requests in which guards found something are to be shown.
    signal findingsRequested

    Label {
        width: parent.width
        wrapMode: Text.Wrap
        color: Theme.text2
        text: qsTr("Guards look at what tools ask through the gateway and at what they are answered, at every door and while it "
                   + "streams. Texts stay on this machine, but those that a service judges.")
    }
    Card {
        width: parent.width

        RowLayout {
            width: parent.width
            spacing: Theme.space2

            Label {
                Layout.fillWidth: true
                text: qsTr("Guards")
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
            Button {
                objectName: "guardFindings"
                text: qsTr("What they found")
                onClicked: page.findingsRequested()
            }
            Button {
                objectName: "newGuard"
                text: qsTr("New guard…")
                onClicked: {
                    page.model.startNew();
                    form.open();
                }
            }
        }
        Caption {
            width: parent.width
            wrapMode: Text.Wrap
            visible: page.model.count === 0
            text: qsTr("There is no guard yet: what is asked and answered passes as it is, and nothing looks at it.")
        }
        Repeater {
            model: page.model

            GuardRow {
                width: parent ? parent.width : 0
                choices: page.model.states
                onStateChosen: place => page.model.setState(name, place)
                onEditRequested: {
                    page.model.startEdit(name);
                    form.open();
                }
                onRemoveRequested: {
                    removal.name = name;
                    removal.open();
                }
            }
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: page.model.notice
            color: Theme.danger
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
    }
    GuardTesterCard {
        width: parent.width
        tester: page.model.tester
    }
    GuardDialog {
        id: form

        guards: page.model
    }
    ConfirmDialog {
        id: removal

        property string name

        title: qsTr("Remove the guard %1?").arg(name)
        text: qsTr("From now on nothing looks for it.")
        action: qsTr("Remove")
        onAccepted: page.model.remove(name)
    }
}
