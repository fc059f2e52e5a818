// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Sluice.Testing
import Sluice.Ui
import Sluice.ViewModels

Item {
    id: root

    width: 760
    height: 60

    Component {
        id: maker

        StatusBar {
            width: root.width
        }
    }

    TestCase {
        name: "StatusBar"
        when: windowShown

        function items() {
            const found = [];
            const find = item => {
                if (item.dot !== undefined && item.label !== undefined)
                    found.push(item);
                Array.from(item.children).forEach(find);
            };
            find(bar);
            return found;
        }
        function told(label) {
            const item = items().find(item => item.label === label);
            return item ? item.value : "none";
        }
        property StatusBar bar: null

        function init() {
            Fixture.reset();
            bar = createTemporaryObject(maker, root, { app: Fixture.app });
        }
        function test_providersTellTheirLastTtft() {
            Fixture.announceModels();
            compare(told("Groq"), "–");
            Fixture.endRequest();
            tryVerify(() => told("Groq") === "180 ms");
            Fixture.app.providers.refresh();
            compare(told("Groq"), "180 ms");
        }
        function test_theGatewayTellsItsLastMinute() {
            Fixture.app.gateway.start();
            verify(told("gateway").endsWith("0 req/min"));
            Fixture.endRequest();
            tryVerify(() => told("gateway").endsWith("1 req/min"));
        }
        function test_todayIsTheStores() {
            tryVerify(() => told("today") === "$0.00");
            Fixture.recordRequests(3);
            Fixture.endRequest();
            tryVerify(() => told("today") === "$0.0030");
        }
        function test_everythingFitsTheNarrowestWindow() {
            Fixture.app.gateway.start();
            Fixture.recordRequests(3);
            Fixture.endRequest();
            tryVerify(() => told("today") === "$0.0030");
            const last = findChild(bar, "spentToday");
            verify(last.mapToItem(bar, last.width, 0).x <= bar.width);
        }
    }
}
