// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <QVariant>

namespace sluice {

/// The data store, and word of it being written to by this process or another. Lives on the thread that made it.
class StoreWatch : public QObject
{
    Q_OBJECT
public:
    /// Watches the file that this is a connection to.
    [[nodiscard]] static std::shared_ptr<StoreWatch> of(std::unique_ptr<Store> store, const QString &path);

    [[nodiscard]] const Store &store() const { return *m_store; }

Q_SIGNALS:
    /// Time to read again what one holds of the store: something was written and is in force. Comes once more two
    /// seconds later, for whoever could not read it then.
    void written();

private:
    StoreWatch(std::unique_ptr<Store> store, const QString &path);
    void watch();
    void onWritten();
    void check();
    [[nodiscard]] bool hasChanged();

    std::unique_ptr<Store> m_store;
    QVariantList m_state; ///< what the last check found
    QStringList m_files;
    QFileSystemWatcher m_watcher;
    QTimer m_again;
    std::size_t m_looks = 0; ///< since the last write
};

} // namespace sluice
