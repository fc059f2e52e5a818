// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls

/// The bar below the last row of what scrolls sideways.
ScrollBar {
    id: bar

    required property WideBlock block

    anchors.bottom: parent.bottom
    width: parent.width
    orientation: Qt.Horizontal
    visible: block.last && block.mostScrolled > 0
    opacity: block.hovered || pressed ? 1 : 0
    size: block.extent > 0 ? block.contentWidth / block.extent : 1
    position: block.extent > 0 ? block.offset / block.extent : 0
    onPositionChanged: if (pressed) block.scrollTo(position * block.extent)
}
