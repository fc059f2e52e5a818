// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "aboutmodel.h"
#include "datamodel.h"
#include "keyoffersmodel.h"
#include "localserversmodel.h"
#include "lookmodel.h"
#include "networkmodel.h"
#include "providerlistmodel.h"

#include <QtQml/qqmlregistration.h>

#include <memory>

namespace sluice {

/// All the settings' page is given, a model for each section.
class SettingsPageModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    Q_PROPERTY(sluice::ProviderListModel *providers READ providers CONSTANT FINAL)
    Q_PROPERTY(sluice::LocalServersModel *localServers READ localServers CONSTANT FINAL)
    Q_PROPERTY(sluice::KeyOffersModel *keyOffers READ keyOffers CONSTANT FINAL)
    Q_PROPERTY(sluice::NetworkModel *network READ network CONSTANT FINAL)
    Q_PROPERTY(sluice::LookModel *look READ look CONSTANT FINAL)
    Q_PROPERTY(sluice::DataModel *data READ data CONSTANT FINAL)
    Q_PROPERTY(sluice::AboutModel *about READ about CONSTANT FINAL)

public:
    /// What stands behind it; all of it outlives the model.
    struct Parts {
        ProviderListModel &providers;
        PlaygroundSource &source;
        Settings &settings;
        KeyRing &keys;
        /// Null where this machine's servers are nobody's business, as in tests.
        LocalServers *localServers = nullptr;
        /// Null where the store cannot be opened.
        StoredConfig *config = nullptr;
        /// Empty where no tool's files are to be read, as in tests.
        std::vector<connectors::Tool> tools = {};
    };
    explicit SettingsPageModel(const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] ProviderListModel *providers() const { return &m_providers; }
    /// Null when there is nowhere to look.
    [[nodiscard]] LocalServersModel *localServers() const { return m_localServers.get(); }
    [[nodiscard]] KeyOffersModel *keyOffers() { return &m_keyOffers; }
    [[nodiscard]] NetworkModel *network() { return &m_network; }
    [[nodiscard]] LookModel *look() { return &m_look; }
    [[nodiscard]] DataModel *data() { return &m_data; }
    [[nodiscard]] AboutModel *about() { return &m_about; }

private:
    ProviderListModel &m_providers;
    std::unique_ptr<LocalServersModel> m_localServers;
    KeyOffersModel m_keyOffers;
    NetworkModel m_network;
    LookModel m_look;
    DataModel m_data;
    AboutModel m_about{this};
};

} // namespace sluice
