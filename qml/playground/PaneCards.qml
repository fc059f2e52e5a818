// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sluice.Style
import Sluice.ViewModels

/// What is to be said of how the last answer goes or ended, and what can be done about it.
Column {
    id: cards

    required property PaneModel pane
    readonly property bool shown: pane.error.active || pane.stalled || pane.endNote !== ""
    signal editKeyRequested(string provider)
    signal networkRequested
    signal pickRequested
    signal modelChosen(string name)

    ErrorCard {
        width: parent.width
        visible: cards.pane.error.active
        error: cards.pane.error
        // What was refused as it is may be taken of another model.
        mayRetry: cards.pane.error.helpsToRepeat || cards.pane.answeredByOther
        onRetryRequested: cards.pane.retry()
        onRemoveRequested: cards.pane.retryWithoutSetting()
        onEditKeyRequested: provider => cards.editKeyRequested(provider)
        onNetworkRequested: cards.networkRequested()
        onPickModelRequested: cards.pickRequested()
        onModelChosen: name => cards.modelChosen(name)
    }
    EndCard {
        width: parent.width
        visible: cards.pane.endNote !== ""
        text: cards.pane.endNote
        calm: cards.pane.state === PaneModel.Stopped
        onRetryRequested: cards.pane.retry()
    }
    StallCard {
        width: parent.width
        visible: cards.pane.stalled
        onWaitRequested: cards.pane.keepWaiting()
        onStopRequested: cards.pane.stop()
    }
}
