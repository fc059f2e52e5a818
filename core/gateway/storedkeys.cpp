// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/storedkeys.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <chrono>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

/// A commit is seen on the disk before it is in force: a sync of the disk lies between, and then nobody tells. Each
/// pause counts from the look before it.
constexpr std::array<std::chrono::milliseconds, 5> pauses{{std::chrono::milliseconds(5), std::chrono::milliseconds(20),
                                                           std::chrono::milliseconds(100),
                                                           std::chrono::milliseconds(500), std::chrono::seconds(2)}};

const GatewayKey *find(const std::vector<GatewayKey> &keys, const QByteArray &hash)
{
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const GatewayKey &key) { return key.hash == hash; });
    return found == keys.end() ? nullptr : &*found;
}

/// Whether a key says more than who has it.
bool saysMore(const GatewayKey &key)
{
    return key.expiresMs || !key.models.isEmpty() || key.requestsPerMinute || key.tokensPerMinute || key.budgetDay
           || key.budgetMonth;
}

} // namespace

std::vector<GatewayKey> mergedKeys(const std::vector<GatewayKey> &stored, const std::vector<GatewayKey> &own)
{
    std::vector<GatewayKey> keys;
    for (GatewayKey key : own) {
        const GatewayKey *same = find(stored, key.hash);
        if (same && !saysMore(key))
            continue;
        if (same && same->revokedMs)
            key.revokedMs = same->revokedMs;
        keys.push_back(std::move(key));
    }
    for (const GatewayKey &key : stored) {
        if (!find(keys, key.hash))
            keys.push_back(key);
    }
    return keys;
}

Result<std::unique_ptr<StoredKeys>> StoredKeys::open(const QString &path, std::shared_ptr<GatewayKeyRing> ring,
                                                     std::vector<GatewayKey> own)
{
    Result<std::unique_ptr<Store>> store = Store::open(path);
    if (!store)
        return store.error();
    std::unique_ptr<StoredKeys> keys(new StoredKeys(std::move(*store), path, std::move(ring)));
    if (const Result<void> done = keys->read(); !done.ok())
        return done.error();
    // The first read has made the log, if there was none. Read again: something may have been written in between.
    keys->watch();
    if (const Result<void> done = keys->read(); !done.ok())
        return done.error();
    keys->setOwn(std::move(own));
    return keys;
}

StoredKeys::StoredKeys(std::unique_ptr<Store> store, const QString &path, std::shared_ptr<GatewayKeyRing> ring)
    : m_store(std::move(store))
    // What is committed is in the log; the file itself changes later. The folder tells when the log is made anew.
    , m_files{path, path + "-wal"_L1, QFileInfo(path).absolutePath()}
    , m_ring(std::move(ring))
{
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &StoredKeys::onWritten);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &StoredKeys::onWritten);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &StoredKeys::lookAgain);
}

void StoredKeys::setOwn(std::vector<GatewayKey> own)
{
    m_own = std::move(own);
    fill();
}

Result<std::map<QByteArray, KeySpending>> StoredKeys::spending(const QDate &day) const
{
    return readKeySpending(*m_store, day);
}

/// A file that was made anew has to be watched anew.
void StoredKeys::watch()
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString &file : m_files) {
        if (!watched.contains(file))
            m_watcher.addPath(file);
    }
}

void StoredKeys::onWritten()
{
    watch();
    look();
    m_looks = 0;
    m_again.start(pauses[m_looks]);
}

void StoredKeys::lookAgain()
{
    look();
    if (++m_looks < pauses.size())
        m_again.start(pauses[m_looks]);
}

void StoredKeys::look()
{
    const std::vector<GatewayKey> before = m_stored;
    // A store that cannot be read now leaves the keys as they are; the next look tries again.
    if (read().ok() && m_stored != before)
        fill();
}

Result<void> StoredKeys::read()
{
    Result<std::vector<GatewayKey>> keys = gatewayKeys(*m_store);
    if (!keys)
        return keys.error();
    m_stored = std::move(*keys);
    return {};
}

void StoredKeys::fill()
{
    m_ring->replace(mergedKeys(m_stored, m_own));
    Q_EMIT changed();
}

} // namespace sluice
