// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routedraft.h"

#include "models/modelname.h"
#include "numbertext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

QString strategyText(Strategy strategy)
{
    switch (strategy) {
    case Strategy::Priority: return RouteDraft::tr("In order");
    case Strategy::Weighted: return RouteDraft::tr("By weight");
    case Strategy::RoundRobin: return RouteDraft::tr("In turn");
    case Strategy::Random: return RouteDraft::tr("At random");
    case Strategy::LeastLatency: return RouteDraft::tr("Quickest to begin");
    case Strategy::Fastest: return RouteDraft::tr("Most tokens a second");
    case Strategy::Cheapest: return RouteDraft::tr("Cheapest");
    }
    return {};
}

QString RouteDraft::strategyHint() const
{
    switch (m_strategy) {
    case Strategy::Priority: return tr("The first target answers; the others stand in when it fails.");
    case Strategy::Weighted: return tr("Each target gets a share of the requests by its weight.");
    case Strategy::RoundRobin: return tr("The targets take turns.");
    case Strategy::Random: return tr("Any target, with equal chances.");
    case Strategy::LeastLatency: return tr("The target whose first token has come soonest of late.");
    case Strategy::Fastest: return tr("The target that has written fastest of late.");
    case Strategy::Cheapest: return tr("The target with the lowest price.");
    }
    return {};
}

int RouteDraft::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RouteDraft::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case ModelRole: return row.model;
    case WeightRole: return row.weight;
    case TierRole: return row.tier;
    case ProblemRole: return row.problem;
    default: return {};
    }
}

QHash<int, QByteArray> RouteDraft::roleNames() const
{
    return {{ModelRole, "target"}, {WeightRole, "weight"}, {TierRole, "tier"}, {ProblemRole, "problem"}};
}

void RouteDraft::load(const Route &route)
{
    beginResetModel();
    m_loadedName = route.name;
    m_name = QString::fromUtf8(route.name);
    m_strategy = route.strategy;
    m_rows.clear();
    for (const RouteTarget &target : route.targets)
        m_rows.push_back(
            {QString::fromUtf8(target.model), numberText(target.weight), numberText(target.priority), target.key});
    m_nameProblem.clear();
    m_failure.clear();
    endResetModel();
    if (m_rows.empty())
        addTarget();
    Q_EMIT changed();
}

void RouteDraft::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    m_nameProblem.clear();
    setFailure({});
}

void RouteDraft::setStrategy(int strategy)
{
    if (strategy < 0 || strategy >= static_cast<int>(allStrategies.size()))
        return;
    m_strategy = allStrategies[static_cast<size_t>(strategy)];
    setFailure({});
}

void RouteDraft::setFailure(const QString &text)
{
    m_failure = text;
    Q_EMIT changed();
}

void RouteDraft::setValue(int row, Role role, const QString &text)
{
    if (row < 0 || row >= rowCount())
        return;
    Row &target = m_rows[static_cast<size_t>(row)];
    QString &value = role == WeightRole ? target.weight : role == TierRole ? target.tier : target.model;
    if (value == text)
        return;
    value = text;
    target.problem.clear();
    Q_EMIT dataChanged(index(row), index(row), {role, ProblemRole});
    setFailure({});
}

void RouteDraft::addTarget()
{
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.push_back({{}, u"1"_s, m_rows.empty() ? u"0"_s : m_rows.back().tier});
    endInsertRows();
}

void RouteDraft::removeTarget(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

void RouteDraft::moveTarget(int row, int by)
{
    const int to = row + by;
    if (std::abs(by) != 1 || std::min(row, to) < 0 || std::max(row, to) >= rowCount())
        return;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    std::swap(m_rows[static_cast<size_t>(row)], m_rows[static_cast<size_t>(to)]);
    endMoveRows();
}

RouteTarget RouteDraft::readTarget(Row &row, const QByteArrayList &providers)
{
    const std::optional<qint64> tier = wholeNumberOf(row.tier.trimmed(), 0, RouteTarget::lastTier);
    const RouteTarget target{row.model.trimmed().toUtf8(), numberOf(row.weight.trimmed()).value_or(0),
                             static_cast<int>(tier.value_or(0)), row.key};
    row.problem.clear();
    if (target.model.isEmpty())
        row.problem = tr("Pick a model, or type one as provider/model.");
    else if (splitModelName(target.model, providers).provider.isEmpty())
        row.problem =
            tr("Must be provider/model, with one of the providers %1.").arg(QString::fromUtf8(providers.join(", ")));
    else if (!(target.weight >= RouteTarget::leastWeight && target.weight <= RouteTarget::mostWeight))
        row.problem = tr("The weight is a number above 0, such as %1.").arg(numberText(2.5));
    else if (!tier)
        row.problem = tr("The tier is a whole number from 0 to %1; lower ones come first.").arg(RouteTarget::lastTier);
    return target;
}

std::optional<Route> RouteDraft::read(const QByteArrayList &taken, const QByteArrayList &providers)
{
    Route route{m_name.trimmed().toUtf8(), m_strategy, {}};
    m_failure.clear();
    m_nameProblem.clear();
    if (route.name.isEmpty())
        m_nameProblem = tr("Give it a name; clients ask for it as their model.");
    else if (taken.contains(route.name))
        m_nameProblem = tr("Another route has this name.");
    if (m_rows.empty())
        m_failure = tr("A route needs at least one target.");
    bool good = m_nameProblem.isEmpty() && m_failure.isEmpty();
    for (Row &row : m_rows) {
        route.targets.push_back(readTarget(row, providers));
        good = good && row.problem.isEmpty();
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ProblemRole});
    Q_EMIT changed();
    return good ? std::optional(std::move(route)) : std::nullopt;
}

} // namespace sluice
