// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clientkeysmodel.h"
#include "gatewaymodel.h"
#include "localserversmodel.h"
#include "modelpickermodel.h"
#include "playgroundmodel.h"
#include "providerlistmodel.h"
#include "routesmodel.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace sluice {

class Settings;

/// What the whole window is made of: the root the pages are given.
class AppModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(sluice::PlaygroundModel *playground READ playground CONSTANT FINAL)
    Q_PROPERTY(sluice::ModelPickerModel *picker READ picker CONSTANT FINAL)
    Q_PROPERTY(sluice::GatewayModel *gateway READ gateway CONSTANT FINAL)
    Q_PROPERTY(sluice::ClientKeysModel *clientKeys READ clientKeys CONSTANT FINAL)
    Q_PROPERTY(sluice::RoutesModel *routes READ routes CONSTANT FINAL)
    Q_PROPERTY(sluice::ProviderListModel *providers READ providers CONSTANT FINAL)
    Q_PROPERTY(sluice::LocalServersModel *localServers READ localServers CONSTANT FINAL)
    Q_PROPERTY(bool demo READ isDemo NOTIFY demoChanged FINAL)
    Q_PROPERTY(bool dark READ isDark NOTIFY darkChanged FINAL)
    Q_PROPERTY(SchemeChoice scheme READ scheme WRITE setScheme NOTIFY schemeChanged FINAL)
    Q_PROPERTY(QString fixedFamily READ fixedFamily CONSTANT FINAL)
    Q_PROPERTY(bool needsKey READ needsKey NOTIFY needsKeyChanged FINAL)
    Q_PROPERTY(bool trayShown READ isTrayShown NOTIFY trayShownChanged FINAL)

public:
    /// As Scheme.
    enum SchemeChoice { FollowSystem, Light, Dark };
    Q_ENUM(SchemeChoice)

    /// What stands behind the pages; all of it outlives the model.
    struct Parts {
        PlaygroundSource &source;
        GatewayControl &gateway;
        GatewayKeyStore &gatewayKeys;
        KeyRing &keys;
        Settings &settings;
        /// Null where this machine's servers are nobody's business, as in tests.
        LocalServers *localServers = nullptr;
        /// Null where the store cannot be opened.
        StoredConfig *config = nullptr;
    };
    explicit AppModel(const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] PlaygroundModel *playground() { return &m_playground; }
    [[nodiscard]] ModelPickerModel *picker() { return &m_picker; }
    [[nodiscard]] GatewayModel *gateway() { return &m_gateway; }
    [[nodiscard]] ClientKeysModel *clientKeys() { return &m_clientKeys; }
    [[nodiscard]] ProviderListModel *providers() { return &m_providers; }
    /// Null when there is nowhere to look.
    [[nodiscard]] LocalServersModel *localServers() { return m_localServers.get(); }
    /// Null when there is nowhere to keep them.
    [[nodiscard]] RoutesModel *routes() { return m_routes.get(); }
    [[nodiscard]] bool isDemo() const;
    [[nodiscard]] bool isDark() const;
    [[nodiscard]] SchemeChoice scheme() const;
    void setScheme(SchemeChoice choice);
    [[nodiscard]] QString fixedFamily() const;
    /// No provider can be asked: there is neither a key nor the simulator.
    [[nodiscard]] bool needsKey() const;
    [[nodiscard]] bool isTrayShown() const { return m_trayShown; }

    /// The desktop's own scheme, for SchemeChoice::FollowSystem.
    void setSystemDark(bool dark);
    void setTrayShown(bool shown);

    /// Lets the simulator stand in for the providers from now on.
    Q_INVOKABLE void trySimulator() { Q_EMIT simulatorRequested(); }
    /// Only web and mail addresses; what a model wrote is not trusted with more.
    [[nodiscard]] Q_INVOKABLE bool canOpen(const QString &address) const;
    Q_INVOKABLE void openLink(const QString &address) const;

Q_SIGNALS:
    void demoChanged();
    void darkChanged();
    void schemeChanged();
    void needsKeyChanged();
    void trayShownChanged();
    void simulatorRequested();

private:
    PlaygroundSource &m_source;
    KeyRing &m_keys;
    Settings &m_settings;
    PlaygroundModel m_playground;
    ModelPickerModel m_picker;
    GatewayModel m_gateway;
    ClientKeysModel m_clientKeys;
    ProviderListModel m_providers;
    std::unique_ptr<LocalServersModel> m_localServers;
    std::unique_ptr<RoutesModel> m_routes;
    bool m_systemDark = false;
    bool m_trayShown = false;
};

} // namespace sluice
