// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

T.Label {
    textFormat: Text.PlainText
    // At the side where the language begins, whatever the text is written in.
    horizontalAlignment: Text.AlignLeft
    color: enabled ? Theme.text : Theme.text3
    linkColor: Theme.accentText
    font.pixelSize: Theme.fontControl
}
