// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/backgroundwork.h"
#include "settings/preset.h"

#include <QObject>

#include <functional>
#include <vector>

namespace sluice {

/// The user's presets, one file each, in a folder that others may fill too. Files are read and written on a thread
/// beside; every verb ends in one of the signals, unless the folder's object goes first: then it is still done.
class PresetFolder : public QObject
{
    Q_OBJECT
public:
    /// Makes the folder when something is saved. Without one nothing is kept.
    explicit PresetFolder(QString folder, QObject *parent = nullptr);

    /// Where the presets of this user are.
    [[nodiscard]] static QString usersFolder();
    [[nodiscard]] const QString &folder() const { return m_folder; }

    void load();
    /// Replaces the one of that name.
    void save(const Preset &preset);
    void remove(const QString &name);
    /// Reads a file from anywhere; nothing is kept by it.
    void read(const QString &path);

Q_SIGNALS:
    /// All that can be read, by name, and the names of the files that cannot.
    void loaded(const std::vector<sluice::Preset> &presets, const QStringList &broken);
    void saved(const QString &name);
    void removed(const QString &name);
    void imported(const sluice::Preset &preset);
    void failed(const QString &problem);

private:
    const QString m_folder;
    BackgroundWork m_work{this}; ///< in the order asked
};

} // namespace sluice
