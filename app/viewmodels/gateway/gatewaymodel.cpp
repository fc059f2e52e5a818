// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gatewaymodel.h"

#include "config/storedconfig.h"
#include "credentials/keyring.h"
#include "foreigntext.h"
#include "gateway/access/accesspolicy.h"
#include "settings/settings.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>
#include <QThreadPool>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

QString GatewayModel::keyName()
{
    return u"gateway"_s;
}

GatewayModel::GatewayModel(GatewayControl &control, GatewayKeyStore &store, KeyRing &keys, Settings &settings,
                           QObject *parent, StoredConfig *config)
    : QObject(parent)
    , m_control(control)
    , m_store(store)
    , m_keys(keys)
    , m_settings(settings)
    , m_config(config)
{
    if (m_config) {
        connect(m_config, &StoredConfig::changed, this, &GatewayModel::portChanged);
        connect(m_config, &StoredConfig::changed, this, &GatewayModel::stateChanged);
    }
    // Counters have no signal: they are looked at once a second while the gateway runs.
    m_timer.setInterval(1000);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &GatewayModel::refresh);
    connect(&m_keys, &KeyRing::changed, this, [this](const QString &name) {
        if (name == keyName())
            Q_EMIT keyChanged();
    });
    connect(&m_keys, &KeyRing::keptChanged, this, &GatewayModel::keyChanged);
    connect(&m_keys, &KeyRing::problemChanged, this, &GatewayModel::keyChanged);
    connect(&m_keys, &KeyRing::loaded, this, &GatewayModel::finishCopy);
    noteStoredKey();
}

QString GatewayModel::address() const
{
    if (!isRunning())
        return u"127.0.0.1:%1"_s.arg(port());
    return QUrl(QString::fromLatin1(m_control.baseUrl())).authority();
}

QString GatewayModel::baseUrl() const
{
    return isRunning() ? QString::fromLatin1(m_control.baseUrl()) : u"http://127.0.0.1:%1/v1"_s.arg(port());
}

/// The stored configuration's, which `sluice serve` follows too, or the window's own.
int GatewayModel::port() const
{
    const Result<LayeredConfig> layered = m_config ? m_config->under({}) : Result<LayeredConfig>(Error());
    // Any free port would be another one each time, and tools would not find it.
    const int stored = layered ? layered->config.port.value_or(0) : 0;
    return stored > 0 ? stored : m_settings.gatewayPort();
}

void GatewayModel::setPort(int port)
{
    if (port < 1 || port > 65535 || port == this->port())
        return;
    m_settings.setValue(Setting::GatewayPort, port);
    const ConfigPath path{"listen", "port"};
    if (m_config && m_config->entries().contains(path)) {
        if (const Result<void> set = m_config->set(path, QByteArray::number(port)); !set.ok()) {
            fail(set.error());
            return;
        }
    }
    m_error.clear();
    m_freePort = 0;
    Q_EMIT portChanged();
    Q_EMIT stateChanged();
}

GatewayModel::KeyState GatewayModel::keyState() const
{
    switch (m_keys.source(keyName())) {
    case KeySource::Environment: return FromEnvironment;
    case KeySource::Keychain: return InKeychain;
    case KeySource::ThisRun: return ThisRunOnly;
    case KeySource::None: break;
    }
    if (m_keys.isKept(keyName()))
        return InKeychain;
    return m_keyStored ? HashOnly : NotMade;
}

QString GatewayModel::keyProblem() const
{
    return m_keys.problem();
}

QString GatewayModel::keyHint() const
{
    const QByteArray hint = m_keys.key(keyName()).hint();
    return hint.isEmpty() ? QString() : u'…' + QString::fromLatin1(hint);
}

Result<QList<QByteArray>> GatewayModel::keyHashes()
{
    Result<QList<QByteArray>> hashes = m_store.hashes();
    const Secret key = m_keys.key(keyName());
    if (key.isEmpty())
        return hashes;
    const QByteArray own = hashGatewayKey(key.reveal());
    if (!hashes)
        return QList<QByteArray>{own};
    if (!hashes->contains(own))
        hashes->append(own);
    return hashes;
}

void GatewayModel::fail(const Error &error)
{
    m_error = error.message;
    Q_EMIT stateChanged();
}

/// Looks whether there is a key to hand to tools. The keys that people made for their clients are not Sluice's to hand
/// out.
void GatewayModel::noteStoredKey()
{
    const Result<std::vector<GatewayKeyStore::Entry>> entries = m_store.entries();
    const auto isOwn = [](const GatewayKeyStore::Entry &entry) {
        return isOwnKeyName(entry.key.name) && !entry.key.revokedMs;
    };
    m_keyStored = !entries || std::any_of(entries->begin(), entries->end(), isOwn);
}

void GatewayModel::restore()
{
    if (m_settings.value(Setting::GatewayEnabled).toBool())
        start();
}

void GatewayModel::start()
{
    if (isRunning())
        return;
    noteStoredKey();
    if (keyState() == NotMade)
        rotateKey();
    const Result<QList<QByteArray>> hashes = keyHashes();
    if (!hashes) {
        fail(hashes.error());
        return;
    }
    const Result<void> started = m_control.start(static_cast<quint16>(port()), *hashes);
    m_error = started ? QString() : started.error().message;
    m_freePort = 0;
    if (!started)
        lookAtPort();
    if (started) {
        m_timer.start();
        m_settings.setValue(Setting::GatewayEnabled, true);
    }
    m_counts = {};
    m_problem = started ? m_control.problem() : QString();
    Q_EMIT countsChanged();
    Q_EMIT stateChanged();
}

