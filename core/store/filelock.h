// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sluice {

/// What one process of a machine has at a time, for as long as it lives: the system holds it, not what a file says, so
/// whoever is killed lets go, whatever process, container or name of a machine comes next. Of one thread.
class FileLock
{
public:
    explicit FileLock(QString path);
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    /// Whether it is ours now; waits for nobody.
    [[nodiscard]] bool tryLock();
    /// Lets go, and takes the file away.
    void unlock();

private:
    const QString m_path;
    qintptr m_file = -1; ///< the system's name for the open file
};

} // namespace sluice
