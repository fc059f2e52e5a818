// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sluice.Ui
import Sluice.ViewModels

/// All that is set once: a card for each section.
ScrollPage {
    id: page

    required property SettingsPageModel model
    /// What somebody comes for, who then begins there.
    property Item wanted: null

    /// The next look begins where texts of requests are chosen to be kept.
    function seekTexts(): void {
        wanted = dataCard.texts;
    }
    function seekNetwork(): void {
        wanted = networkCard.first;
    }
    function seekKey(provider: string): void {
        wanted = providersCard.entryOf(provider);
    }
    function takeFocus(): void {
        const item = wanted;
        wanted = null;
        if (item)
            enter(item);
        else
            begin();
    }

    ProvidersCard {
        id: providersCard

        width: parent.width
        providers: page.model.providers
        offers: page.model.keyOffers
    }
    Loader {
        width: parent.width
        visible: item !== null
        Component.onCompleted: {
            if (page.model.localServers)
                setSource("LocalServersCard.qml", { servers: page.model.localServers });
        }
    }
    NetworkCard {
        id: networkCard

        width: parent.width
        model: page.model.network
    }
    LookCard {
        width: parent.width
        look: page.model.look
    }
    DataCard {
        id: dataCard

        width: parent.width
        model: page.model.data
    }
    AboutCard {
        width: parent.width
        model: page.model.about
    }
    Binding {
        target: page.model.about
        property: "active"
        value: page.visible
    }
}
