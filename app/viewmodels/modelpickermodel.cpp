// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "modelpickermodel.h"

#include "counterformat.h"
#include "playgroundsource.h"
#include "settings/settings.h"

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype recentLimit = 5;

ModelPickerModel::Known known(std::optional<bool> value)
{
    return !value ? ModelPickerModel::Unknown : *value ? ModelPickerModel::Yes : ModelPickerModel::No;
}

} // namespace

ModelPickerModel::ModelPickerModel(PlaygroundSource &source, Settings &settings, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(source)
    , m_settings(settings)
{
    connect(&m_source, &PlaygroundSource::modelsChanged, this, [this](const QByteArray &provider) {
        setFailure(provider, {});
        rebuild();
    });
    connect(&m_source, &PlaygroundSource::modelsFailed, this,
            [this](const QByteArray &provider, const Error &error) { setFailure(provider, error.message); });
    connect(&m_source, &PlaygroundSource::providersChanged, this, [this] {
        m_failures.clear();
        Q_EMIT noticeChanged();
        rebuild();
    });
    rebuild();
}

int ModelPickerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ModelPickerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return row.name;
    case LabelRole: return row.info.id.isEmpty() ? row.name : QString::fromUtf8(row.info.id);
    case SectionRole: return row.section;
    case ContextRole: return format::limit(row.info.contextWindow);
    case OutputRole: return format::limit(row.info.maxOutputTokens);
    case InputPriceRole: return format::price(row.info.inputPrice);
    case OutputPriceRole: return format::price(row.info.outputPrice);
    case ToolsRole: return known(row.info.tools);
    case JsonRole: return known(row.info.json);
    case VisionRole: return known(row.info.vision);
    case ReasoningRole: return known(row.info.reasoning);
    case StarredRole: return m_settings.value(Setting::StarredModels).toStringList().contains(row.name);
    case TypedRole: return row.typed;
    default: return {};
    }
}

QHash<int, QByteArray> ModelPickerModel::roleNames() const
{
    return {{NameRole, "name"},
            {LabelRole, "label"},
            {SectionRole, "section"},
            {ContextRole, "context"},
            {OutputRole, "output"},
            {InputPriceRole, "inputPrice"},
            {OutputPriceRole, "outputPrice"},
            {ToolsRole, "tools"},
            {JsonRole, "json"},
            {VisionRole, "vision"},
            {ReasoningRole, "reasoning"},
            {StarredRole, "starred"},
            {TypedRole, "typed"}};
}

void ModelPickerModel::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
    rebuild();
}

QString ModelPickerModel::notice() const
{
    QStringList lines;
    for (auto it = m_failures.begin(); it != m_failures.end(); ++it)
        lines << providerName(it.key()) + u": "_s + it.value();
    return lines.join(u'\n');
}

void ModelPickerModel::setFailure(const QByteArray &provider, const QString &message)
{
    if (message.isEmpty())
        m_failures.remove(provider);
    else
        m_failures.insert(provider, message);
    Q_EMIT noticeChanged();
}

QString ModelPickerModel::providerName(const QByteArray &id) const
{
    const ProviderAccess *access = m_source.provider(id);
    return QString::fromUtf8(access ? access->profile.name : id);
}

bool ModelPickerModel::matches(const QString &name) const
{
    const QStringList words = m_filter.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
}

void ModelPickerModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    addNamed(m_settings.value(Setting::StarredModels).toStringList(), tr("Starred"));
    addNamed(m_settings.value(Setting::RecentModels).toStringList(), tr("Recent"));
    for (const ModelInfo &info : m_source.models()) {
        const QString name = QString::fromUtf8(info.qualifiedName());
        if (info.chat && matches(name))
            m_rows.push_back({name, providerName(info.provider), info});
    }
    addTyped();
    endResetModel();
    Q_EMIT countChanged();
}

void ModelPickerModel::addNamed(const QStringList &names, const QString &section)
{
    for (const QString &name : names) {
        if (!matches(name))
            continue;
        const auto &models = m_source.models();
        const auto found = std::find_if(models.begin(), models.end(), [&](const ModelInfo &info) {
            return name == QString::fromUtf8(info.qualifiedName());
        });
        if (found != models.end())
            m_rows.push_back({name, section, *found});
    }
}

void ModelPickerModel::addTyped()
{
    const QString typed = m_filter.trimmed();
    const bool listed = std::any_of(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.name == typed; });
    if (!typed.isEmpty() && !typed.contains(u' ') && !listed)
        m_rows.push_back({typed, tr("As typed"), {}, true});
}

QString ModelPickerModel::nameAt(int row) const
{
    return row >= 0 && row < count() ? m_rows[static_cast<size_t>(row)].name : QString();
}

int ModelPickerModel::rowOf(const QString &name) const
{
    const auto found = std::find_if(m_rows.rbegin(), m_rows.rend(), [&](const Row &row) { return row.name == name; });
    return found == m_rows.rend() ? 0 : static_cast<int>(std::distance(found, m_rows.rend())) - 1;
}

void ModelPickerModel::toggleStar(const QString &name)
{
    QStringList starred = m_settings.value(Setting::StarredModels).toStringList();
    if (!starred.removeOne(name))
        starred << name;
    m_settings.setValue(Setting::StarredModels, starred);
    rebuild();
}

void ModelPickerModel::notePicked(const QString &name)
{
    QStringList recent = m_settings.value(Setting::RecentModels).toStringList();
    recent.removeOne(name);
    recent.prepend(name);
    m_settings.setValue(Setting::RecentModels, QStringList(recent.first(std::min(recent.size(), recentLimit))));
    rebuild();
}

void ModelPickerModel::refresh()
{
    m_source.refreshModels();
}

} // namespace sluice
