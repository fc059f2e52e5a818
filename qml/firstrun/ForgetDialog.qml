// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Sluice.Ui
import Sluice.ViewModels

/// Asks before a provider's key is deleted.
ConfirmDialog {
    id: dialog

    required property ProviderListModel providers
    property string providerId: ""
    property string name: ""

    function ask(id: string, provider: string): void {
        providerId = id;
        name = provider;
        open();
    }

    title: qsTr("Forget the key for %1?").arg(name)
    text: qsTr("It is deleted here and in the keychain. To use %1 again, paste a key again.").arg(name)
    action: qsTr("Forget")
    onAccepted: providers.forgetKey(providerId)
}
