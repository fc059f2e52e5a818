// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/inflight/leftover.h"

#include "ledger/inflight/inflightrow.h"
#include "record/redaction.h"

#include <QDateTime>
#include <QDir>

#include <set>

namespace sluice {

Leftover::Leftover(const QString &folder)
{
    // One may be there without the other: who was killed early has only a lock, and some systems take that away.
    const QString ending = lockOf({});
    std::set<QString> names;
    for (const QString &name : QDir(folder).entryList(QDir::Files))
        names.insert(name.endsWith(ending) ? name.chopped(ending.size()) : name);
    for (const QString &name : names) {
        const QString path = folder + QLatin1Char('/') + name;
        auto lock = std::make_unique<FileLock>(lockOf(path));
        if (lock->tryLock())
            m_files.push_back({path, std::move(lock)});
    }
}

std::deque<MaskedRecord> Leftover::records() const
{
    std::deque<MaskedRecord> records;
    const Redactor redactor;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const File &file : m_files) {
        for (const QByteArray &text : InFlightFile::read(file.path)) {
            if (std::optional<InFlightRow> row = decodeInFlight(text))
                records.push_back(redactor.masked(asKilled(std::move(*row), now)));
        }
    }
    return records;
}

void Leftover::remove()
{
    for (const File &file : m_files)
        QFile::remove(file.path);
    m_files.clear();
}

QString inFlightFolder(const QString &storePath)
{
    return storePath + QStringLiteral("-running");
}

} // namespace sluice
