// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routesmodel.h"

#include "counterformat.h"
#include "engine/routes/routing.h"
#include "numbertext.h"
#include "playground/playgroundsource.h"

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
    // What has never answered does not "answer", though it failed too seldom to be kept from requests.
    const bool onlyFailed = known.last == TargetHealth::Outcome::Failed && !known.ttftMs;
    if (known.breaker == Breaker::State::HalfOpen || (onlyFailed && known.delay.count() == 0))
        return {RoutesModel::Failing, RoutesModel::tr("failing, being tried again")};
    if (known.delay.count() > 0)
        return {RoutesModel::Waiting, RoutesModel::tr("at its limit for %1").arg(delay)};
    if (!known.ttftMs && known.last == TargetHealth::Outcome::Unknown)
        return {};
    if (!known.ttftMs)
        return {RoutesModel::Ok, RoutesModel::tr("answers")};
    if (!known.tokensPerSecond)
        return {RoutesModel::Ok, format::duration(known.ttftMs)};
    return {RoutesModel::Ok, RoutesModel::tr("%1 · %2 tok/s")
                                 .arg(format::duration(known.ttftMs), format::rate(known.tokensPerSecond, false))};
}

/// The gateway's side: the providers with the stored configuration's keys, and how their targets do.
struct GatewayView {
    ProviderSetPtr providers;
    const std::vector<ModelInfo> &models;
    std::map<QByteArray, TargetHealth::Snapshot> health;
};

HealthText healthOf(const RouteTarget &entry, const GatewayView &gateway)
{
    Result<Target> target = resolveModel(entry.model, *gateway.providers, {});
    if (!target)
        return {};
    if (!target->provider->isUsable())
        return {RoutesModel::Failing, RoutesModel::tr("no key")};
    if (entry.key != target->provider->keyName)
        target->keyName = entry.key;
    const auto known = gateway.health.find(target->id());
    return known == gateway.health.end() ? HealthText() : healthOf(known->second);
}

/// A list may lack what its provider serves all the same, so a model that is not in it is no fault, and one that has
/// answered is none at all.
QString hintOf(const RouteTarget &entry, const GatewayView &gateway, RoutesModel::Health health)
{
    const Result<Target> target = resolveModel(entry.model, *gateway.providers, {});
    if (!target || health == RoutesModel::Ok)
        return {};
    const ProviderProfile &profile = target->provider->profile;
    bool isListKnown = false;
    for (const ModelInfo &model : gateway.models) {
        if (model.provider == profile.id && model.id == target->model)
            return {};
        isListKnown |= model.provider == profile.id;
    }
    return isListKnown ? RoutesModel::tr("%1 lists no model of this name.").arg(QString::fromUtf8(profile.name))
                       : QString();
}

QVariantMap targetOf(const RouteTarget &target, Strategy strategy, const GatewayView &gateway)
{
    QStringList notes;
    if (strategy == Strategy::Weighted)
        notes << RoutesModel::tr("weight %1").arg(numberText(target.weight));
    if (target.priority != 0)
        notes << RoutesModel::tr("tier %1").arg(target.priority);
    if (!target.key.isEmpty())
        notes << RoutesModel::tr("key %1").arg(QString::fromUtf8(target.key));
    const HealthText text = healthOf(target, gateway);
    return {{u"model"_s, QString::fromUtf8(target.model)},
            {u"note"_s, notes.join(u" · "_s)},
            {u"health"_s, text.health},
            {u"healthText"_s, text.text},
            {u"hint"_s, hintOf(target, gateway, text.health)}};
}

} // namespace

RoutesModel::RoutesModel(StoredConfig &config, GatewayControl &gateway, PlaygroundSource &source, QObject *parent)
    : QAbstractListModel(parent)
    , m_config(config)
    , m_gateway(gateway)
    , m_source(source)
{
    connect(&m_config, &StoredConfig::changed, this, &RoutesModel::refresh);
    connect(&m_source, &PlaygroundSource::providersChanged, this, &RoutesModel::refresh);
    connect(&m_source, &PlaygroundSource::modelsChanged, this, &RoutesModel::refresh);
    refresh();
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

std::vector<RoutesModel::Row> RoutesModel::read() const
{
    Result<LayeredConfig> layered = m_config.under({});
    const LayeredConfig config = layered ? std::move(*layered) : LayeredConfig();
    const GatewayView gateway{withConfig(m_source.providers(), config.config), m_source.models(), m_gateway.health()};
    std::vector<Row> rows;
    for (const auto &[name, route] : m_config.routes()) {
        const auto problem = config.leftOut.find({"routes", name});
        Row row{route, problem == config.leftOut.end() ? QString() : problem->second.message, {}};
        for (const RouteTarget &target : route.targets)
            row.targets.append(targetOf(target, route.strategy, gateway));
        rows.push_back(std::move(row));
    }
    return rows;
}

void RoutesModel::refresh()
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
    const Result<void> done = m_config.putRoute(*route, m_draft.loadedName());
    if (!done)
        m_draft.setFailure(done.error().message);
    else
        m_notice.clear();
    Q_EMIT changed();
    refresh();
    return done.ok();
}

void RoutesModel::remove(const QString &name)
{
    const Result<void> done = m_config.removeRoute(name.toUtf8());
    m_notice = done ? QString() : done.error().message;
    Q_EMIT changed();
    refresh();
}

/// Null when there is no such route, or its strategy chooses otherwise.
const Route *RoutesModel::byOrder(const QString &name) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [key = name.toUtf8()](const Row &one) { return one.route.name == key; });
    return row != m_rows.end() && row->route.strategy == Strategy::Priority ? &row->route : nullptr;
}

bool RoutesModel::canPrefer(const QString &name) const
{
    const Route *const route = byOrder(name);
    return route && route->targets.size() > 1;
}

int RoutesModel::preferred(const QString &name) const
{
    const Route *const route = byOrder(name);
    if (!route || route->targets.empty())
        return -1;
    const auto first = std::min_element(route->targets.begin(), route->targets.end(),
                                        [](const auto &a, const auto &b) { return a.priority < b.priority; });
    return static_cast<int>(first - route->targets.begin());
}

void RoutesModel::prefer(const QString &name, int target)
{
    const int before = preferred(name);
    if (before < 0 || target == before || target < 0)
        return;
    Route route = *byOrder(name);
    if (static_cast<std::size_t>(target) >= route.targets.size())
        return;
    const auto chosen = route.targets.begin() + target;
    chosen->priority = route.targets[static_cast<std::size_t>(before)].priority;
    std::rotate(route.targets.begin(), chosen, chosen + 1);
    const Result<void> done = m_config.putRoute(route);
    m_notice = done ? QString() : done.error().message;
    Q_EMIT changed();
    refresh();
}

} // namespace sluice
