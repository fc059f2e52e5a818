// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Sluice.Style
import Sluice.Ui
import Sluice.ViewModels

/// The providers: their keys, whether they answer, where keys are kept and from where they can be taken over.
Card {
    id: card

    required property ProviderListModel providers
    required property KeyOffersModel offers
    property string notice: ""

    /// Where a provider's key is written, or else what there is of it to go to; null when it is not here.
    function entryOf(provider: string): Item {
        for (let at = 0; at < sections.count; ++at) {
            const section = sections.itemAt(at) as ProviderSection;
            if (section.providerId === provider)
                return section.entry;
        }
        return null;
    }

    spacing: Theme.space4

    SectionTitle {
        text: qsTr("Provider keys")
    }
    Repeater {
        id: sections

        model: card.providers

        ProviderSection {
            width: parent ? parent.width : 0
            onTestRequested: card.providers.test(providerId)
            onAddRequested: (label, key) => {
                card.notice = "";
                if (card.providers.addKey(providerId, label, key))
                    clear();
            }
            onUpRequested: key => card.providers.moveKeyUp(providerId, key)
            onForgetRequested: key => forget.ask(key, name)
        }
    }
    Label {
        width: parent.width
        wrapMode: Text.Wrap
        visible: text !== ""
        color: Theme.warning
        text: card.providers.problems
    }
    KeyOffers {
        width: parent.width
        offers: card.offers
    }
    KeychainNote {
        width: parent.width
        providers: card.providers
        notice: card.notice
    }
    ForgetDialog {
        id: forget

        providers: card.providers
    }
    Connections {
        target: card.providers
        function onNotice(text: string): void {
            card.notice = text;
        }
    }
}
