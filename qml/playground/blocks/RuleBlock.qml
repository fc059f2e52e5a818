// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Sluice.Style
import Sluice.Ui

/// A line across the column.
BlockFrame {
    id: rule

    Item {
        width: rule.contentWidth
        height: Theme.space4

        Rectangle {
            y: parent.height / 2
            width: parent.width
            height: Theme.hairline
            color: Theme.line
        }
    }
}
