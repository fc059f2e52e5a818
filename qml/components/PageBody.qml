// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/// What a page of the window shows.
FocusScope {
    /// As the rail calls the page.
    property string title: ""
    /// Escape is the page's own for now, and leads not to the first page.
    property bool holdsEscape: false

    /// The keyboard goes where the page begins.
    function takeFocus(): void {
        forceActiveFocus(Qt.TabFocusReason);
    }
}
