// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/settingsfile.h"

#include <QDir>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace sluice::connectors {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

Error fileError(const QString &path, const QString &why)
{
    return {.kind = ErrorKind::InvalidRequest, .message = u"%1: %2"_s.arg(path, why)};
}

std::filesystem::path native(const QString &path)
{
    return QFileInfo(path).filesystemFilePath();
}

/// Until the disk has it: what is renamed over the old file must be there after a loss of power.
bool sync(QFile &file)
{
#ifdef Q_OS_UNIX
    return file.flush() && ::fsync(file.handle()) == 0;
#else
    return file.flush();
#endif
}

} // namespace

Result<QString> targetOf(const QString &path)
{
    constexpr int mostLinks = 40;
    QString target = path;
    for (int i = 0; i < mostLinks; ++i) {
        const QFileInfo info(target);
        if (!info.isSymLink())
            return QDir::cleanPath(info.absoluteFilePath());
        target = info.symLinkTarget();
    }
    return fileError(path, u"its links lead in a circle"_s);
}

Result<std::optional<QByteArray>> readSettings(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return std::optional<QByteArray>();
    if (!info.isFile())
        return fileError(path, u"is no plain file"_s);
    if (info.size() > mostSettings)
        return fileError(path, u"is larger than %1 MiB"_s.arg(mostSettings / 1024 / 1024));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(path, file.errorString());
    return std::optional(file.readAll());
}

Result<void> replaceFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isWritable())
        return fileError(path, u"is write-protected"_s);
    QFile file(path + u".sluice-new"_s);
    file.remove();
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return fileError(path, file.errorString());
    const bool written = file.write(bytes) == bytes.size() && sync(file)
                         && file.setPermissions(info.exists() ? info.permissions() : ownerOnly);
    const QString why = file.errorString();
    file.close();
    std::error_code fault;
    if (written)
        std::filesystem::rename(native(file.fileName()), native(path), fault);
    if (written && !fault)
        return {};
    file.remove();
    return fileError(path, written ? QString::fromStdString(fault.message()) : why);
}

Result<void> removeFile(const QString &path)
{
    QFile(path + u".sluice-new"_s).remove();
    QFile file(path);
    return !file.exists() || file.remove() ? Result<void>() : fileError(path, file.errorString());
}

Result<QStringList> makeFolders(const QString &filePath)
{
    QStringList made;
    for (QString folder = QFileInfo(filePath).absolutePath(); !QFileInfo::exists(folder);
         folder = QFileInfo(folder).absolutePath())
        made.prepend(folder);
    if (!QDir().mkpath(QFileInfo(filePath).absolutePath()))
        return fileError(QFileInfo(filePath).absolutePath(), u"the folder cannot be made"_s);
    return made;
}

Result<void> writePrivate(const QString &path, const QByteArray &bytes)
{
    const Result<QStringList> made = makeFolders(path);
    if (!made)
        return made.error();
    for (const QString &folder : *made)
        QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
    return replaceFile(path, bytes);
}

} // namespace sluice::connectors
