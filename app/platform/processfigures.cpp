// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/processfigures.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

/// A number of a file such as /proc/self/status, in its own unit.
std::optional<qint64> numberIn(const QString &path, QByteArrayView name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return line.mid(name.size()).trimmed().split(' ').constFirst().toLongLong();
    }
    return std::nullopt;
}

} // namespace

ProcessFigures processFigures()
{
    ProcessFigures figures;
    if (const std::optional<qint64> kib = numberIn(u"/proc/self/status"_s, "VmRSS:"))
        figures.residentBytes = *kib * 1024;
    const QStringList threads = QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    figures.threads = static_cast<int>(threads.size());
    for (const QString &thread : threads) {
        // Those that ended meanwhile are missing.
        if (const auto sleeps = numberIn(u"/proc/self/task/%1/status"_s.arg(thread), "voluntary_ctxt_switches:"))
            figures.wakeUps = figures.wakeUps.value_or(0) + *sleeps;
    }
    const QFileInfo self(u"/proc/self"_s);
    if (const QDateTime started = QFileInfo(u"/proc/%1"_s.arg(self.symLinkTarget().section(u'/', -1))).lastModified();
        started.isValid())
        figures.startedMs = started.toMSecsSinceEpoch();
    return figures;
}

} // namespace sluice
