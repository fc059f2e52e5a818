// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presetsmodel.h"

#include "foreigntext.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace sluice {

PresetsModel::PresetsModel(PresetFolder &folder, PaneSettings &settings, QObject *parent)
    : QAbstractListModel(parent)
    , m_folder(folder)
    , m_settings(settings)
{
    connect(&m_settings, &PaneSettings::changed, this, &PresetsModel::currentChanged);
    connect(&m_folder, &PresetFolder::loaded, this, &PresetsModel::apply);
    connect(&m_folder, &PresetFolder::imported, this, &PresetsModel::adopt);
    connect(&m_folder, &PresetFolder::failed, this, [this](const QString &problem) { say(problem); });
    connect(&m_folder, &PresetFolder::saved, this, [this](const QString &name) {
        say({}, tr("Saved as “%1”.").arg(name));
        m_folder.load();
    });
    connect(&m_folder, &PresetFolder::removed, this, [this] { m_folder.load(); });
    m_folder.load();
}

int PresetsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_presets.size());
}

QVariant PresetsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isName = role == Qt::DisplayRole || role == Qt::UserRole;
    return isName ? QVariant(visibleText(m_presets[size_t(index.row())].name, 80)) : QVariant();
}

QHash<int, QByteArray> PresetsModel::roleNames() const
{
    return {{Qt::UserRole, "name"}};
}

const Preset *PresetsModel::find(const QString &name) const
{
    const auto found = std::ranges::find(m_presets, name, &Preset::name);
    return found == m_presets.end() ? nullptr : &*found;
}

QString PresetsModel::current() const
{
    const QString name = presetName(QString::fromUtf8(m_settings.current().preset));
    return m_known && !find(name) ? QString() : name;
}

/// The settings stay as they are, and are those of that preset.
void PresetsModel::follow(const QString &name)
{
    m_settings.edit([&](ChatSettings &now) { now.preset = name.toUtf8(); });
}

void PresetsModel::keep(const Preset &preset)
{
    m_known = false;
    m_folder.save(preset);
}

bool PresetsModel::isModified() const
{
    const Preset *preset = find(current());
    // As files: there the JSON in them is laid out anew, which is no change of the user's.
    return preset && presetToJson(*preset) != presetToJson({preset->name, m_settings.current()});
}

bool PresetsModel::has(const QString &name) const
{
    return find(presetName(name)) != nullptr;
}

void PresetsModel::apply(const std::vector<Preset> &presets, const QStringList &broken)
{
    beginResetModel();
    m_presets = presets;
    m_known = true;
    endResetModel();
    if (!broken.isEmpty())
        say(tr("%1 in the folder of presets cannot be read.").arg(visibleText(broken.join(QStringLiteral(", ")), 200)));
    Q_EMIT countChanged();
    Q_EMIT currentChanged();
}

void PresetsModel::use(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    const Preset preset = m_presets[size_t(row)];
    say({});
    m_settings.replace(settingsOf(preset), tr("“%1” is used.").arg(visibleText(preset.name, 80)));
}

void PresetsModel::save()
{
    if (!current().isEmpty())
        saveAs(current());
}

bool PresetsModel::saveAs(const QString &name)
{
    const QString kept = presetName(name);
    if (kept.isEmpty())
        return false;
    keep({kept, m_settings.current()});
    follow(kept);
    return true;
}

void PresetsModel::revertChanges()
{
    if (const Preset *preset = find(current()))
        m_settings.replace(settingsOf(*preset), tr("Back to “%1”.").arg(visibleText(preset->name, 80)));
}

void PresetsModel::removeCurrent()
{
    const Preset *preset = find(current());
    if (!preset)
        return;
    m_removed = *preset;
    m_folder.remove(preset->name);
    follow({});
    say({}, tr("“%1” is deleted.").arg(visibleText(m_removed->name, 80)));
    Q_EMIT removedChanged();
}

void PresetsModel::undoRemove()
{
    if (!m_removed)
        return;
    keep(*m_removed);
    follow(m_removed->name);
    m_removed.reset();
    say({});
    Q_EMIT removedChanged();
}

void PresetsModel::importFile(const QUrl &file)
{
    if (file.isLocalFile())
        m_folder.read(file.toLocalFile());
    else
        say(tr("Only files on this machine can be opened."));
}

void PresetsModel::importText(const QString &text)
{
    const QString path = text.trimmed();
    if (!path.startsWith(u'{')) {
        m_folder.read(path.startsWith(QStringLiteral("file:")) ? QUrl(path).toLocalFile() : path);
        return;
    }
    const Result<Preset> preset = presetFromJson(text.toUtf8());
    if (preset)
        adopt(*preset);
    else
        say(preset.error().message);
}

/// Somebody else's preset never replaces one of the user's own.
void PresetsModel::adopt(Preset preset)
{
    const QString wanted = preset.name;
    for (int n = 2; find(preset.name) && find(preset.name)->settings != preset.settings; ++n)
        preset.name = presetName(wanted.left(70)) + QStringLiteral(" %1").arg(n);
    keep(preset);
    m_settings.replace(settingsOf(preset), tr("“%1” is used.").arg(visibleText(preset.name, 80)));
}

void PresetsModel::copy() const
{
    const QString name = current().isEmpty() ? tr("Preset") : current();
    QGuiApplication::clipboard()->setText(QString::fromUtf8(presetToJson({name, m_settings.current()})));
}

void PresetsModel::clearProblem()
{
    say({});
}

void PresetsModel::say(const QString &problem, const QString &done)
{
    m_problem = visibleText(problem, 400);
    m_said = done;
    Q_EMIT problemChanged();
}

} // namespace sluice
