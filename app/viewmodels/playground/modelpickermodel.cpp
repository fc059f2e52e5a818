// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "modelpickermodel.h"

#include "counterformat.h"
#include "foreigntext.h"
#include "playground/playgroundsource.h"
#include "settings/settings.h"

#include <QDateTime>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype recentLimit = 5;
/// Of so many models it is remembered how fast they were.
constexpr qsizetype measuredLimit = 200;

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
    case LabelRole: return visibleText(row.info.id.isEmpty() ? row.name : QString::fromUtf8(row.info.id), 300);
    case SectionRole: return sectionName(row);
    case ContextRole: return format::limit(row.info.contextWindow);
    case OutputRole: return format::limit(row.info.maxOutputTokens);
    case InputPriceRole: return format::price(row.info.inputPrice);
    case OutputPriceRole: return format::price(row.info.outputPrice);
    case ToolsRole: return known(row.info.tools);
    case JsonRole: return known(row.info.json);
    case VisionRole: return known(row.info.vision);
    case ReasoningRole: return known(row.info.reasoning);
    case StarredRole: return m_settings.value(Setting::StarredModels).toStringList().contains(row.name);
    case TtftRole: return measured(row.name, 0);
    case RateRole: return measured(row.name, 1);
    case TypedRole: return row.section == Section::Typed;
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
            {TtftRole, "ttft"},
            {RateRole, "rate"},
            {TypedRole, "typed"}};
}

void ModelPickerModel::setChosen(const QString &name)
{
    if (m_chosen == name)
        return;
    m_chosen = name;
    Q_EMIT chosenChanged();
    rebuild();
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

QString ModelPickerModel::sectionName(const Row &row) const
{
    switch (row.section) {
    case Section::Chosen: return tr("In this pane");
    case Section::Starred: return tr("Starred");
    case Section::Recent: return tr("Recent");
    case Section::Typed: return tr("As typed");
    case Section::Provider: break;
    }
    return providerName(row.info.provider);
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
    if (!m_chosen.isEmpty() && m_filter.isEmpty())
        addNamed({m_chosen}, Section::Chosen);
    addNamed(m_settings.value(Setting::StarredModels).toStringList(), Section::Starred);
    addNamed(m_settings.value(Setting::RecentModels).toStringList(), Section::Recent);
    for (const ModelInfo &info : m_source.models()) {
        const QString name = QString::fromUtf8(info.qualifiedName());
        if (info.chat && matches(name))
            m_rows.push_back({name, Section::Provider, info});
    }
    addTyped();
    endResetModel();
    Q_EMIT countChanged();
}

void ModelPickerModel::addNamed(const QStringList &names, Section section)
{
    for (const QString &name : names) {
        if (!matches(name))
            continue;
        const auto &models = m_source.models();
        const auto found = std::find_if(models.begin(), models.end(), [&](const ModelInfo &info) {
            return name == QString::fromUtf8(info.qualifiedName());
        });
        // One that no list has was typed, or is not offered now.
        m_rows.push_back({name, section, found == models.end() ? ModelInfo() : *found});
    }
}

void ModelPickerModel::addTyped()
{
    const QString typed = m_filter.trimmed();
    const bool listed = std::any_of(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.name == typed; });
    if (!typed.isEmpty() && !typed.contains(u' ') && !listed)
        m_rows.push_back({typed, Section::Typed, {}});
}

QString ModelPickerModel::nameAt(int row) const
{
    return row >= 0 && row < count() ? m_rows[static_cast<size_t>(row)].name : QString();
}

bool ModelPickerModel::isTyped(int row) const
{
    return row >= 0 && row < count() && m_rows[static_cast<size_t>(row)].section == Section::Typed;
}

int ModelPickerModel::rowOf(const QString &name) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.name == name; });
    return found == m_rows.end() ? 0 : static_cast<int>(std::distance(m_rows.begin(), found));
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

/// Kept as "TTFT in ms, tokens a second, whether these are estimated, when": a setting of its own for each model.
void ModelPickerModel::noteMeasured(const QString &model, const Counters &counters)
{
    if (model.isEmpty() || (!counters.ttft && !counters.tokensPerSecond))
        return;
    QVariantMap all = m_settings.value(Setting::MeasuredModels).toMap();
    all.insert(model, QVariantList{counters.ttft.value_or(-1), counters.tokensPerSecond.value_or(-1),
                                   counters.tokensPerSecondEstimated, QDateTime::currentSecsSinceEpoch()});
    while (all.size() > measuredLimit) {
        const auto oldest = std::min_element(all.begin(), all.end(), [](const QVariant &a, const QVariant &b) {
            return a.toList().value(3).toLongLong() < b.toList().value(3).toLongLong();
        });
        all.erase(oldest);
    }
    m_settings.setValue(Setting::MeasuredModels, all);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {TtftRole, RateRole});
}

QString ModelPickerModel::measured(const QString &model, int place) const
{
    const QVariantList figures = m_settings.value(Setting::MeasuredModels).toMap().value(model).toList();
    const double figure = figures.value(place, -1).toDouble();
    const std::optional<double> known = figure < 0 ? std::nullopt : std::optional(figure);
    return place == 0 ? format::duration(known) : format::rate(known, figures.value(2).toBool());
}

void ModelPickerModel::refresh()
{
    m_source.refreshModels();
}

} // namespace sluice
