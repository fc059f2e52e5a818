// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/settingsfile.h"

#include <QDir>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <sys/stat.h>
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

/// Until the disk has it: what is renamed over the old file must be there after a loss of power. Empty, or the system's
/// words for what failed; a disk that fills up takes a part first.
QString writeAll(QFile &file, const QByteArray &bytes)
{
    for (qint64 done = 0; done < bytes.size();) {
        const qint64 count = file.write(bytes.constData() + done, bytes.size() - done);
        if (count <= 0)
            return file.errorString();
        done += count;
    }
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0 ? QString() : qt_error_string(errno);
#else
    return {};
#endif
}

/// Gives a new file mode, owner and group of the one that it takes the place of; a file in nobody's place is its
/// owner's only. Empty, or why not.
QString takeAfter(QFile &file, const QString &path)
{
#ifdef Q_OS_UNIX
    // Qt's permissions are of no use: they also say what this process may do, which is all for the superuser.
    struct stat old = {};
    struct stat made = {};
    mode_t mode = S_IRUSR | S_IWUSR;
    if (::fstat(file.handle(), &made) != 0)
        return qt_error_string(errno);
    if (::stat(native(path).c_str(), &old) == 0) {
        mode = old.st_mode & 07777;
        const bool isOurs = old.st_uid == made.st_uid;
        if ((!isOurs || old.st_gid != made.st_gid) && ::fchown(file.handle(), old.st_uid, old.st_gid) != 0) {
            if (!isOurs)
                return u"belongs to another user, whose it would be no more"_s;
            mode &= ~mode_t(S_IRWXG); // it was for another group
        }
    } else if (errno != ENOENT) {
        return qt_error_string(errno);
    }
    return ::fchmod(file.handle(), mode) == 0 ? QString() : qt_error_string(errno);
#else
    const QFileInfo info(path);
    return file.setPermissions(info.exists() ? info.permissions() : ownerOnly) ? QString() : file.errorString();
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
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, ownerOnly))
        return fileError(path, file.errorString());
    QString why = takeAfter(file, path);
    if (why.isEmpty())
        why = writeAll(file, bytes);
    file.close();
    std::error_code fault;
    if (why.isEmpty())
        std::filesystem::rename(native(file.fileName()), native(path), fault);
    if (why.isEmpty() && !fault)
        return {};
    file.remove();
    return fileError(path, fault ? QString::fromStdString(fault.message()) : why);
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
    const QString folder = QFileInfo(filePath).absolutePath();
    std::error_code fault;
    std::filesystem::create_directories(native(folder), fault);
    if (fault)
        return fileError(folder, u"the folder cannot be made: %1"_s.arg(QString::fromStdString(fault.message())));
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
