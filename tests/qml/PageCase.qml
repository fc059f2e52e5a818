// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Sluice.Testing
import Sluice.Ui

/// Tests of the playground page: what they look for on it, and a page as new before each.
TestCase {
    required property PlaygroundPage page

    when: windowShown

    readonly property var playground: Fixture.app.playground
    property Item composer: findChild(page, "composer")
    property Item input: findChild(page, "composerInput")

    function pane(row) {
        return playground.panes.paneAt(row);
    }
    function texts(item) {
        const own = item.text !== undefined && item.visible ? [String(item.text)] : [];
        return own.concat(...Array.from(item.children).filter(c => c.visible).map(c => texts(c)));
    }
    function edits(item) {
        const own = item.getText !== undefined && item.visible ? [item] : [];
        return own.concat(...Array.from(item.children).filter(c => c.visible).map(c => edits(c)));
    }
    function shows(text) {
        return texts(page).indexOf(text) >= 0;
    }
    function button(text) {
        const find = item => {
            if (!item.visible)
                return null;
            if (item.text === text && item.clicked !== undefined)
                return item;
            for (const child of Array.from(item.children)) {
                const found = find(child);
                if (found)
                    return found;
            }
            return null;
        };
        return find(page);
    }
    function init() {
        playground.clear();
        while (playground.panes.count > 2)
            playground.removePane(2);
        composer.text = "";
        composer.takeFocus();
    }
    function run(prompt) {
        composer.text = prompt;
        keyClick(Qt.Key_Return);
        tryCompare(playground, "running", true);
    }
}
