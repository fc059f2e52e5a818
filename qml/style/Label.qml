// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T

T.Label {
    color: enabled ? Theme.text : Theme.text3
    linkColor: Theme.accentText
    font.pixelSize: Theme.fontControl
}
