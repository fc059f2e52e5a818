// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "host/secretrefresh.h"

#include <QDateTime>
#include <QFile>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

QString pathOf(const Database &data)
{
    return data.path() + u".secrets.refresh"_s;
}

/// Opens it for writing and makes it where it is missing, for its user only; what is there stays a file of ours.
bool openFile(QFile &file, QIODevice::OpenMode mode)
{
    return file.open(mode | QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

SecretRefresh::SecretRefresh(const Database &data)
    : m_path(pathOf(data))
{
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] {
        watch();
        Q_EMIT asked();
    });
    watch();
}

/// Also after somebody took the file away. Where none can be made, SIGHUP is left.
void SecretRefresh::watch()
{
    if (QFile file(m_path); !file.exists())
        (void)openFile(file, QIODevice::Append);
    if (!m_watcher.files().contains(m_path))
        m_watcher.addPath(m_path);
}

Result<void> SecretRefresh::ask(const Database &data)
{
    QFile file(pathOf(data));
    const QByteArray time = QByteArray::number(QDateTime::currentMSecsSinceEpoch()) + '\n';
    if (openFile(file, QIODevice::Truncate) && file.write(time) == time.size())
        return {};
    Error error{ErrorKind::Internal};
    error.message =
        u"running gateways could not be told: %1: %2; send them SIGHUP"_s.arg(file.fileName(), file.errorString());
    return error;
}

} // namespace sluice
