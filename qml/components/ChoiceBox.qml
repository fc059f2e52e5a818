// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls

/// One of several texts. Another language brings new texts, and the choice stays.
ComboBox {
    id: box

    required property var texts
    required property int chosen

    model: texts
    currentIndex: chosen
    // A new model begins at its first row.
    onModelChanged: currentIndex = Qt.binding(() => box.chosen)
}
