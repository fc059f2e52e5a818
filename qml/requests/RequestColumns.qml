// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Sluice.Style

/// How wide the columns of the list are; where there is little room some are left out. 0: not shown.
QtObject {
    required property real room
    readonly property bool isWide: room >= Theme.sized(880)
    /// Beside a request in full, in a window of the usual width, there is still room for every column.
    readonly property bool hasAll: room >= Theme.sized(800)
    readonly property bool isNarrow: room < Theme.sized(640)
    readonly property real margin: Theme.space4
    readonly property real time: Theme.sized(92)
    readonly property real client: isNarrow ? 0 : Theme.sized(isWide ? 110 : 84)
    readonly property real status: Theme.sized(isWide ? 124 : 108)
    readonly property real ttft: Theme.sized(66)
    readonly property real rate: isNarrow ? 0 : Theme.sized(54)
    readonly property real tokens: hasAll ? Theme.sized(92) : 0
    readonly property real cost: Theme.sized(76)
    readonly property real retries: hasAll ? Theme.sized(62) : 0
    /// The models have what is left.
    readonly property real model: Math.max(60, room - 2 * margin - time - client - status - ttft - rate - tokens - cost - retries)
}
