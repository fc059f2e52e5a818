// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Sluice.Style

/// How wide the columns of the log are.
QtObject {
    required property real width
    readonly property real margin: Theme.space4
    readonly property real room: Math.max(0, width - 2 * margin)
    readonly property real time: room * 0.24
    readonly property real actor: room * 0.16
    readonly property real what: room * 0.2
    readonly property real object: room * 0.4
}
