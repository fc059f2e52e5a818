// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application.h"
#include "appmodel.h"
#include "enginegateway.h"
#include "engineplayground.h"
#include "gatewaykeystore.h"
#include "mainwindow.h"
#include "platform/cursorrest.h"
#include "platform/keychain.h"
#include "platform/keyring.h"
#include "platform/localservers.h"
#include "platform/providersource.h"
#include "platform/systemscheme.h"
#include "settings/settings.h"
#include "tray/trayicon.h"

namespace sluice {

/// The object graph of the desktop application: made once, in the order of its members.
class Desktop : public QObject
{
    Q_OBJECT
public:
    Desktop(const ApplicationOptions &options, ProviderSource providers, std::unique_ptr<QSettings> settings,
            QObject *parent = nullptr);
    ~Desktop() override;

    /// Reads the keys, shows the window or the tray; false when no window could be made.
    [[nodiscard]] bool start();
    /// The window comes to the front.
    void raise();

private:
    void connectParts();
    void takeKeys();
    void useProviders(ProviderSource source);
    void startSimulator();
    void windowClosed();
    [[nodiscard]] bool mayClose();
    void askToQuit();

    bool m_demo = false;
    bool m_minimized = false;
    bool m_quitting = false;
    Settings m_settings;
    Keychain m_keychain;
    KeyRing m_keys;
    SystemScheme m_scheme;
    CursorRest m_cursorRest;
    ProviderSource m_providers;
    EnginePlayground m_playground;
    EngineGateway m_gateway;
    StoredGatewayKeyStore m_gatewayKeys;
    LocalServers m_localServers;
    std::unique_ptr<StoredConfig> m_config; ///< null when the store cannot be opened
    AppModel m_app;
    MainWindow m_window;
    std::unique_ptr<TrayIcon> m_tray;
};

} // namespace sluice
