// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/desktop.h"

#include "credentials/providerkeys.h"
#include "credentials/proxypassword.h"
#include "host/gatewayledger.h"
#include "providers/userprofiles.h"
#include "terminal/output.h"
#include "transport/proxyaddress.h"
#include "window/auditgates.h"
#include "window/messagebox.h"

#include <QApplication>
#include <QPushButton>

#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

/// Every provider's key, the gateway's own, and the proxy's password.
QList<KeyRing::Slot> keySlots(const ProviderSet &set)
{
    QList<KeyRing::Slot> found{{GatewayModel::keyName(), u"SLUICE_GATEWAY_KEY"_s},
                               {QLatin1StringView(proxyPasswordName), QLatin1StringView(proxyPasswordVariable)}};
    for (const ProviderAccess &access : set.providers)
        found.append({QString::fromUtf8(access.profile.id), QString::fromUtf8(access.profile.keyVariable)});
    return found;
}

std::unique_ptr<StoredConfig> openConfig(const Database &data, ConfigInputs inputs)
{
    Result<std::unique_ptr<StoredConfig>> config =
        StoredConfig::open(data, std::move(inputs), Author::person(Author::Via::Window));
    return config ? std::move(*config) : nullptr;
}

TransportMaker storedTransport(const Database &data, const ProviderSet &providers)
{
    const PlaygroundTransport transport = playgroundTransport(storedConfig(data, providers));
    return transportMaker(transport.kind, transport.options);
}

} // namespace

/// What is answered in the window is in the records beside what its gateway answers.
PlaygroundRecords Desktop::playgroundRecords() const
{
    const ProviderSet &providers = *m_providers.providers;
    const auto tell = [](const QString &text) { terminal::logLine("sluice: " + text.toUtf8()); };
    const std::shared_ptr<Recorder> recorder =
        m_ledger->recorder(providers.demo, storedConfig(m_ledger->data(), providers).retention, tell,
                           storedLessons(m_ledger->records(providers.demo)));
    return {{m_gateway.sharedRequests(), recorder}, recorder->calibration()};
}

Desktop::Desktop(const ApplicationOptions &options, ProviderSource providers, std::unique_ptr<QSettings> settings,
                 QObject *parent)
    : QObject(parent)
    , m_demo(options.demo)
    , m_minimized(options.minimized)
    , m_settings(std::move(settings))
    , m_languages(m_settings)
    , m_keys(m_keychain, QProcessEnvironment::systemEnvironment(), keySlots(*providers.providers))
    , m_providers(std::move(providers))
    , m_configuredKeys(
          [this](const QString &name, const CredentialStore::ReadDone &done) { m_keychain.read(name, done); })
    , m_gateway(m_providers.providers, m_ledger, &m_keychain)
    , m_playground(m_providers.providers, storedTransport(m_ledger->data(), *m_providers.providers),
                   playgroundRecords())
    , m_gatewayKeys(m_ledger->data())
    , m_localServers(localCandidates(), userProfilesFolder())
    , m_config(openConfig(m_ledger->data(), m_configuredKeys.inputs(*m_providers.providers)))
    , m_app({m_playground,
             m_gateway,
             m_gatewayKeys,
             m_keys,
             m_settings,
             &m_localServers,
             m_config.get(),
             &m_presets,
             &m_languages,
             &m_sessions,
             &m_gateway.requests(),
             {connectors::Connections::usualFolder(), m_ledger->data().path()}})
    , m_files(m_app)
    , m_window(m_app, m_settings)
    , m_tray({m_app, m_gateway, m_settings})
{
    setDemo(m_demo);
    setAuditGates(m_ledger->data(), m_keys, m_localServers, GatewayModel::keyName());
    m_keys.remember(m_settings.value(Setting::KeptKeys).toStringList());
    m_app.setSystemDark(m_scheme.isDark());
    connectParts();
    connectTray();
    openSessions();
}

Desktop::~Desktop() = default;

