// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Sluice.Style

TestCase {
    name: "Theme"

    function luminance(color) {
        const part = v => v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
        return 0.2126 * part(color.r) + 0.7152 * part(color.g) + 0.0722 * part(color.b);
    }
    function contrast(one, other) {
        const a = luminance(one), b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }
    function test_contrast_data() {
        return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
    }
    function test_contrast(data) {
        Theme.dark = data.dark;
        const texts = ["text", "text2", "text3", "accentText", "success", "warning", "danger"];
        const grounds = ["background", "surface", "raised", "sunken", "hover"];
        const pairs = [["textOnAccent", "accentFill"], ["textOnAccent", "accentFillHover"], ["text", "selection"],
            ["text", "dangerSurface"], ["text2", "dangerSurface"], ["text3", "dangerSurface"],
            ["danger", "dangerSurface"], ["text", "warningSurface"], ["warning", "warningSurface"],
            ["codeKeyword", "codeBackground"], ["codeString", "codeBackground"], ["codeNumber", "codeBackground"],
            ["codeComment", "codeBackground"]];
        for (const text of texts)
            for (const ground of grounds)
                pairs.push([text, ground]);
        for (const [text, ground] of pairs) {
            const found = contrast(Theme[text], Theme[ground]);
            verify(found >= 4.5, `${text} on ${ground}: ${found.toFixed(2)}`);
        }
        for (let pane = 0; pane < 6; ++pane) {
            const found = contrast(Qt.lighter(Theme.pane(pane), 1), Theme.surface);
            verify(found >= 4.5, `pane ${pane}: ${found.toFixed(2)}`);
            const letter = contrast(Theme.textOnPane, Qt.lighter(Theme.pane(pane), 1));
            verify(letter >= 4.5, `letter of pane ${pane}: ${letter.toFixed(2)}`);
        }
        verify(contrast(Theme.accent, Theme.surface) >= 3, "the focus ring can be seen");
    }
    function test_paneHuesAreEqallyLight() {
        for (const dark of [false, true]) {
            Theme.dark = dark;
            const all = [0, 1, 2, 3, 4, 5].map(pane => luminance(Qt.lighter(Theme.pane(pane), 1)));
            verify(Math.max(...all) / Math.min(...all) < 1.5);
        }
    }
    function test_reducedMotion() {
        Theme.reducedMotion = true;
        compare(Theme.motion, 0);
        Theme.reducedMotion = false;
        verify(Theme.motion > 0);
    }
    function cleanup() {
        Theme.dark = false;
    }
}
