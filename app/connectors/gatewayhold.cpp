// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/gatewayhold.h"

#include "connectors/settingsfile.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QUrl>

#include <map>

using namespace Qt::StringLiterals;

namespace sluice::connectors {

namespace {

constexpr int patienceMs = 500;               // with one that looks whether this one runs
constexpr std::chrono::seconds lookEvery{10}; // for gateways that were killed; others say when they end

QString addressFile(const Connections &connections)
{
    return connections.folder() + u"/gateway"_s;
}

/// Locked by the gateway of that port while it runs. Locks of any age are a living gateway's for as long as the system
/// holds them; what a power cut left, which names nobody, is nobody's after half a minute.
QString runningFile(const Connections &connections, const QByteArray &root)
{
    return connections.folder() + u"/running."_s + QString::number(QUrl(QString::fromUtf8(root)).port(80));
}

enum class Whereabouts { Unknown, Runs, Gone };

/// What is known of the gateway of this user with that port. One that has gone is told so once: looking is burying it.
Whereabouts whereaboutsOf(const Connections &connections, const QByteArray &root)
{
    const QString file = runningFile(connections, root);
    if (root.isEmpty() || !QFileInfo::exists(file))
        return Whereabouts::Unknown;
    QLockFile lock(file);
    return lock.tryLock() ? Whereabouts::Gone : Whereabouts::Runs;
}

} // namespace

GatewayHold::GatewayHold(QByteArray root, Leads leads, std::function<void(const QString &)> tell,
                         Connections connections)
    : m_root(std::move(root))
    , m_leads(leads)
    , m_tell(std::move(tell))
    , m_connections(std::move(connections))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(0); // nothing is to be done until the end
    // Where nothing can be written there is nothing to lead either.
    if (!QDir().mkpath(m_connections.folder())) {
        m_found.release();
        return;
    }
    m_watcher.addPath(m_connections.folder());
    QObject::connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_watcher,
                     [this] { m_thread.start([this] { acquire(); }); });
    m_timer.setInterval(lookEvery);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { m_thread.start([this] { acquire(); }); });
    m_timer.start();
    m_thread.start([this] { acquire(); });
}

GatewayHold::~GatewayHold()
{
    release();
    m_thread.waitForDone();
}

void GatewayHold::waitUntilFound()
{
    constexpr int longestMs = 5000; // a folder that hangs keeps no gateway from running
    (void)m_found.tryAcquire(1, longestMs);
}

void GatewayHold::release()
{
    QObject::disconnect(&m_watcher, nullptr, &m_watcher, nullptr);
    m_timer.stop();
    m_thread.start([this] { giveBack(); });
}

QByteArray GatewayHold::heldBy(const Connections &connections)
{
    const Result<std::optional<QByteArray>> text = readSettings(addressFile(connections));
    return text && *text ? (*text)->trimmed() : QByteArray();
}

bool GatewayHold::isMine(const QByteArray &root) const
{
    return !root.isEmpty() && runningFile(m_connections, root) == runningFile(m_connections, m_root);
}

/// Tells others that this gateway runs, and commands where it is if no other one does.
void GatewayHold::beFound()
{
    const bool isFirst = !m_running;
    if (isFirst) {
        m_running = std::make_unique<QLockFile>(runningFile(m_connections, m_root));
        (void)m_running->tryLock(patienceMs);
    }
    bool isHolder = false;
    if (m_leads == Leads::Asked) {
        isHolder = isFirst && whereaboutsOf(m_connections, heldBy(m_connections)) != Whereabouts::Runs;
    } else if (!m_lock) {
        m_lock = std::make_unique<QLockFile>(m_connections.folder() + u"/holder"_s);
        isHolder = m_lock->tryLock();
        if (!isHolder)
            m_lock.reset();
    }
    if (isHolder)
        (void)writePrivate(addressFile(m_connections), m_root + '\n').ok();
    m_found.release();
}

void GatewayHold::acquire()
{
    const bool isFirst = !m_running;
    beFound();
    if (m_leads == Leads::Asked) {
        if (isFirst)
            acquireAsked();
    } else if (m_lock && std::exchange(m_isNew, false)) {
        lead([this](const Connection &connection) {
            return isMine(connection.root) || whereaboutsOf(m_connections, connection.root) != Whereabouts::Runs;
        });
    } else if (m_lock) {
        adopt();
    }
}

/// What one that was killed had at this address would talk to this one now.
void GatewayHold::acquireAsked()
{
    tellAll(m_connections.withdraw([this](const Connection &connection) { return isMine(connection.root); }));
}

/// Tools that a gateway which ended has let go, or which one that was killed had.
void GatewayHold::adopt()
{
    std::map<QByteArray, QByteArray> orphans;
    std::map<QByteArray, Whereabouts> asked; // once each, as one that has gone is told once
    for (const Connection &connection : m_connections.all()) {
        const QByteArray &root = connection.root;
        if (asked.count(root) == 0)
            asked.emplace(root, isMine(root) ? Whereabouts::Runs : whereaboutsOf(m_connections, root));
        const bool isOrphan = root.isEmpty() || asked.at(root) == Whereabouts::Gone;
        if (!isOrphan)
            m_failed.erase(connection.tool);
        else if (m_failed.count(connection.tool) == 0)
            orphans.emplace(connection.tool, root);
    }
    if (orphans.empty())
        return;
    lead([&](const Connection &connection) {
        const auto orphan = orphans.find(connection.tool);
        return orphan != orphans.end() && orphan->second == connection.root;
    });
}

void GatewayHold::lead(const Connections::Meant &isMeant)
{
    std::set<QByteArray> tried;
    const QStringList problems = m_connections.enforce(m_root, [&](const Connection &connection) {
        return isMeant(connection) && (tried.insert(connection.tool), true);
    });
    tellAll(problems);
    if (problems.isEmpty())
        return;
    for (const Connection &connection : m_connections.all()) {
        if (!isMine(connection.root) && tried.count(connection.tool) > 0)
            m_failed.insert(connection.tool);
    }
}

void GatewayHold::giveBack()
{
    if (!m_running)
        return;
    // Of several gateways each has those that were led to it, and the holder those of nobody.
    tellAll(m_connections.withdraw([this](const Connection &connection) {
        return isMine(connection.root)
               || (m_lock && whereaboutsOf(m_connections, connection.root) != Whereabouts::Runs);
    }));
    if (m_lock || (m_leads == Leads::Asked && heldBy(m_connections) == m_root))
        (void)removeFile(addressFile(m_connections)).ok();
    m_running.reset();
    m_lock.reset();
}

void GatewayHold::tellAll(const QStringList &problems) const
{
    for (const QString &problem : problems) {
        if (m_tell)
            m_tell(problem);
    }
}

} // namespace sluice::connectors