void Desktop::connectParts()
{
    connect(&m_scheme, &SystemScheme::changed, &m_app, &AppModel::setSystemDark);
    connect(&m_keys, &KeyRing::loaded, this, &Desktop::applyKeys);
    connect(&m_keys, &KeyRing::secretChanged, this, &Desktop::applyNewKey);
    connect(&m_keys, &KeyRing::orderChanged, this, [this] {
        if (!m_demo && m_keysTaken)
            useProviders({});
    });
    connect(&m_keys, &KeyRing::keptChanged, this, [this] { m_settings.setValue(Setting::KeptKeys, m_keys.kept()); });
    connect(&m_app, &AppModel::simulatorRequested, this, &Desktop::startSimulator);
    connect(&m_app, &AppModel::realProvidersRequested, this, &Desktop::leaveSimulator);
    for (const auto signal : {&LocalServers::used, &LocalServers::removed}) {
        connect(&m_localServers, signal, this, [this] {
            if (!m_demo)
                useProviders({});
        });
    }
    if (m_config) {
        connect(m_config.get(), &StoredConfig::changed, this, &Desktop::applyConfig);
        connect(&m_configuredKeys, &PlaygroundKeys::changed, this, &Desktop::applyConfig);
        applyConfig();
    }
    if (const auto watch = m_ledger->data().watch())
        connect(watch->get(), &StoreWatch::written, m_app.activity(), &ActivityModel::readSoon);
    // Switched on from the tray, the gateway needs them before a window does.
    connect(m_app.gateway(), &GatewayModel::stateChanged, this, [this] {
        if (m_app.gateway()->isRunning())
            askForKeys();
    });
    m_gateway.setAlerted([this](const QString &text) { m_tray.tell(u"Sluice"_s, text); });
    connect(&m_window, &MainWindow::closed, this, &Desktop::windowClosed);
    m_window.setCloseGuard([this] { return mayClose(); });
}

/// What the stored configuration says of the playground and of the way to the world; answers that run go on.
void Desktop::applyConfig()
{
    const Result<LayeredConfig> read = m_config ? m_config->under({}) : Result<LayeredConfig>(Error());
    if (!read)
        return;
    const QString name = QLatin1StringView(proxyPasswordName);
    TransportOptions transport = transportOptions(read->config);
    m_needsPassword = lacksPassword(transport.proxy);
    transport.proxy = withPassword(std::move(transport.proxy), m_keys.key(name));
    PlaygroundRules rules = playgroundRules(read->config, transport);
    rules.providers = m_configuredKeys.apply(m_providers.providers, read->config, m_keysAsked);
    const ProviderSet *before = &m_playground.providers();
    m_playground.setRules(std::move(rules));
    if (m_keysTaken && before != &m_playground.providers())
        m_app.providers()->refresh();
    m_gateway.setProxyPassword(m_keys.key(name));
    m_ledger->setRetention(read->config.retention);
    if (m_needsPassword && m_keysAsked && !m_demo && !std::exchange(m_passwordAsked, true))
        m_keys.loadKept({name});
}

void Desktop::connectTray()
{
    const auto follow = [this] { m_app.gatewayPage()->setTrayShown(m_tray.isShown()); };
    connect(&m_tray, &Tray::shownChanged, this, follow);
    follow();
    // It does not stay hidden behind a tray that is gone.
    connect(&m_tray, &Tray::lost, this, [this] {
        if (!m_window.isOpen())
            raise();
    });
    connect(&m_tray, &Tray::openRequested, this, &Desktop::raise);
    connect(&m_tray, &Tray::newChatRequested, this, &Desktop::startChat);
    connect(&m_tray, &Tray::compareRequested, this, &Desktop::startComparison);
    connect(&m_tray, &Tray::settingsRequested, this, [this] { openPage(u"settings"_s); });
    connect(&m_tray, &Tray::quitRequested, this, &Desktop::askToQuit);
}

void Desktop::openPage(const QString &name)
{
    raise();
    Q_EMIT m_app.pageRequested(name);
}

void Desktop::startChat()
{
    openPage(u"playground"_s);
    m_app.playground()->clear();
}

void Desktop::startComparison()
{
    openPage(u"playground"_s);
    while (m_app.playground()->panes()->count() < 2)
        m_app.playground()->addPane();
}

bool Desktop::start()
{
    if (m_minimized && !m_tray.isKnown()) {
        connect(
            &m_tray, &Tray::known, this,
            [this] {
                if (!startHidden())
                    QCoreApplication::exit(1);
            },
            Qt::SingleShotConnection);
        return true;
    }
    if (m_minimized)
        return startHidden();
    const bool shown = m_window.show();
    if (shown)
        askForKeys();
    return shown;
}

/// In the tray; where there is none the window is there, if small.
bool Desktop::startHidden()
{
    if (m_window.isOpen()) // somebody asked for it meanwhile
        return true;
    if (!m_tray.isShown()) {
        m_window.showMinimized();
        if (!m_window.isOpen())
            return false;
    } else if (!m_settings.value(Setting::GatewayEnabled).toBool()) {
        return true; // and nobody needs a key yet
    }
    // The keychain may ask its user, who should see who wants to know.
    askForKeys();
    return true;
}

