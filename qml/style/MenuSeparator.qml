// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

T.MenuSeparator {
    implicitWidth: 100
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    verticalPadding: Theme.space1
    contentItem: Rectangle {
        implicitHeight: Theme.hairline
        color: Theme.line
    }
}
