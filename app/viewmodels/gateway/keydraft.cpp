// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keydraft.h"

#include "gatewaycontrol.h"
#include "numbertext.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

constexpr qsizetype longestName = 80;
constexpr int mostDays = 3660;

template<typename Number>
QString written(std::optional<Number> value)
{
    return value ? numberText(*value) : QString();
}

/// The last day a key is valid on; it ends with that day.
QString lastDay(std::optional<qint64> expiresMs)
{
    return expiresMs ? QDateTime::fromMSecsSinceEpoch(*expiresMs - 1).date().toString(Qt::ISODate) : QString();
}

/// "2027-01-31", or a number of days from today.
QDate dayOf(const QString &text)
{
    if (const auto days = wholeNumberOf(text, 0, mostDays))
        return QDate::currentDate().addDays(*days);
    return QDate::fromString(text, Qt::ISODate);
}

} // namespace

void KeyDraft::load(const GatewayKey &key)
{
    m_key = key;
    m_loadedExpiry = lastDay(key.expiresMs);
    m_values = {key.name,
                m_loadedExpiry,
                QString::fromUtf8(key.models.join(", ")),
                written(key.requestsPerMinute),
                written(key.tokensPerMinute),
                written(key.budgetDay),
                written(key.budgetMonth)};
    m_problems = QStringList(FieldCount);
    m_failure.clear();
    Q_EMIT valuesChanged();
    Q_EMIT problemsChanged();
}

void KeyDraft::setValue(Field field, const QString &text)
{
    if (field < 0 || field >= FieldCount || m_values[field] == text)
        return;
    m_values[field] = text;
    m_problems[field].clear();
    m_failure.clear();
    Q_EMIT valuesChanged();
    Q_EMIT problemsChanged();
}

void KeyDraft::setFailure(const QString &text)
{
    m_failure = text;
    Q_EMIT problemsChanged();
}

std::optional<GatewayKey> KeyDraft::read(const QStringList &taken)
{
    m_problems = QStringList(FieldCount);
    m_failure.clear();
    GatewayKey key = m_key;
    readName(key, taken);
    readExpiry(key);
    static const QRegularExpression between(u"[\\s,;]+"_s);
    key.models.clear();
    for (const QString &model : text(Models).split(between, Qt::SkipEmptyParts))
        key.models.append(model.toUtf8());
    key.requestsPerMinute = readCount(RequestsPerMinute);
    key.tokensPerMinute = readCount(TokensPerMinute);
    key.budgetDay = readDollars(BudgetDay);
    key.budgetMonth = readDollars(BudgetMonth);
    Q_EMIT problemsChanged();
    const bool good =
        std::all_of(m_problems.begin(), m_problems.end(), [](const QString &text) { return text.isEmpty(); });
    return good ? std::optional(key) : std::nullopt;
}

void KeyDraft::readName(GatewayKey &key, const QStringList &taken)
{
    if (isOwn())
        return;
    key.name = text(Name);
    if (key.name.isEmpty())
        m_problems[Name] = tr("Give it a name, such as that of the tool or person who uses it.");
    else if (key.name.size() > longestName)
        m_problems[Name] = tr("At most %1 characters.").arg(longestName);
    else if (isOwnKeyName(key.name))
        m_problems[Name] = tr("Sluice uses this name for its own key. Choose another one.");
    else if (taken.contains(key.name))
        m_problems[Name] = tr("Another key has this name.");
}

void KeyDraft::readExpiry(GatewayKey &key)
{
    if (isOwn() || text(Expires) == m_loadedExpiry)
        return; // to the millisecond as it was
    key.expiresMs.reset();
    if (text(Expires).isEmpty())
        return;
    const QDate day = dayOf(text(Expires));
    if (!day.isValid())
        m_problems[Expires] =
            tr("A date such as %1, or a number of days.").arg(QDate::currentDate().addMonths(3).toString(Qt::ISODate));
    else if (day < QDate::currentDate())
        m_problems[Expires] = tr("This day is over. Choose a later one.");
    else
        key.expiresMs = day.addDays(1).startOfDay().toMSecsSinceEpoch();
}

std::optional<qint64> KeyDraft::readCount(Field field)
{
    if (text(field).isEmpty())
        return {};
    if (const auto value = wholeNumberOf(text(field), 1, mostPerMinute))
        return value;
    m_problems[field] = tr("A whole number of 1 or more, or empty for no limit.");
    return {};
}

std::optional<double> KeyDraft::readDollars(Field field)
{
    QString amount = text(field);
    if (amount.startsWith(u'$'))
        amount = amount.mid(1).trimmed();
    if (amount.isEmpty() && text(field).isEmpty())
        return {};
    const std::optional<double> value = numberOf(amount);
    if (value && *value >= 0 && *value <= mostBudget)
        return value;
    m_problems[field] = tr("An amount in US dollars such as %1, or empty for no limit.").arg(numberText(2.5));
    return {};
}

} // namespace sluice
