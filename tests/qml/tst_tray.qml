// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Sluice.Testing
import Sluice.Ui

Item {
    width: 800
    height: 600

    GatewayPage {
        id: page

        anchors.fill: parent
        model: Fixture.app.gatewayPage
    }

    TestCase {
        name: "Tray"
        when: windowShown

        function warns(item) {
            return (item.visible && String(item.text).startsWith("There is no tray on this desktop"))
                || Array.from(item.children).some(warns);
        }
        function test_aTrayThatComesOrGoesIsNoticed() {
            Fixture.setTray(false);
            verify(warns(page));
            Fixture.setTray(true);
            verify(!warns(page));
            Fixture.setTray(false);
            verify(warns(page));
        }
    }
}
