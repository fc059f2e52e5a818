// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "panesettings.h"
#include "settings/presetfolder.h"

#include <QAbstractListModel>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace sluice {

/// The user's presets as a list, and the one that the shown settings come from.
class PresetsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    Q_PROPERTY(QString current READ current NOTIFY currentChanged FINAL)
    Q_PROPERTY(bool modified READ isModified NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)
    Q_PROPERTY(QString said READ said NOTIFY problemChanged FINAL)
    Q_PROPERTY(bool canUndoRemove READ canUndoRemove NOTIFY removedChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(QUrl folder READ folder CONSTANT FINAL)

public:
    PresetsModel(PresetFolder &folder, PaneSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }
    /// Empty when the settings come from none.
    [[nodiscard]] QString current() const;
    /// The settings are other than those of the current preset.
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    /// What was done last.
    [[nodiscard]] QString said() const { return m_said; }
    [[nodiscard]] QUrl folder() const { return QUrl::fromLocalFile(m_folder.folder()); }

    Q_INVOKABLE void use(int row);
    Q_INVOKABLE void save();
    /// False when the name is empty; one that is there already is replaced.
    Q_INVOKABLE bool saveAs(const QString &name);
    [[nodiscard]] Q_INVOKABLE bool has(const QString &name) const;
    Q_INVOKABLE void revertChanges();
    /// Its file goes, the settings stay.
    Q_INVOKABLE void removeCurrent();
    Q_INVOKABLE void undoRemove();
    [[nodiscard]] bool canUndoRemove() const { return m_removed.has_value(); }
    /// A file on this machine, or a preset's text itself; the preset is kept and used.
    Q_INVOKABLE void importFile(const QUrl &file);
    Q_INVOKABLE void importText(const QString &text);
    /// The current settings as a preset's text.
    Q_INVOKABLE void copy() const;
    Q_INVOKABLE void clearProblem();

Q_SIGNALS:
    void currentChanged();
    void problemChanged();
    void removedChanged();
    void countChanged();

private:
    void apply(const std::vector<Preset> &presets, const QStringList &broken);
    void adopt(Preset preset);
    void follow(const QString &name);
    void keep(const Preset &preset);
    void say(const QString &problem, const QString &done = {});
    [[nodiscard]] const Preset *find(const QString &name) const;

    PresetFolder &m_folder;
    PaneSettings &m_settings;
    std::vector<Preset> m_presets;
    /// The presets in the folder are as they are here; else one may be new.
    bool m_known = false;
    std::optional<Preset> m_removed;
    QString m_problem;
    QString m_said;
};

} // namespace sluice