void GatewayModel::stop()
{
    m_error.clear();
    m_settings.setValue(Setting::GatewayEnabled, false);
    if (!isRunning() || m_stopping)
        return end();
    m_stopping = true;
    m_control.drain([this] { end(); });
    if (m_stopping)
        Q_EMIT stateChanged();
}

/// Breaks off what runs, if anything does.
void GatewayModel::end()
{
    m_stopping = false;
    m_timer.stop();
    m_control.stop();
    refresh();
    Q_EMIT stateChanged();
}

void GatewayModel::toggle()
{
    isRunning() ? stop() : start();
}

void GatewayModel::rotateKey()
{
    if (keyState() == FromEnvironment)
        return;
    const Secret key = makeGatewayKey();
    if (const Result<void> kept = m_store.replace(hashGatewayKey(key.reveal())); !kept.ok()) {
        fail(kept.error());
        return;
    }
    m_keyStored = true;
    m_keys.setKey(keyName(), key);
    if (const Result<QList<QByteArray>> hashes = keyHashes())
        m_control.setKeys(*hashes);
    if (isRunning() && hasError()) {
        m_error.clear();
        Q_EMIT stateChanged();
    }
}

void GatewayModel::restart()
{
    if (!isRunning())
        return;
    const bool wasOn = !m_stopping;
    end();
    if (wasOn)
        start();
}

void GatewayModel::refresh()
{
    if (const QString problem = m_control.problem(); problem != m_problem) {
        m_problem = problem;
        Q_EMIT stateChanged();
    }
    const GatewayControl::Counts counts = m_control.counts();
    if (counts == m_counts)
        return;
    m_counts = counts;
    Q_EMIT countsChanged();
}

void GatewayModel::copyBaseUrl() const
{
    QGuiApplication::clipboard()->setText(baseUrl());
}

void GatewayModel::copy(Copy what)
{
    m_wanted = what;
    m_keys.loadKept({keyName()}); // which says at once when there is nothing to ask
}

void GatewayModel::finishCopy()
{
    const QString key = QString::fromLatin1(m_keys.key(keyName()).reveal());
    const Copy what = std::exchange(m_wanted, Copy::Nothing);
    if (what != Copy::Nothing && !key.isEmpty()) {
        if (const Result<void> noted = m_store.noteReveal(); !noted.ok()) {
            fail(noted.error());
            return;
        }
    }
    if (what == Copy::Key && !key.isEmpty()) {
        QGuiApplication::clipboard()->setText(key);
        Q_EMIT keyCopied();
    } else if (what == Copy::Snippet) {
        QGuiApplication::clipboard()->setText(key.isEmpty() ? snippet() : snippetWith(key));
        Q_EMIT snippetCopied();
    }
}

QString GatewayModel::snippetWith(const QString &key) const
{
    QString root = baseUrl();
    root.chop(3); // Anthropic's SDKs add /v1 themselves
    const QString line = m_form == PowerShell ? u"$env:%1 = \"%2\""_s
                         : m_form == Shell    ? u"export %1=%2"_s
                                              : u"%1=%2"_s;
    QStringList lines;
    for (const auto &[name, value] : {std::pair(u"OPENAI_BASE_URL"_s, baseUrl()),
                                      {u"OPENAI_API_KEY"_s, key},
                                      {u"ANTHROPIC_BASE_URL"_s, root},
                                      {u"ANTHROPIC_AUTH_TOKEN"_s, key}})
        lines << line.arg(name, value);
    return lines.join(u'\n');
}

void GatewayModel::setSnippetForm(int form)
{
    m_form = static_cast<Form>(std::clamp(form, int(Shell), int(EnvironmentFile)));
    Q_EMIT stateChanged();
}

/// Whether the port is the trouble, and what could be done about it.
void GatewayModel::lookAtPort()
{
    const auto wanted = static_cast<quint16>(port());
    if (!isPortTaken(wanted))
        return;
    m_freePort = nextFreePort(wanted);
    m_portOwner = {};
    // All processes are looked through: not here.
    QThreadPool::globalInstance()->start([self = QPointer<GatewayModel>(this), wanted] {
        QMetaObject::invokeMethod(qApp, [self, wanted, owner = portOwner(wanted)] {
            if (!self || self->port() != wanted)
                return;
            self->m_portOwner = owner;
            Q_EMIT self->stateChanged();
        });
    });
}

QString GatewayModel::portOwnerText() const
{
    if (m_freePort == 0 || m_portOwner.processId == 0)
        return {};
    return tr("Port %1 is taken by %2 (process %3).")
        .arg(port())
        .arg(visibleText(m_portOwner.name, 64))
        .arg(m_portOwner.processId);
}

void GatewayModel::useFreePort()
{
    if (m_freePort == 0)
        return;
    setPort(m_freePort);
    start();
}

QString GatewayModel::snippet() const
{
    return snippetWith(m_form == Shell ? u"\"$SLUICE_KEY\""_s : u"$SLUICE_KEY"_s);
}

} // namespace sluice
