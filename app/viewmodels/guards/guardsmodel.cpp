// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardsmodel.h"

#include "config/configentries.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

enum State { On, Shadow, Off };

int stateOf(const QJsonObject &guard)
{
    const QJsonValue enabled = guard[u"enabled"_s];
    return enabled == QJsonValue(u"shadow"_s) ? Shadow : enabled.toBool(true) ? On : Off;
}

QJsonValue enabledOf(int state)
{
    return state == Shadow ? QJsonValue(u"shadow"_s) : QJsonValue(state == On);
}

ConfigPath pathOf(const QString &name)
{
    return {"guards", name.toUtf8()};
}

/// The text for a word of the configuration; the word itself where it is none that the form knows.
QString textOf(const QStringList &words, const QStringList &texts, const QString &word)
{
    const qsizetype place = words.indexOf(word);
    return place < 0 ? word : texts[place];
}

} // namespace

GuardsModel::GuardsModel(StoredConfig *config, QObject *parent)
    : QAbstractListModel(parent)
    , m_config(config)
{
    if (m_config)
        connect(m_config, &StoredConfig::changed, this, &GuardsModel::refresh);
    else
        m_notice = tr("Guards cannot be kept: the data store could not be opened.");
    refresh();
}

int GuardsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant GuardsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return row.name;
    case KindRole: return textOf(guardwords::kinds(), kinds(), row.guard[u"kind"_s].toString());
    case StageRole: return textOf(guardwords::stages(), stages(), row.guard[u"stage"_s].toString());
    case ActionRole: return textOf(guardwords::actions(), actions(), row.guard[u"action"_s].toString(u"block"_s));
    case StateRole: return stateOf(row.guard);
    case ProblemRole: return row.problem;
    default: return {};
    }
}

QHash<int, QByteArray> GuardsModel::roleNames() const
{
    return {{NameRole, "name"},     {KindRole, "kind"},        {StageRole, "stage"},
            {ActionRole, "action"}, {StateRole, "guardState"}, {ProblemRole, "problem"}};
}

QStringList GuardsModel::kinds() const
{
    return {tr("Secrets"),     tr("Personal data"), tr("Injected instructions"), tr("Words"),
            tr("Expressions"), tr("Length"),        tr("JSON Schema"),           tr("A service's judgement")};
}

QStringList GuardsModel::stages() const
{
    return {tr("What is asked"), tr("What is answered"), tr("Both")};
}

QStringList GuardsModel::actions() const
{
    return {tr("Block"), tr("Take out"), tr("Only record"), tr("Ask another model")};
}

QStringList GuardsModel::states() const
{
    return {tr("On"), tr("Shadow"), tr("Off")};
}

QStringList GuardsModel::services() const
{
    QStringList names;
    if (m_config) {
        for (const auto &[path, json] : entriesBelow(m_config->entries(), {"guard_services"}))
            names << QString::fromUtf8(path.name);
    }
    return names;
}

void GuardsModel::refresh()
{
    if (!m_config)
        return;
    const Result<LayeredConfig> layered = m_config->under({});
    std::vector<Row> rows;
    for (const auto &[path, json] : entriesBelow(m_config->entries(), {"guards"})) {
        Row row{QString::fromUtf8(path.name), QJsonDocument::fromJson(json).object(), {}};
        if (layered && layered->leftOut.contains(path))
            row.problem = layered->leftOut.at(path).message;
        rows.push_back(std::move(row));
    }
    if (rows != m_rows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    m_tester.setRules(layered ? layered->config.guards : GuardRuleList());
    Q_EMIT changed();
}

const GuardsModel::Row *GuardsModel::rowOf(const QString &name) const
{
    const auto row = std::ranges::find(m_rows, name, &Row::name);
    return row == m_rows.end() ? nullptr : &*row;
}

void GuardsModel::startNew()
{
    m_draft.load({}, {});
}

void GuardsModel::startEdit(const QString &name)
{
    if (const Row *row = rowOf(name))
        m_draft.load(row->name, row->guard);
}

/// Why it was not put; empty when it was.
QString GuardsModel::put(const QString &name, const QJsonObject &guard)
{
    if (!m_config)
        return m_notice;
    const Result<void> done = m_config->set(pathOf(name), QJsonDocument(guard).toJson(QJsonDocument::Compact));
    return done.ok() ? QString() : done.error().message;
}

void GuardsModel::finish(const QString &notice)
{
    m_notice = notice;
    Q_EMIT changed();
}

bool GuardsModel::save()
{
    QStringList names;
    for (const Row &row : m_rows)
        names << row.name;
    if (!m_draft.checkName(names))
        return false;
    m_draft.setFailure(put(m_draft.name().trimmed(), m_draft.toJson()));
    return m_draft.failure().isEmpty();
}

void GuardsModel::setState(const QString &name, int state)
{
    const Row *row = rowOf(name);
    if (!row || stateOf(row->guard) == state)
        return;
    QJsonObject guard = row->guard;
    guard[u"enabled"_s] = enabledOf(state);
    finish(put(name, guard));
}

void GuardsModel::remove(const QString &name)
{
    if (!m_config)
        return;
    const Result<void> done = m_config->unset(pathOf(name));
    finish(done.ok() ? QString() : done.error().message);
}

} // namespace sluice
