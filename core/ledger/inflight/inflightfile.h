// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/filelock.h"

#include <QByteArrayList>
#include <QFile>

#include <memory>

namespace sluice {

/// Places for short texts in memory that the system writes to a file of this process, so that a kill does not lose
/// them. Places are written as values change, without a call of the system. Made and destroyed on one thread; writing
/// is for one at a time.
class InFlightFile
{
public:
    static constexpr int places = 1024;
    /// Of one place, with what it says of itself.
    static constexpr qsizetype placeSize = 2048;

    /// A new file in the folder, with a lock beside it that says its process lives; null where none can be made.
    [[nodiscard]] static std::unique_ptr<InFlightFile> make(const QString &folder);
    /// Takes the file away, unless there are texts in it.
    ~InFlightFile();
    Q_DISABLE_COPY_MOVE(InFlightFile)

    /// False where it is too long; then the place is empty.
    [[nodiscard]] bool write(int place, QByteArrayView text);
    void clear(int place);

    /// The texts of a file that its process left.
    [[nodiscard]] static QByteArrayList read(const QString &path);

private:
    explicit InFlightFile(const QString &path);
    struct Place;
    [[nodiscard]] Place &at(int place) const;

    FileLock m_lock;
    QFile m_file;
    uchar *m_memory = nullptr;
    int m_used = 0;
};

/// What the lock beside such a file is named.
[[nodiscard]] QString lockOf(const QString &path);

} // namespace sluice
