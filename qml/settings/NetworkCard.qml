// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// How providers are reached: by which proxy, whose certificates are trusted, how long is waited.
Card {
    id: card

    required property NetworkModel model
    readonly property alias first: mode

    component Seconds: NumberRow {
        least: 1
        most: 86400
    }
    component Problem: Label {
        width: parent ? parent.width : 0
        visible: text !== ""
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        color: Theme.danger
        Accessible.role: Accessible.AlertMessage
    }

    SectionTitle {
        text: qsTr("Network")
    }
    SettingRow {
        name: qsTr("Proxy")
        hint: qsTr("For all providers, in the playground and at the gateway. This machine itself is never reached by one.")

        ChoiceBox {
            id: mode

            objectName: "proxyMode"
            width: Theme.sized(200)
            enabled: card.model.available
            texts: [qsTr("As the system"), qsTr("None"), qsTr("Set by hand")]
            chosen: card.model.mode
            Accessible.name: qsTr("Proxy")
            onActivated: index => card.model.mode = index
        }
    }
    ProxyFields {
        width: parent.width
        visible: card.model.mode === NetworkModel.ManualProxy
        model: card.model
    }
    Problem {
        objectName: "proxyProblem"
        text: card.model.proxyProblem
    }
    SettingRow {
        name: qsTr("Certificates of your own")
        hint: card.model.authorityFile === "" ? qsTr("A file with authorities to be trusted beside the system's, as companies have them.")
            : qsTr("%1, %n certificate(s)", "", card.model.authorities).arg(card.model.authorityFile)

        Button {
            objectName: "chooseAuthorities"
            enabled: card.model.available
            text: qsTr("Choose a file…")
            Accessible.name: qsTr("Choose a file of certificates")
            onClicked: card.model.chooseAuthorityFile()
        }
        Button {
            objectName: "removeAuthorities"
            visible: card.model.authorityFile !== ""
            text: qsTr("Remove")
            Accessible.name: qsTr("Trust the system's certificates only")
            onClicked: card.model.removeAuthorityFile()
        }
    }
    Problem {
        objectName: "authorityProblem"
        text: card.model.authorityProblem
    }
    Seconds {
        objectName: "connectSeconds"
        enabled: card.model.available
        name: qsTr("Seconds to connect")
        hint: qsTr("Until a request is on its way")
        value: card.model.connectSeconds
        onEntered: value => card.model.connectSeconds = value
    }
    Seconds {
        objectName: "firstByteSeconds"
        enabled: card.model.available
        name: qsTr("Seconds until an answer begins")
        hint: qsTr("One that does not stream begins when it is whole. Model lists and tests are given up after 10 s.")
        value: card.model.firstByteSeconds
        onEntered: value => card.model.firstByteSeconds = value
    }
    Problem {
        text: card.model.timeoutProblem
    }
}
