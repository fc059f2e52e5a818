// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

namespace sluice {

/// A file that lines are added to. When it is large enough it is set aside, named after the time and packed with zstd;
/// of those so many are kept. Readable by its user only; no link is written to.
class RecordFile
{
public:
    RecordFile(QString path, qint64 rotateBytes, int keptFiles)
        : m_path(std::move(path))
        , m_rotateBytes(rotateBytes)
        , m_keptFiles(keptFiles)
    {
    }

    /// Whole lines; they are on the disk when this comes back.
    [[nodiscard]] Result<void> append(const QByteArray &lines);

private:
    [[nodiscard]] Result<void> setAside();
    [[nodiscard]] Result<void> pack(const QString &file) const;
    void dropOldest() const;

    QString m_path;
    qint64 m_rotateBytes;
    int m_keptFiles;
};

} // namespace sluice
