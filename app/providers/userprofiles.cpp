// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/userprofiles.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

constexpr qint64 longestFile = 1 << 20;

Error fileError(const QString &path, const QString &problem)
{
    Error error{ErrorKind::InvalidRequest};
    error.message = QDir::toNativeSeparators(path) + u": "_s + problem;
    return error;
}

QString pathOf(const QString &folder, const QByteArray &id)
{
    return QDir(folder).filePath(QString::fromUtf8(id) + u".json"_s);
}

Result<ProviderProfile> readFile(const QFileInfo &info)
{
    const QString path = info.absoluteFilePath();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(path, file.errorString());
    if (file.size() > longestFile)
        return fileError(path, u"is too large for a provider profile"_s);
    return parseUserProfile(info.completeBaseName().toUtf8(), file.readAll(), QDir::toNativeSeparators(path).toUtf8());
}

} // namespace

QString userProfilesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/sluice/providers"_s;
}

Result<Profiles> readProfiles(const QString &folder, const QByteArrayList &localServers)
{
    Result<std::vector<ProviderProfile>> builtIn = builtInProfiles();
    if (!builtIn)
        return builtIn.error();
    Result<std::vector<ProviderProfile>> local = localServerProfiles();
    if (!local)
        return local.error();
    Profiles all{std::move(*builtIn)};
    for (ProviderProfile &profile : *local) {
        if (localServers.contains(profile.id))
            all.profiles.push_back(std::move(profile));
    }
    for (const QFileInfo &info : QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const QByteArray id = info.completeBaseName().toUtf8();
        std::erase_if(all.profiles, [&](const ProviderProfile &profile) { return profile.id == id; });
        Result<ProviderProfile> own = readFile(info);
        if (own)
            all.profiles.push_back(std::move(*own));
        else
            all.problems.push_back(own.error());
    }
    sortProfiles(all.profiles);
    return all;
}

bool hasProfile(const QString &folder, const QByteArray &id)
{
    return QFile::exists(pathOf(folder, id));
}

Result<void> useLocalServer(const QString &folder, const QByteArray &id, const QByteArray &text)
{
    const QString path = pathOf(folder, id);
    if (QFile::exists(path))
        return {};
    if (!QDir().mkpath(folder))
        return fileError(folder, u"cannot be made"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(text) != text.size())
        return fileError(path, file.errorString());
    return {};
}

Result<QByteArray> removeProfile(const QString &folder, const QByteArray &id)
{
    QFile file(pathOf(folder, id));
    // What cannot be read could not be brought back either.
    if (!file.open(QIODevice::ReadOnly))
        return fileError(file.fileName(), file.errorString());
    if (file.size() > longestFile)
        return fileError(file.fileName(), u"is too large for a provider profile; delete it yourself"_s);
    QByteArray text = file.readAll();
    if (!file.remove())
        return fileError(file.fileName(), file.errorString());
    return text;
}

} // namespace sluice