void Desktop::apply(const LaunchWish &wish)
{
    if (wish.minimized)
        return; // it runs already, which is all that was wanted
    if (!wish.activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", wish.activationToken); // Qt takes it when it raises a window
    raise();
}

void Desktop::raise()
{
    m_window.show();
    askForKeys();
}

/// The providers' keys that the keychain is known to keep; none in a demo, which needs none.
void Desktop::askForKeys()
{
    if (std::exchange(m_keysAsked, true))
        return;
    QStringList names;
    if (!m_demo && m_needsPassword)
        names << QLatin1StringView(proxyPasswordName);
    m_passwordAsked = !names.isEmpty();
    if (!m_demo) {
        for (const ProviderAccess &access : m_providers.providers->providers)
            names << keysToLoad(m_keys, QString::fromUtf8(access.profile.id));
    }
    m_keys.loadKept(names);
    applyConfig();
}

/// The keychain has answered: providers with their keys, lists, and the gateway as it was left.
void Desktop::applyKeys()
{
    if (!m_keysAsked || std::exchange(m_keysTaken, true))
        return;
    if (m_demo)
        m_app.providers()->refresh();
    else
        useProviders({});
    m_app.gateway()->restore();
}

/// A key was typed, found or forgotten. Who gives one wants the provider and no simulator.
void Desktop::applyNewKey(const QString &name)
{
    if (name == QLatin1StringView(proxyPasswordName)) {
        applyConfig();
        return;
    }
    if (!m_keysTaken || name == GatewayModel::keyName())
        return;
    if (m_demo && m_keys.key(name).isEmpty())
        return;
    const bool wasDemo = m_demo;
    setDemo(false);
    useProviders({});
    if (wasDemo)
        openSessions();
}

/// Takes new providers into use; an empty `source` stands for the profiles with the keys of now.
void Desktop::useProviders(ProviderSource source)
{
    if (!source.providers) {
        Result<ProviderSource> opened = openProviders(false);
        if (!opened)
            return;
        source = std::move(*opened);
    }
    m_keys.include(keySlots(*source.providers));
    if (!source.providers->demo)
        source.providers = withKeys(*source.providers, m_keys);
    if (source.providers->demo != m_providers.providers->demo)
        m_app.playground()->stopAll();
    const bool taken = m_gateway.setProviders(source.providers);
    std::swap(m_providers, source); // the old simulator, if any, ends only at the end
    m_playground.setProviders(m_providers.providers, playgroundRecords());
    if (m_config)
        m_config->setInputs(m_configuredKeys.inputs(*m_providers.providers));
    applyConfig();
    if (!taken)
        m_app.gateway()->restart();
    m_app.providers()->refresh();
}

/// Those of a demo are kept apart from the real ones.
void Desktop::openSessions()
{
    const QString path = m_ledger->records(m_demo).path();
    m_app.sessions()->open(path);
    m_app.requestsPage()->open(path);
    m_app.alertsPage()->open(path);
    m_app.settingsPage()->data()->open(path);
    // Keys and configuration are the same in a demo.
    m_app.auditPage()->open(m_ledger->data().path());
}

void Desktop::startSimulator()
{
    Result<ProviderSource> opened = openProviders(true);
    if (!opened) {
        makeMessageBox(QMessageBox::Warning, opened.error().message, QMessageBox::Ok)->open();
        return;
    }
    setDemo(true);
    useProviders(std::move(*opened));
    openSessions();
}

void Desktop::leaveSimulator()
{
    if (!m_demo)
        return;
    setDemo(false);
    useProviders({});
    openSessions();
    m_keysAsked = false; // a demo asked for none
    askForKeys();
}

/// With a tray the window may always go. Without one it never hides: closing it is quitting.
bool Desktop::mayClose()
{
    if (m_tray.isShown() || m_quitting || running().isEmpty())
        return true;
    askToQuit();
    return false;
}

void Desktop::windowClosed()
{
    if (!m_tray.isShown() || m_quitting)
        QCoreApplication::quit();
}

void Desktop::askToQuit()
{
    if (m_quitBox) {
        m_quitBox->raise();
        m_quitBox->activateWindow();
        return;
    }
    const QString question = quitQuestion(running());
    if (question.isEmpty()) {
        m_quitting = true;
        QCoreApplication::quit();
        return;
    }
    QMessageBox *box = makeMessageBox(QMessageBox::Question, question, QMessageBox::Cancel);
    QPushButton *quit = box->addButton(tr("Quit"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel); // what is broken off was paid for
    connect(box, &QMessageBox::buttonClicked, this, [this, quit](QAbstractButton *clicked) {
        m_quitting = clicked == quit;
        if (m_quitting)
            QCoreApplication::quit();
    });
    m_quitBox = box;
    box->open();
}

} // namespace sluice
