// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storewatch.h"

#include <QFileInfo>
#include <QSqlQuery>

#include <array>
#include <chrono>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

/// A commit is seen on the disk before it is in force: a sync of the disk lies between, and then nobody tells. Each
/// pause counts from the check before it.
constexpr std::array<std::chrono::milliseconds, 5> pauses{{std::chrono::milliseconds(5), std::chrono::milliseconds(20),
                                                           std::chrono::milliseconds(100),
                                                           std::chrono::milliseconds(500), std::chrono::seconds(2)}};

} // namespace

std::shared_ptr<StoreWatch> StoreWatch::of(std::unique_ptr<Store> store, const QString &path)
{
    std::shared_ptr<StoreWatch> watch(new StoreWatch(std::move(store), path));
    // The first read makes the log, if there was none.
    (void)watch->hasChanged();
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
    connect(&m_again, &QTimer::timeout, this, &StoreWatch::check);
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
    check();
}

void StoreWatch::check()
{
    const bool last = m_looks == pauses.size();
    if (!last)
        m_again.start(pauses[m_looks++]);
    if (hasChanged() || last)
        Q_EMIT written();
}

/// Whether a commit came into force since it was last asked, of another connection or of this one.
bool StoreWatch::hasChanged()
{
    QSqlQuery query(u"SELECT data_version, total_changes() FROM pragma_data_version"_s, m_store->database());
    if (!query.next())
        return true;
    const QVariantList before = std::exchange(m_state, {query.value(0), query.value(1)});
    return m_state != before;
}

} // namespace sluice
