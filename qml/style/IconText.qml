// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls.impl
import QtQuick.Templates as T

/// A control's icon and text. The text is shown as it is, whatever it looks like: neither markup nor a mnemonic.
Item {
    id: face

    required property T.AbstractButton owner
    required property color color
    property int alignment: Qt.AlignHCenter
    readonly property bool hasIcon: String(owner.icon.source) !== "" && owner.display !== T.AbstractButton.TextOnly
    readonly property bool hasText: owner.text !== "" && owner.display !== T.AbstractButton.IconOnly
    readonly property real before: hasIcon ? owner.icon.width + (hasText ? owner.spacing : 0) : 0

    implicitWidth: before + (hasText ? Math.ceil(label.implicitWidth) : 0)
    implicitHeight: Math.max(hasIcon ? owner.icon.height : 0, hasText ? label.implicitHeight : 0)

    Row {
        anchors.verticalCenter: parent.verticalCenter
        x: face.alignment === Qt.AlignHCenter ? (face.width - width) / 2 : face.owner.mirrored ? face.width - width : 0
        spacing: face.owner.spacing

        IconImage {
            anchors.verticalCenter: parent.verticalCenter
            visible: face.hasIcon
            width: face.owner.icon.width
            height: face.owner.icon.height
            sourceSize.width: width
            sourceSize.height: height
            source: face.owner.icon.source
            color: face.owner.icon.color
        }
        Text {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            visible: face.hasText
            width: Math.min(Math.ceil(implicitWidth), Math.max(0, face.width - face.before))
            text: face.owner.text
            textFormat: Text.PlainText
            font: face.owner.font
            color: face.color
            elide: Text.ElideRight
        }
    }
}
