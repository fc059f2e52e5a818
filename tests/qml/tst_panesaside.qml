// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Sluice.Testing
import Sluice.Ui

Item {
    id: root

    width: 780
    height: 520

    // What stands beside the panes, as the rail does.
    Rectangle {
        width: 100
        height: parent.height
        color: "#ff0000"
    }
    PlaygroundPage {
        id: page

        x: 100
        width: 680
        height: parent.height
        app: Fixture.app
    }

    PageCase {
        name: "PanesAside"
        page: page

        function test_panesOutOfSightPaintNowhere() {
            playground.addPane();
            playground.addPane();
            compare(playground.panes.count, 4);
            run("q");
            for (let row = 0; row < 4; ++row) {
                Fixture.say(row, "# Title\n\n" + "some words ".repeat(200) + "\n\n```js\nlet a = 1\n```\n");
                Fixture.finish(row);
            }
            keyClick(Qt.Key_4, Qt.ControlModifier);
            waitForRendering(page);
            const picture = grabImage(root);
            for (let y = 4; y < root.height; y += 4) {
                for (let x = 4; x < 100; x += 4)
                    compare(String(picture.pixel(x, y)), "#ff0000");
            }
        }
    }
}
