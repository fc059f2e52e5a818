// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// The program itself.
Card {
    id: card

    required property AboutModel model

    SectionTitle {
        text: qsTr("About Sluice")
    }
    PairGrid {
        width: parent.width
        pairs: card.model.facts
    }
    Label {
        width: parent.width
        wrapMode: Text.Wrap
        color: Theme.text2
        text: qsTr("Free software under the GNU General Public License, version 3 or later. It stands on:")
    }
    PairGrid {
        width: parent.width
        pairs: card.model.licences
    }
}
