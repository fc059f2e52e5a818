// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/storewatch.h"

#include <QFileInfo>
#include <QSqlQuery>

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

} // namespace

Result<std::shared_ptr<StoreWatch>> StoreWatch::open(const QString &path)
{
    Result<std::unique_ptr<Store>> store = Store::open(path);
    if (!store)
        return store.error();
    std::shared_ptr<StoreWatch> watch(new StoreWatch(std::move(*store), path));
    // The first read makes the log, if there was none.
    QSqlQuery(u"SELECT version FROM schema_version"_s, watch->store().database()).next();
    watch->watch();
    return watch;
}

StoreWatch::StoreWatch(std::unique_ptr<Store> store, const QString &path)
    : m_store(std::move(store))
    // What is committed is in the log; the file itself changes later. The folder tells when the log is made anew.
    , m_files{path, path + "-wal"_L1, QFileInfo(path).absolutePath()}
{
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &StoreWatch::onWritten);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &StoreWatch::onWritten);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &StoreWatch::lookAgain);
}

/// A file that was made anew has to be watched anew.
void StoreWatch::watch()
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString &file : m_files) {
        if (!watched.contains(file))
            m_watcher.addPath(file);
    }
}

void StoreWatch::onWritten()
{
    watch();
    m_looks = 0;
    m_again.start(pauses[m_looks]);
    Q_EMIT written();
}

void StoreWatch::lookAgain()
{
    if (++m_looks < pauses.size())
        m_again.start(pauses[m_looks]);
    Q_EMIT written();
}

} // namespace sluice
