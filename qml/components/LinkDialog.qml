// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// Asks before an address that a model wrote is opened: where it leads first, then all of it.
Dialog {
    id: dialog

    required property LinkModel link

    parent: Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(520, parent ? parent.width - 2 * Theme.space5 : 520)
    modal: true
    focus: true
    title: link.allowed ? qsTr("Open this link in the browser?") : qsTr("This link cannot be opened from here")
    onOpened: actions.grabFocus(false)

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space2

        Label {
            objectName: "linkPlace"
            Layout.fillWidth: true
            visible: text !== ""
            text: dialog.link.place
            wrapMode: Text.WrapAnywhere
            font.family: Theme.fixedFamily
            font.pixelSize: Theme.fontAnswer
            font.weight: Font.DemiBold
            Accessible.name: qsTr("Leads to %1").arg(text)
        }
        Label {
            Layout.fillWidth: true
            visible: dialog.link.otherPlace !== ""
            text: qsTr("also written %1").arg(dialog.link.otherPlace)
            wrapMode: Text.WrapAnywhere
            color: Theme.text2
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: dialog.link.warning
            wrapMode: Text.Wrap
            color: Theme.warning
        }
        Flickable {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(whole.implicitHeight, 160)
            contentWidth: width
            contentHeight: whole.implicitHeight
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: contentHeight > height
            ScrollBar.vertical: ScrollBar {}
            Keys.onUpPressed: flick(0, 400)
            Keys.onDownPressed: flick(0, -400)

            Label {
                id: whole

                objectName: "linkAddress"
                width: parent.width - Theme.space3
                text: dialog.link.address
                wrapMode: Text.WrapAnywhere
                font.family: Theme.fixedFamily
                color: Theme.text2
                Accessible.name: qsTr("Address: %1").arg(text)
            }
        }
    }
    footer: DialogActions {
        id: actions

        action: qsTr("Open")
        actionShown: dialog.link.allowed
        cancel: dialog.link.allowed ? qsTr("Cancel") : qsTr("Close")
        actionFirst: false
        onActed: {
            dialog.link.open();
            dialog.accept();
        }
        onCancelled: dialog.reject()
    }
}
