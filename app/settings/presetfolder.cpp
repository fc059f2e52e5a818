// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/presetfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

/// More files than anybody has; a folder that holds more is read in part.
constexpr int mostPresets = 1000;

Result<Preset> readPreset(const QFileInfo &info)
{
    // A device or a pipe would never end.
    QFile file(info.absoluteFilePath());
    Error error{ErrorKind::InvalidRequest};
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        error.message = info.isFile() ? file.errorString() : PresetFolder::tr("This is no file.");
        return error;
    }
    return presetFromJson(file.read(longestChatSettings + 1));
}

} // namespace

PresetFolder::PresetFolder(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
}

QString PresetFolder::usersFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/sluice/presets"_s;
}

void PresetFolder::load()
{
    m_work.run([this, folder = m_folder]() -> std::function<void()> {
        std::vector<Preset> presets;
        QStringList broken;
        const QFileInfoList files =
            folder.isEmpty() ? QFileInfoList() : QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
        for (const QFileInfo &info : files.first(std::min<qsizetype>(files.size(), mostPresets))) {
            Result<Preset> preset = readPreset(info);
            if (preset)
                presets.push_back(std::move(*preset));
            else
                broken << info.fileName();
        }
        std::ranges::stable_sort(
            presets, [](const Preset &a, const Preset &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
        return [this, presets, broken] { Q_EMIT loaded(presets, broken); };
    });
}

void PresetFolder::save(const Preset &preset)
{
    m_work.run([this, folder = m_folder, preset]() -> std::function<void()> {
        QSaveFile file(QDir(folder).filePath(presetFile(preset.name)));
        const bool done = !folder.isEmpty() && QDir().mkpath(folder) && file.open(QIODevice::WriteOnly)
                          && file.write(presetToJson(preset)) >= 0 && file.commit();
        if (done)
            return [this, name = preset.name] { Q_EMIT saved(name); };
        return [this, why = file.errorString()] { Q_EMIT failed(tr("The preset was not saved: %1").arg(why)); };
    });
}

void PresetFolder::remove(const QString &name)
{
    m_work.run([this, folder = m_folder, name]() -> std::function<void()> {
        // A file that was put here by hand may have any name.
        for (const QFileInfo &info : QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files)) {
            const Result<Preset> preset = readPreset(info);
            if (preset && preset->name == name)
                QFile::remove(info.absoluteFilePath());
        }
        return [this, name] { Q_EMIT removed(name); };
    });
}

void PresetFolder::read(const QString &path)
{
    m_work.run([this, path]() -> std::function<void()> {
        const Result<Preset> preset = readPreset(QFileInfo(path));
        if (preset)
            return [this, preset = *preset] { Q_EMIT imported(preset); };
        return [this, name = QFileInfo(path).fileName(), why = preset.error().message] {
            Q_EMIT failed(tr("%1: %2").arg(name, why));
        };
    });
}

} // namespace sluice
