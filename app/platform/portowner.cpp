// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/portowner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QSet>
#include <QTcpServer>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr int portsTried = 100;
constexpr qsizetype longestProgramName = 64;

/// The sockets that listen at a port, by the numbers that /proc has for them.
QSet<QByteArray> listeningSockets(quint16 port)
{
    constexpr qsizetype localColumn = 1;
    constexpr qsizetype stateColumn = 3;
    constexpr qsizetype inodeColumn = 9;
    const QByteArray wanted = ':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
    QSet<QByteArray> found;
    for (const QString &table : {u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s}) {
        QFile file(table);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            const QList<QByteArray> columns = line.simplified().split(' ');
            if (columns.size() > inodeColumn && columns[localColumn].endsWith(wanted) && columns[stateColumn] == "0A")
                found.insert(columns[inodeColumn]);
        }
    }
    return found;
}

bool holdsOne(const QString &process, const QSet<QByteArray> &sockets)
{
    const QDir folder(u"/proc/%1/fd"_s.arg(process));
    const QStringList names = folder.entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        // "/proc/1/fd/socket:[123]"
        const QString target = QFile::symLinkTarget(folder.filePath(name)).section(u'/', -1);
        return target.startsWith("socket:["_L1) && sockets.contains(target.sliced(8).chopped(1).toLatin1());
    });
}

} // namespace

PortOwner portOwner(quint16 port)
{
    const QSet<QByteArray> sockets = listeningSockets(port);
    if (sockets.isEmpty())
        return {};
    const QStringList processes = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &process : processes) {
        bool isNumber = false;
        const qint64 id = process.toLongLong(&isNumber);
        if (!isNumber || !holdsOne(process, sockets))
            continue;
        QFile name(u"/proc/%1/comm"_s.arg(process));
        const bool opened = name.open(QIODevice::ReadOnly);
        return {opened ? QString::fromUtf8(name.readAll().trimmed().left(longestProgramName)) : QString(), id};
    }
    return {};
}

bool isPortTaken(quint16 port)
{
    QTcpServer server;
    return !server.listen(QHostAddress::LocalHost, port);
}

quint16 nextFreePort(quint16 port)
{
    for (int next = port + 1; next <= std::min(port + portsTried, 65535); ++next) {
        if (!isPortTaken(quint16(next)))
            return quint16(next);
    }
    return 0;
}

} // namespace sluice
