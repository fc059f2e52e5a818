// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// What a prompt will take, beside the button that sends it.
Label {
    id: label

    required property PromptEstimate estimate
    readonly property string details: estimate ? estimate.tip : ""

    objectName: "estimate"
    text: estimate ? estimate.text : ""
    height: Theme.control
    leftPadding: Theme.space2
    rightPadding: Theme.space2
    verticalAlignment: Text.AlignVCenter
    color: estimate && estimate.tooLong ? Theme.danger : Theme.text3
    font.pixelSize: Theme.fontCaption
    Accessible.name: qsTr("Estimate: %1").arg(text)
    Accessible.description: details

    Tip {
        text: label.details
    }
}
