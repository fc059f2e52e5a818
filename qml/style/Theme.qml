// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton

import QtQuick

/// Every colour, size and duration of the window. Main.qml binds `dark`, `mirrored`, `fixedFamily`, `scale`,
/// `reducedMotion` and `keys`.
QtObject {
    property bool dark: false
    property bool reducedMotion: false
    /// The language is written from the right.
    property bool mirrored: false
    property string fixedFamily: "monospace"
    /// What texts, icons and what holds a line of them are multiplied by.
    property real scale: 1
    /// The keys that do things, as people read them, by what they do (ShortcutsModel.labels): tips name them.
    property var keys: ({})

    // Surfaces, from the back to the front.
    readonly property color background: dark ? "#121518" : "#F5F6F8"
    readonly property color surface: dark ? "#191D21" : "#FFFFFF"
    readonly property color raised: dark ? "#22272C" : "#FFFFFF"
    readonly property color sunken: dark ? "#22272C" : "#ECEEF1"
    readonly property color hover: dark ? "#2B3137" : "#E3E6EA"
    readonly property color line: dark ? "#30363D" : "#D8DCE1"
    readonly property color lineStrong: dark ? "#626B75" : "#868F99"
    readonly property color scrim: "#80000000"

    readonly property color text: dark ? "#E8EBEE" : "#14181C"
    readonly property color text2: dark ? "#B4BCC4" : "#434C55"
    readonly property color text3: dark ? "#98A1AA" : "#586069"

    readonly property color accent: dark ? "#2CC5BA" : "#0F9D94"
    /// The accent where it is text or carries text.
    readonly property color accentText: dark ? "#2CC5BA" : "#0A6F69"
    readonly property color accentFill: dark ? "#2CC5BA" : "#0A756E"
    readonly property color accentFillHover: dark ? "#4AD3C9" : "#086059"
    /// Text on accentFill; a name beginning with "on" would be taken for a signal handler.
    readonly property color textOnAccent: dark ? "#06211F" : "#FFFFFF"
    readonly property color selection: dark ? "#1F5F5A" : "#B5E3DF"

    readonly property color success: dark ? "#5BD08A" : "#166C32"
    readonly property color warning: dark ? "#E0B04A" : "#7A4E00"
    readonly property color danger: dark ? "#FF9488" : "#B3261E"
    readonly property color dangerSurface: dark ? "#2C1C1B" : "#FDF0EE"
    readonly property color warningSurface: dark ? "#29231A" : "#FBF4E4"

    // Behind what guards found in a text.
    readonly property color markActing: dark ? "#6E2F2A" : "#F6C9C4"
    readonly property color markTelling: dark ? "#574719" : "#F4E2B5"

    // Code: one hue each, at the lightness of text.
    readonly property color codeBackground: sunken
    readonly property color codeKeyword: dark ? "#CFA3EB" : "#6B4583"
    readonly property color codeString: dark ? "#91C985" : "#336128"
    readonly property color codeNumber: dark ? "#EAA76B" : "#7F490C"
    readonly property color codeComment: text3

    /// Hues of the panes A to F, at equal lightness.
    readonly property var panes: dark ? ["#53CEC3", "#91B7FE", "#CFA3EB", "#F59AA1", "#EAA76B", "#91C985"]
                                      : ["#00766D", "#41629F", "#77508E", "#954750", "#8D5416", "#407135"]
    /// Text on one of them.
    readonly property color textOnPane: dark ? "#121518" : "#FFFFFF"
    // Phases of an answer, in their order: connect, queue, prefill, thinking, answer (the pane's own hue).
    readonly property color phaseConnect: dark ? "#4A525B" : "#C3C9D0"
    readonly property color phaseQueue: dark ? "#6C7680" : "#9BA4AD"
    readonly property color phasePrefill: dark ? "#98A1AA" : "#6D7781"
    readonly property color phaseThinking: dark ? "#B08A3E" : "#C79A3C"

    readonly property int space1: 4
    readonly property int space2: 8
    readonly property int space3: 12
    readonly property int space4: 16
    readonly property int space5: 24
    readonly property int space6: 32
    readonly property int radius: 6
    readonly property int radiusCard: 10
    readonly property int hairline: 1
    readonly property int focusWidth: 2
    /// The bar beside what went wrong.
    readonly property int markWidth: 3

    readonly property int control: Math.round(30 * scale)
    readonly property int rowHeight: Math.round(32 * scale)
    readonly property int icon: Math.round(16 * scale)
    readonly property int iconLarge: Math.round(20 * scale)
    readonly property int rail: Math.round(48 * scale)
    readonly property int statusBar: Math.round(26 * scale)
    readonly property int paneMinimum: Math.round(340 * scale)
    readonly property int sessionsMinimum: Math.round(180 * scale)
    readonly property int answerMaximum: 780
    /// How wide the column of a page becomes; that of one with little to say less.
    readonly property int pageMaximum: 880
    readonly property int welcomeMaximum: 640
    /// How near the end a view still counts as being at the end.
    readonly property int stickDistance: 24

    readonly property int fontCaption: Math.round(11 * scale)
    readonly property int fontControl: Math.round(13 * scale)
    readonly property int fontAnswer: Math.round(14 * scale)
    readonly property int fontTitle: Math.round(18 * scale)
    readonly property real answerLineHeight: 1.5

    readonly property int motion: reducedMotion ? 0 : 120

    /// What holds text of a known length or a line of it, at the usual size of text.
    function sized(pixels: real): int {
        return Math.round(pixels * scale);
    }
    /// The family of a value: figures stand still in the fixed one; letters of other scripts have no such face.
    function familyOf(value: string, words: string): string {
        return /^[\x20-\xff\u200e–]*$/.test(value) ? fixedFamily : words;
    }
    function pane(index: int): color {
        return panes[index % panes.length];
    }
    function keysOf(name: string): string {
        return keys[name] ?? "";
    }
    function iconUrl(name: string): url {
        return "qrc:/icons/" + name + ".svg";
    }
}
