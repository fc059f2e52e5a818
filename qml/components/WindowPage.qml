// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/// A page of the window. The rail shows what stands here of it, in the order the pages stand in Main.qml.
FocusScope {
    /// By which the window finds it: "gateway".
    property string pageId: ""
    property string title: ""
    /// Its sign on the rail, a name of the icons.
    property string icon: ""
    /// At the rail's foot.
    property bool atFoot: false
    /// A dot on its sign; none while it is transparent.
    property color mark: "transparent"
    /// Escape is the page's own for now, and leads not to the first page.
    property bool holdsEscape: false

    /// The keyboard goes where the page begins.
    function takeFocus(): void {
        forceActiveFocus(Qt.TabFocusReason);
    }
}
