// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pricesmodel.h"

#include "counterformat.h"
#include "models/pricesheet.h"
#include "numbertext.h"

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr int fields = 4;
constexpr double dearest = 1e6;

QString nameOfPrice(const OwnPrice &price)
{
    return QString::fromUtf8(price.provider + '/' + price.model);
}

QString fieldText(const std::optional<double> &dollars)
{
    return dollars ? numberText(*dollars) : QString();
}

} // namespace

PricesModel::PricesModel(StoredConfig &config, QObject *parent)
    : QAbstractListModel(parent)
    , m_config(config)
{
    connect(&m_config, &StoredConfig::changed, this, &PricesModel::refresh);
    clearProblems();
    refresh();
}

int PricesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PricesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OwnPrice &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return nameOfPrice(row);
    case InputRole: return fieldText(row.price.input);
    case CachedRole: return fieldText(row.price.cachedInput);
    case OutputRole: return fieldText(row.price.output);
    case TextRole:
        return tr("%1 in, %2 cached, %3 out")
            .arg(format::price(row.price.input), format::price(row.price.cachedInput), format::price(row.price.output));
    default: return {};
    }
}

QHash<int, QByteArray> PricesModel::roleNames() const
{
    return {
        {NameRole, "name"}, {InputRole, "input"}, {CachedRole, "cached"}, {OutputRole, "output"}, {TextRole, "text"}};
}

void PricesModel::refresh()
{
    std::vector<OwnPrice> rows = m_config.prices();
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    // One that was set anew since is not to be replaced.
    if (m_removed && std::ranges::find(m_rows, removed(), nameOfPrice) != m_rows.end())
        m_removed.reset();
    Q_EMIT changed();
}

QStringList PricesModel::known(const QString &name) const
{
    const QByteArray id = name.trimmed().toUtf8();
    const qsizetype slash = id.indexOf('/');
    if (slash <= 0)
        return {};
    const std::optional<Price> price = PriceSheet::with({}).find(id.first(slash), id.sliced(slash + 1));
    return price ? QStringList{fieldText(price->input), fieldText(price->cachedInput), fieldText(price->output)}
                 : QStringList();
}

void PricesModel::clearProblems()
{
    m_problem.clear();
    m_fieldProblems = QStringList(fields);
    Q_EMIT problemsChanged();
}

std::optional<double> PricesModel::read(const QString &text, int field)
{
    const std::optional<double> number = numberOf(text);
    if (number && *number >= 0 && *number <= dearest)
        return number;
    m_fieldProblems[field] = tr("A number of dollars, 0 or more.");
    return std::nullopt;
}

bool PricesModel::put(const QString &name, const QString &input, const QString &cached, const QString &output)
{
    clearProblems();
    const QByteArray id = name.trimmed().toUtf8();
    const qsizetype slash = id.indexOf('/');
    if (slash <= 0 || slash == id.size() - 1)
        m_fieldProblems[0] = tr("A provider and its model, with a slash between.");
    OwnPrice own;
    own.price.input = read(input, 1);
    if (!cached.trimmed().isEmpty())
        own.price.cachedInput = read(cached, 2);
    own.price.output = read(output, 3);
    if (m_fieldProblems.join(QString()).isEmpty()) {
        own.provider = id.first(slash);
        own.model = id.sliced(slash + 1);
        if (const Result<void> done = m_config.putPrice(own); !done.ok())
            m_problem = done.error().message;
    }
    Q_EMIT problemsChanged();
    return m_problem.isEmpty() && m_fieldProblems.join(QString()).isEmpty();
}

void PricesModel::remove(const QString &name)
{
    clearProblems();
    const auto row = std::ranges::find(m_rows, name, nameOfPrice);
    const std::optional<OwnPrice> gone = row == m_rows.end() ? std::nullopt : std::optional(*row);
    const QByteArray id = name.toUtf8();
    const qsizetype slash = id.indexOf('/');
    if (const Result<void> done = m_config.removePrice(id.first(std::max<qsizetype>(slash, 0)), id.mid(slash + 1));
        !done.ok())
        m_problem = done.error().message;
    else
        m_removed = gone;
    Q_EMIT problemsChanged();
    Q_EMIT changed();
}

QString PricesModel::removed() const
{
    return m_removed ? nameOfPrice(*m_removed) : QString();
}

void PricesModel::undoRemove()
{
    if (!m_removed)
        return;
    clearProblems();
    if (const Result<void> done = m_config.putPrice(*m_removed); !done.ok())
        m_problem = done.error().message;
    else
        m_removed.reset();
    Q_EMIT problemsChanged();
    Q_EMIT changed();
}

} // namespace sluice
