// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// The popup a model is picked from: search on top, the list below, everything by keyboard.
Popup {
    id: picker

    required property ModelPickerModel picks
    property string chosen: ""
    /// Somebody has opened it.
    property bool seen: false
    /// Of a row's figures those that leave its name room, the ones people choose by first.
    readonly property var shownFigures: {
        const room = availableWidth - Theme.sized(170) - Theme.sized(150);
        return [0, 2, 3, 4, 5, 1].slice(0, Math.max(0, Math.floor(room / (Theme.sized(54) + Theme.space2))));
    }
    signal picked(string name)

    function openFor(name: string): void {
        chosen = name;
        picks.chosen = name;
        search.clear();
        picks.filter = ""; // the list is every picker's, and the palette's
        open();
    }
    function pick(row: int): void {
        const name = picks.nameAt(row);
        if (name === "")
            return;
        close();
        picks.notePicked(name);
        picked(name);
    }

    width: Math.min(820, parent ? parent.width - 2 * Theme.space4 : 820)
    height: Math.min(460, parent ? parent.height - 2 * Theme.space4 : 460)
    modal: true
    dim: false
    focus: true
    /// Stars or unstars the row; the selection stays on its model.
    function toggleStar(row: int): void {
        const name = picks.nameAt(row);
        const fromEnd = models.count - row;
        picks.toggleStar(name);
        models.currentIndex = picks.nameAt(models.count - fromEnd) === name ? models.count - fromEnd : picks.rowOf(name);
        models.positionViewAtIndex(models.currentIndex, ListView.Contain);
    }

    onAboutToShow: {
        seen = true;
        models.currentIndex = picks.rowOf(chosen);
    }
    onOpened: {
        search.forceActiveFocus();
        models.positionViewAtBeginning();
        models.positionViewAtIndex(models.currentIndex, ListView.Contain);
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space1

        RowLayout {
            spacing: Theme.space1

            FilterField {
                id: search

                objectName: "pickerSearch"
                list: models
                Layout.fillWidth: true
                placeholderText: qsTr("Search models, or type any id such as provider/model")
                onTextChanged: {
                    picker.picks.filter = text;
                    models.currentIndex = text === "" ? picker.picks.rowOf(picker.chosen) : 0;
                }
                onAccepted: picker.pick(models.currentIndex)
                Keys.onPressed: event => {
                    if (event.key !== Qt.Key_D || !(event.modifiers & Qt.ControlModifier))
                        return;
                    picker.toggleStar(models.currentIndex);
                    event.accepted = true;
                }
            }
            ToolButton {
                text: qsTr("Ask the providers again")
                icon.source: Theme.iconUrl("retry")
                onClicked: picker.picks.refresh()
            }
        }
        PickerHead {
            Layout.fillWidth: true
            shown: picker.shownFigures
        }
        ListView {
            id: models

            objectName: "pickerList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            // Rows that nobody has asked to see would be made anew with each list that comes.
            model: picker.seen ? picker.picks : null
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 0 // rows made ahead are still in the making when the filter takes them away
            highlightMoveDuration: 0
            keyNavigationEnabled: true
            ScrollBar.vertical: ScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Models")

            section.property: "section"
            delegate: PickerRow {
                shown: picker.shownFigures
                chosen: name === picker.chosen
                onClicked: picker.pick(index)
                onStarRequested: picker.toggleStar(index)
            }

            Label {
                anchors.centerIn: parent
                visible: models.count === 0
                color: Theme.text2
                text: picker.picks.filter === "" ? qsTr("No model list has come yet.") : qsTr("No model matches.")
            }
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: picker.picks.notice
            color: Theme.danger
            wrapMode: Text.Wrap
            font.pixelSize: Theme.fontControl - 1
        }
        Caption {
            Layout.fillWidth: true
            text: qsTr("↑ ↓ choose · Enter picks · Ctrl+D stars · $ per million tokens · TTFT and tok/s as last measured here")
        }
    }
}
