// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Sluice.Testing
import Sluice.Ui

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
        name: "Images"

        page: page

        readonly property var images: playground.images

        function paste() {
            const before = images.count;
            Fixture.copyPicture(40, 20);
            composer.takeFocus();
            keyClick(Qt.Key_V, Qt.ControlModifier);
            tryCompare(images, "count", before + 1);
        }
        function cleanup() {
            while (images.count > 0)
                images.remove(0);
            Fixture.setVision("groq/openai/gpt-oss-20b", false);
        }
        function test_aPastedPictureReachesTheWire() {
            Fixture.setVision("groq/openai/gpt-oss-20b", true);
            paste();
            compare(composer.text, "");
            tryVerify(() => texts(page).some(text => text.startsWith("40 × 20 · ")));
            verify(shows("Pasted image"));
            tryVerify(() => shows("This model takes no images: it will not be asked. Take them out or pick another one."),
                      1000, "of the other pane, before it is sent");
            run("What is this?");
            compare(images.count, 0);
            const parts = JSON.parse(Fixture.body(0)).messages[0].content;
            compare(parts[0], { type: "text", text: "What is this?" });
            verify(parts[1].image_url.url.startsWith("data:image/png;base64,"));
            verify(Fixture.body(1).indexOf("takes none") > 0);
            const picture = findChild(page, "picture");
            tryVerify(() => picture.aspect === 2, 3000, "decoded");
            verify(!picture.broken);
            playground.stopAll();
            Fixture.finish(0);
            Fixture.finish(1);
        }
        function test_theKeyboardTakesThemOut() {
            paste();
            paste();
            const strip = findChild(page, "imageStrip");
            compare(strip.count, 2);
            keyClick(Qt.Key_Backtab);
            while (!strip.activeFocus && !input.activeFocus)
                keyClick(Qt.Key_Backtab);
            verify(strip.activeFocus, "Tab reaches it");
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Delete);
            compare(images.count, 1);
            verify(strip.activeFocus);
            keyClick(Qt.Key_Backspace);
            compare(images.count, 0);
            verify(input.activeFocus, "and the keyboard is back at the prompt");
            verify(!strip.visible);
        }
        function test_whatIsNoImageSaysSo() {
            images.addFiles(["https://example.com/picture.png"]);
            verify(shows("Only files of this computer are attached; save the image first."));
            compare(images.count, 0);
        }
    }
}
