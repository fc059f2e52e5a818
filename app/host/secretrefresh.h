// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/database.h"

#include <QFileSystemWatcher>
#include <QObject>

namespace sluice {

/// How `sluice secrets refresh` reaches every gateway on the same data: a file beside the store, written to when
/// secrets are to be read again. It holds a time and nothing else.
class SecretRefresh : public QObject
{
    Q_OBJECT
public:
    explicit SecretRefresh(const Database &data);

    /// Tells all that watch.
    [[nodiscard]] static Result<void> ask(const Database &data);

Q_SIGNALS:
    void asked();

private:
    void watch();

    const QString m_path;
    QFileSystemWatcher m_watcher;
};

} // namespace sluice
