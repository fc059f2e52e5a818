// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Sluice.Style
import Sluice.Testing
import Sluice.Ui
import Sluice.ViewModels

Item {
    id: root

    width: 1000
    height: 640

    PlaygroundPage {
        id: page

        anchors.fill: parent
        app: Fixture.app
    }

    PageCase {
        name: "Phases"

        page: page

        function find(item, test) {
            if (test(item))
                return item;
            for (const child of Array.from(item.children)) {
                const found = find(child, test);
                if (found)
                    return found;
            }
            return null;
        }
        function segment(colour) {
            const bar = find(page, item => item.timeScale !== undefined && item.pane === pane(0));
            verify(bar, "the bar of pane A");
            return find(bar, item => item.index !== undefined && Qt.colorEqual(item.color, colour));
        }
        function test_aHangIsNotPaintedAsConnecting() {
            run("q");
            Fixture.hang(0, 20, 9000);
            verify(shows("waiting"));
            const connect = segment(Theme.phaseConnect);
            const prefill = segment(Theme.phasePrefill);
            verify(connect.width > 0);
            verify(prefill.width > 100 * connect.width, "the wait is the provider's");
            playground.stopAll();
        }
        function test_theLegendNamesEachColour() {
            run("q");
            Fixture.hang(0, 20, 9000);
            const bar = find(page, item => item.timeScale !== undefined && item.pane === pane(0));
            mouseMove(bar, bar.width / 2, 4);
            const legend = () => find(root.Window.window.contentItem, item => item.text === "prefill");
            tryVerify(() => legend() && legend().visible);
            const row = legend().parent;
            compare(texts(row), ["prefill", "9000 ms"]);
            tryVerify(() => row.mapToItem(bar, 0, row.height).y < 0, 1000, "in a box of its size, above the bar");
            verify(find(row, item => item.radius === 2 && Qt.colorEqual(item.color, Theme.phasePrefill)));
            playground.stopAll();
        }
        function test_whatIsNotKnownHasNoLegend() {
            const bar = find(page, item => item.timeScale !== undefined && item.pane === pane(0));
            mouseMove(bar, bar.width / 2, 4);
            verify(!bar.known);
            compare(bar.Accessible.name, "Phases: –");
            verify(!find(root.Window.window.contentItem, item => item.text === "prefill" && item.visible));
        }
    }
}
