// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Sluice.Testing

/// Tests of the playground with its inspector open, and nothing set.
PageCase {
    property Item inspector: findChild(page, "inspector")

    function init() {
        playground.clear();
        playground.currentRow = 0;
        Fixture.app.paneSettings.join();
        Fixture.app.paneSettings.resetAll();
        Fixture.app.inspectorOpen = true;
        composer.text = "";
    }
    function cleanup() {
        Fixture.app.inspectorOpen = false;
    }
    /// The row of a setting.
    function row(label) {
        const rows = findChild(inspector, "parameterRows");
        for (let i = 0; i < rows.count; ++i) {
            if (rows.itemAt(i).label === label)
                return rows.itemAt(i);
        }
        return null;
    }
    function type(item, text) {
        item.forceActiveFocus();
        item.selectAll();
        for (const letter of text)
            keyClick(letter);
    }
    function sent(pane) {
        composer.takeFocus();
        run("Hello");
        const body = JSON.parse(Fixture.body(pane));
        playground.stopAll();
        Fixture.finish(0);
        Fixture.finish(1);
        tryCompare(playground, "running", false);
        return body;
    }

    function sentAll() {
        playground.stopAll();
        Fixture.finish(0);
        Fixture.finish(1);
        tryCompare(playground, "running", false);
    }
}
