// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appmodel.h"
#include "credentials/keychain.h"
#include "credentials/keyring.h"
#include "host/gatewaykeystore.h"
#include "host/processledger.h"
#include "host/windowgateway.h"
#include "platform/cursorrest.h"
#include "platform/languages.h"
#include "platform/singleinstance.h"
#include "platform/systemscheme.h"
#include "playground/playground.h"
#include "providers/localservers.h"
#include "providers/providersource.h"
#include "settings/settings.h"
#include "tray/tray.h"
#include "window/application.h"
#include "window/filequestions.h"
#include "window/mainwindow.h"
#include "window/playgroundkeys.h"
#include "window/quitquestion.h"

#include <QPointer>

class QMessageBox;

namespace sluice {

/// The object graph of the desktop application: made once, in the order of its members.
class Desktop : public QObject
{
    Q_OBJECT
public:
    Desktop(const ApplicationOptions &options, ProviderSource providers, std::unique_ptr<QSettings> settings,
            QObject *parent = nullptr);
    ~Desktop() override;

    /// Shows the window or the tray, reads the keys that are needed; false when no window could be made. Whether there
    /// is a tray to start in may be known only later: then the window comes then.
    [[nodiscard]] bool start();
    /// The window comes to the front.
    void raise();
    /// A later run of the program was to show that.
    void apply(const LaunchWish &wish);
    [[nodiscard]] bool isDemo() const { return m_demo; }

private:
    void connectParts();
    void connectTray();
    void applyConfig();
    [[nodiscard]] bool startHidden();
    void openPage(const QString &name);
    void startChat();
    void startComparison();
    void askForKeys();
    void applyKeys();
    void applyNewKey(const QString &name);
    void useProviders(ProviderSource source);
    void setDemo(bool demo)
    {
        m_demo = demo;
        m_settings.setDemo(demo);
    }
    [[nodiscard]] PlaygroundRecords playgroundRecords() const;
    void startSimulator();
    void leaveSimulator();
    void openSessions();
    void windowClosed();
    [[nodiscard]] bool mayClose();
    void askToQuit();
    [[nodiscard]] RunningWork running() const { return {int(m_gateway.counts().active), m_app.runningAnswers()}; }

    bool m_demo = false;
    bool m_minimized = false;
    bool m_quitting = false;
    bool m_keysAsked = false;
    bool m_keysTaken = false;
    bool m_needsPassword = false; ///< the proxy's user has one that the configuration does not name
    bool m_passwordAsked = false;
    Settings m_settings;
    Languages m_languages; ///< before everything that has texts
    Keychain m_keychain;
    KeyRing m_keys;
    SystemScheme m_scheme;
    CursorRest m_cursorRest;
    ProviderSource m_providers;
    const std::shared_ptr<ProcessLedger> m_ledger = std::make_shared<ProcessLedger>();
    PlaygroundKeys m_configuredKeys;
    WindowGateway m_gateway;
    Playground m_playground;
    StoredGatewayKeyStore m_gatewayKeys;
    LocalServers m_localServers;
    PresetFolder m_presets{PresetFolder::usersFolder()};
    std::unique_ptr<StoredConfig> m_config; ///< null when the store cannot be opened
    SessionStore m_sessions;
    AppModel m_app;
    FileQuestions m_files;
    MainWindow m_window;
    Tray m_tray;
    QPointer<QMessageBox> m_quitBox;
};

} // namespace sluice
