// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/// A page of the window as rail and palette know it, in the order the pages stand in Main.qml. What it shows is made at the
/// first visit: most pages are never looked at.
FocusScope {
    id: page

    /// By which the window finds it: "gateway".
    property string pageId: ""
    property string title: ""
    /// Its sign on the rail, a name of the icons.
    property string icon: ""
    /// At the rail's foot.
    property bool atFoot: false
    /// A dot on its sign; none while it is transparent.
    property color mark: "transparent"
    /// The file of what it shows, a PageBody, and the properties that are set when that is made.
    property string source: ""
    property var model: null
    /// What it shows; null before the first visit.
    property PageBody body: loader.item as PageBody

    /// Makes what it shows, once.
    function visit(): void {
        if (!body && source !== "")
            loader.setSource(source, { model: model });
    }
    /// The keyboard goes where the page begins.
    function takeFocus(): void {
        if (body)
            body.takeFocus();
        else
            forceActiveFocus(Qt.TabFocusReason);
    }

    Loader {
        id: loader

        anchors.fill: parent
        focus: true
    }
    // Stays true when the language changes.
    Binding {
        target: page.body
        property: "title"
        value: page.title
    }
}
