// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls

/// The tip of the item it stands in. Its text may be worked out only while it shows: an attached tip takes its text in
/// the moment it is made visible, so the text is set first.
HoverHandler {
    id: tip

    property string text: ""
    property int delay: 400
    readonly property Item place: parent

    function tell(): void {
        if (!place)
            return;
        place.ToolTip.delay = delay;
        place.ToolTip.text = text;
        place.ToolTip.visible = hovered && text !== "";
    }

    onHoveredChanged: tell()
    onTextChanged: tell()
}
