// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// The pictures that go with the prompt below. One that is only an address is not loaded, and said.
BlockFrame {
    id: block

    required property var images
    readonly property int side: 96

    gap: 0
    gapAbove: Theme.space3
    rightToLeft: false

    Item {
        width: block.contentWidth
        height: pictures.height

        Flow {
            id: pictures

            readonly property int perRow: Math.max(1, Math.floor((parent.width + spacing) / (block.side + spacing)))
            readonly property int shown: Math.min(perRow, block.images.length)

            anchors.right: parent.right
            width: shown * (block.side + spacing) - spacing
            spacing: Theme.space1

            Repeater {
                model: block.images

                Rectangle {
                    id: frame

                    required property int index
                    required property var modelData

                    width: block.side
                    height: block.side
                    radius: Theme.radius
                    color: Theme.sunken
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("Image %1 of %2").arg(index + 1).arg(block.images.length)

                    Picture {
                        id: picture

                        objectName: "picture"

                        anchors.fill: parent
                        anchors.margins: Theme.space1
                        content: frame.modelData
                    }
                    Caption {
                        anchors.fill: parent
                        anchors.margins: Theme.space1
                        visible: picture.broken
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignVCenter
                        wrapMode: Text.Wrap
                        text: qsTr("Not shown: not in this session")
                    }
                }
            }
        }
    }
}
