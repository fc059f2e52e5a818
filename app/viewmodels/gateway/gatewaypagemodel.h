// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clientkeysmodel.h"
#include "gatewaymodel.h"
#include "modelpickermodel.h"
#include "pricesmodel.h"
#include "routesmodel.h"
#include "secretsmodel.h"

#include <QtQml/qqmlregistration.h>

#include <memory>

namespace sluice {

/// All the gateway's page is given.
class GatewayPageModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    Q_PROPERTY(sluice::GatewayModel *gateway READ gateway CONSTANT FINAL)
    Q_PROPERTY(sluice::ClientKeysModel *clientKeys READ clientKeys CONSTANT FINAL)
    Q_PROPERTY(sluice::RoutesModel *routes READ routes CONSTANT FINAL)
    Q_PROPERTY(sluice::PricesModel *prices READ prices CONSTANT FINAL)
    Q_PROPERTY(sluice::SecretsModel *secrets READ secrets CONSTANT FINAL)
    Q_PROPERTY(sluice::ModelPickerModel *picks READ picks CONSTANT FINAL)
    Q_PROPERTY(bool demo READ isDemo NOTIFY demoChanged FINAL)
    Q_PROPERTY(bool trayShown READ isTrayShown NOTIFY trayShownChanged FINAL)

public:
    /// What stands behind it; all of it outlives the model.
    struct Parts {
        GatewayModel &gateway;
        ModelPickerModel &picks;
        GatewayControl &control;
        GatewayKeyStore &keys;
        PlaygroundSource &source;
        /// Null where the store cannot be opened.
        StoredConfig *config = nullptr;
    };
    explicit GatewayPageModel(const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] GatewayModel *gateway() const { return &m_gateway; }
    [[nodiscard]] ClientKeysModel *clientKeys() { return &m_clientKeys; }
    [[nodiscard]] SecretsModel *secrets() { return &m_secrets; }
    /// Null when there is nowhere to keep them.
    [[nodiscard]] RoutesModel *routes() const { return m_routes.get(); }
    /// Null as they are.
    [[nodiscard]] PricesModel *prices() const { return m_prices.get(); }
    /// For names of models.
    [[nodiscard]] ModelPickerModel *picks() const { return &m_picks; }
    [[nodiscard]] bool isDemo() const;
    [[nodiscard]] bool isTrayShown() const { return m_trayShown; }
    void setTrayShown(bool shown);
    /// Rows that hold texts are made anew.
    void retranslate();

Q_SIGNALS:
    void demoChanged();
    void trayShownChanged();

private:
    GatewayModel &m_gateway;
    ModelPickerModel &m_picks;
    PlaygroundSource &m_source;
    ClientKeysModel m_clientKeys;
    SecretsModel m_secrets;
    std::unique_ptr<RoutesModel> m_routes;
    std::unique_ptr<PricesModel> m_prices;
    bool m_trayShown = false;
};

} // namespace sluice
