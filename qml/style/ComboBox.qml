// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.impl
import QtQuick.Templates as T

T.ComboBox {
    id: control

    implicitWidth: Math.max(implicitBackgroundWidth, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(implicitBackgroundHeight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space2 + (mirrored ? indicator.width + Theme.space2 : 0)
    rightPadding: Theme.space2 + (mirrored ? 0 : indicator.width + Theme.space2)
    font.pixelSize: Theme.fontControl

    delegate: ItemDelegate {
        id: entry

        required property int index

        width: ListView.view.width
        text: control.textAt(entry.index)
        highlighted: control.highlightedIndex === entry.index
    }
    indicator: IconImage {
        x: control.mirrored ? Theme.space2 : control.width - width - Theme.space2
        y: (control.height - height) / 2
        width: Theme.icon
        height: Theme.icon
        sourceSize.width: Theme.icon
        sourceSize.height: Theme.icon
        source: Theme.iconUrl("chevron-down")
        color: Theme.text2
    }
    contentItem: Text {
        text: control.displayText
        textFormat: Text.PlainText
        horizontalAlignment: Text.AlignLeft
        font: control.font
        color: control.enabled ? Theme.text : Theme.text3
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
    }
    background: Rectangle {
        implicitWidth: 140
        implicitHeight: Theme.control
        radius: Theme.radius
        color: control.hovered || control.down ? Theme.hover : Theme.surface
        border.width: Theme.hairline
        border.color: Theme.lineStrong
        FocusRing { shown: control.visualFocus }
    }
    FontMetrics {
        id: metrics

        font: control.font
    }
    popup: T.Popup {
        property real widest: 0

        onAboutToShow: {
            let most = 0;
            for (let i = 0; i < control.count; ++i)
                most = Math.max(most, metrics.advanceWidth(control.textAt(i)));
            widest = most;
        }
        y: control.height + 2
        // Its box may be too narrow for the longest of them, and a list of cut texts is no choice.
        width: Math.min(Math.max(control.width, Math.ceil(widest) + 2 * (Theme.space2 + padding)),
                        control.Window.width - leftMargin - rightMargin)
        height: Math.min(contentItem.implicitHeight + 2 * padding, control.Window.height - topMargin - bottomMargin)
        padding: Theme.space1
        margins: Theme.space2

        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: control.delegateModel
            currentIndex: control.highlightedIndex
            highlightMoveDuration: 0
        }
        background: Rectangle {
            color: Theme.raised
            border.color: Theme.line
            border.width: Theme.hairline
            radius: Theme.radius
        }
    }
}
