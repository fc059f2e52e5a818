// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/gatewayhold.h"

#include "connectors/settingsfile.h"

#include <QDir>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace sluice::connectors {

namespace {

QString addressFile(const Connections &connections)
{
    return connections.folder() + u"/gateway"_s;
}

} // namespace

GatewayHold::GatewayHold(QByteArray root, std::function<void(const QString &)> tell, Connections connections)
    : m_root(std::move(root))
    , m_tell(std::move(tell))
    , m_connections(std::move(connections))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(0); // nothing is to be done until the end
    // Where nothing can be written there is nothing to lead either.
    if (!QDir().mkpath(m_connections.folder()))
        return;
    m_watcher.addPath(m_connections.folder());
    QObject::connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_watcher,
                     [this] { m_thread.start([this] { take(); }); });
    m_thread.start([this] { take(); });
}

GatewayHold::~GatewayHold()
{
    release();
    m_thread.waitForDone();
}

void GatewayHold::release()
{
    QObject::disconnect(&m_watcher, nullptr, &m_watcher, nullptr);
    m_thread.start([this] { giveBack(); });
}

QByteArray GatewayHold::heldBy(const Connections &connections)
{
    const Result<std::optional<QByteArray>> text = readSettings(addressFile(connections));
    return text && *text ? (*text)->trimmed() : QByteArray();
}

void GatewayHold::take()
{
    if (m_lock)
        return;
    m_lock = std::make_unique<QLockFile>(m_connections.folder() + u"/holder"_s);
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock()) {
        m_lock.reset();
        return;
    }
    (void)writePrivate(addressFile(m_connections), m_root + '\n').ok();
    tellAll(m_connections.putInForce(m_root));
}

void GatewayHold::giveBack()
{
    if (!m_lock)
        return;
    tellAll(m_connections.takeOutOfForce());
    (void)removeFile(addressFile(m_connections)).ok();
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
