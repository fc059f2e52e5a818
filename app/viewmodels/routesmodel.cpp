// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routesmodel.h"

#include "counterformat.h"
#include "playgroundsource.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

struct HealthText {
    RoutesModel::Health health = RoutesModel::Unknown;
    QString text = format::unknown();
};

HealthText healthOf(const TargetHealth::Snapshot &known)
{
    const QString delay = format::duration(double(known.delay.count()));
    if (known.breaker == Breaker::State::Open)
        return {RoutesModel::Failing, RoutesModel::tr("failing, tried again in %1").arg(delay)};
    if (known.breaker == Breaker::State::HalfOpen)
        return {RoutesModel::Failing, RoutesModel::tr("failing, being tried again")};
    if (known.delay.count() > 0)
        return {RoutesModel::Waiting, RoutesModel::tr("at its limit for %1").arg(delay)};
    if (!known.ttftMs)
        return {RoutesModel::Ok, RoutesModel::tr("answers")};
    if (!known.tokensPerSecond)
        return {RoutesModel::Ok, format::duration(known.ttftMs)};
    return {RoutesModel::Ok, RoutesModel::tr("%1 · %2 tok/s")
                                 .arg(format::duration(known.ttftMs), format::rate(known.tokensPerSecond, false))};
}

} // namespace

RoutesModel::RoutesModel(StoredConfig &config, GatewayControl &gateway, PlaygroundSource &source, QObject *parent)
    : QAbstractListModel(parent)
    , m_config(config)
    , m_gateway(gateway)
    , m_source(source)
{
    connect(&m_config, &StoredConfig::changed, this, &RoutesModel::look);
    connect(&m_source, &PlaygroundSource::providersChanged, this, &RoutesModel::look);
    look();
}

int RoutesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RoutesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return QString::fromUtf8(row.route.name);
    case StrategyRole: return strategyText(row.route.strategy);
    case TargetsRole: return row.targets;
    case ProblemRole: return row.problem;
    default: return {};
    }
}

QHash<int, QByteArray> RoutesModel::roleNames() const
{
    return {{NameRole, "name"}, {StrategyRole, "strategy"}, {TargetsRole, "targets"}, {ProblemRole, "problem"}};
}

QStringList RoutesModel::strategies() const
{
    QStringList texts;
    for (const Strategy strategy : allStrategies)
        texts << strategyText(strategy);
    return texts;
}

QVariantMap RoutesModel::targetOf(const RouteTarget &target, Strategy strategy,
                                  const std::map<QByteArray, TargetHealth::Snapshot> &health) const
{
    QStringList notes;
    if (strategy == Strategy::Weighted)
        notes << tr("weight %1").arg(QLocale().toString(target.weight, 'g', QLocale::FloatingPointShortest));
    if (target.priority != 0)
        notes << tr("tier %1").arg(target.priority);
    if (!target.key.isEmpty())
        notes << tr("key %1").arg(QString::fromUtf8(target.key));
    HealthText text;
    const QByteArray id = target.key.isEmpty() ? target.model : target.model + '#' + target.key;
    if (const auto known = health.find(id); known != health.end())
        text = healthOf(known->second);
    const ProviderAccess *access = m_source.provider(target.model.left(target.model.indexOf('/')));
    if (access && !access->isUsable())
        text = {Failing, tr("no key")};
    return {{u"model"_s, QString::fromUtf8(target.model)},
            {u"note"_s, notes.join(u" · "_s)},
            {u"health"_s, text.health},
            {u"healthText"_s, text.text}};
}

std::vector<RoutesModel::Row> RoutesModel::read() const
{
    const auto problems = m_config.problems();
    const auto health = m_gateway.health();
    std::vector<Row> rows;
    for (const auto &[name, route] : m_config.routes()) {
        const auto problem = problems.find("routes." + name);
        Row row{route, problem == problems.end() ? QString() : problem->second, {}};
        for (const RouteTarget &target : route.targets)
            row.targets.append(targetOf(target, route.strategy, health));
        rows.push_back(std::move(row));
    }
    return rows;
}

void RoutesModel::look()
{
    std::vector<Row> rows = read();
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                 [](const Row &a, const Row &b) { return a.route.name == b.route.name; });
    if (!same) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        Q_EMIT changed();
        return;
    }
    for (size_t at = 0; at < rows.size(); ++at) {
        if (m_rows[at] == rows[at])
            continue;
        m_rows[at] = std::move(rows[at]);
        const int row = static_cast<int>(at);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void RoutesModel::startNew()
{
    m_draft.load({});
}

void RoutesModel::startEdit(const QString &name)
{
    const RouteTable routes = m_config.routes();
    if (const auto found = routes.find(name.toUtf8()); found != routes.end())
        m_draft.load(found->second);
}

bool RoutesModel::save()
{
    QByteArrayList taken;
    for (const auto &[name, route] : m_config.routes()) {
        if (name != m_draft.loadedName())
            taken.push_back(name);
    }
    QByteArrayList providers;
    for (const ProviderAccess &access : m_source.providers().providers)
        providers.append(access.profile.id);
    const std::optional<Route> route = m_draft.read(taken, providers);
    if (!route)
        return false;
    const Result<void> done = put(*route);
    if (!done)
        m_draft.setFailure(done.error().message);
    else
        m_notice.clear();
    Q_EMIT changed();
    look();
    return done.ok();
}

/// A route with a new name goes in before the old one goes out; when that may not go, all stays as it was.
Result<void> RoutesModel::put(const Route &route)
{
    const QByteArray before = m_draft.loadedName();
    const Result<void> done = m_config.putRoute(route);
    if (!done || before.isEmpty() || before == route.name)
        return done;
    const Result<void> gone = m_config.removeRoute(before);
    if (gone)
        return gone;
    if (const Result<void> back = m_config.removeRoute(route.name); !back.ok())
        return back;
    return gone;
}

void RoutesModel::remove(const QString &name)
{
    const Result<void> done = m_config.removeRoute(name.toUtf8());
    m_notice = done ? QString() : done.error().message;
    Q_EMIT changed();
    look();
}

} // namespace sluice
