// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/keys/keylimits.h"

#include "cli/options.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice::cli {

namespace {

const QStringList limitOptions = {u"expires"_s,           u"model"_s,      u"requests-per-minute"_s,
                                  u"tokens-per-minute"_s, u"budget-day"_s, u"budget-month"_s};

/// Takes an option's number over; an empty text takes the limit off. False, and told, when it is none.
template<typename Number>
bool readNumber(const QCommandLineParser &parser, const QString &name, Number least, Number most,
                KeyChange::Limit<Number> &change)
{
    if (!parser.isSet(name))
        return true;
    const QString text = parser.value(name);
    bool isNumber = true;
    std::optional<Number> &limit = change.emplace();
    if (text.isEmpty())
        return true;
    if constexpr (std::is_same_v<Number, qint64>)
        limit = text.toLongLong(&isNumber);
    else
        limit = text.toDouble(&isNumber);
    if (isNumber && *limit >= least && *limit <= most)
        return true;
    (void)wrongUsage(u"--%1 must be a%2 number from %3 to %4, or empty for no limit"_s
                         .arg(name, std::is_same_v<Number, qint64> ? u" whole"_s : u""_s)
                         .arg(double(least), 0, 'f', 0)
                         .arg(double(most), 0, 'f', 0));
    return false;
}

/// A day lasts to its end.
bool readExpiry(const QCommandLineParser &parser, KeyChange::Limit<qint64> &change)
{
    if (!parser.isSet(u"expires"_s))
        return true;
    const QString text = parser.value(u"expires"_s);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    const QDateTime time =
        day.isValid() && text.size() == 10 ? day.endOfDay() : QDateTime::fromString(text, Qt::ISODate);
    std::optional<qint64> &expiresMs = change.emplace();
    if (text.isEmpty())
        return true;
    if (time.isValid() && time > QDateTime::currentDateTime()) {
        expiresMs = time.toMSecsSinceEpoch();
        return true;
    }
    (void)wrongUsage(
        u"--expires must be a day or time to come, such as 2030-01-31 or 2030-01-31T18:00:00Z, or empty"_s);
    return false;
}

} // namespace

void addLimitOptions(QCommandLineParser &parser)
{
    parser.addOption({u"expires"_s, u"Last day, or the time it ends."_s, u"DATE"_s});
    parser.addOption({u"model"_s, u"Only these models; * is any text. May be given several times."_s, u"PATTERN"_s});
    parser.addOption({u"requests-per-minute"_s, u"At most so many requests in a minute."_s, u"N"_s});
    parser.addOption({u"tokens-per-minute"_s, u"At most so many tokens in a minute."_s, u"N"_s});
    addBudgetOptions(parser);
}

void addBudgetOptions(QCommandLineParser &parser)
{
    parser.addOption({u"budget-day"_s, u"At most so many US dollars in a day."_s, u"USD"_s});
    parser.addOption({u"budget-month"_s, u"At most so many US dollars in a month."_s, u"USD"_s});
}

bool hasLimitOptions(const QCommandLineParser &parser)
{
    return std::any_of(limitOptions.begin(), limitOptions.end(),
                       [&](const QString &option) { return parser.isSet(option); });
}

bool readLimits(const QCommandLineParser &parser, KeyChange &change)
{
    if (parser.isSet(u"model"_s)) {
        QByteArrayList &models = change.models.emplace();
        for (const QString &model : parser.values(u"model"_s)) {
            if (!model.trimmed().isEmpty())
                models.append(model.simplified().toUtf8());
        }
    }
    return readExpiry(parser, change.expiresMs)
           && readNumber<qint64>(parser, u"requests-per-minute"_s, 1, mostPerMinute, change.requestsPerMinute)
           && readNumber<qint64>(parser, u"tokens-per-minute"_s, 1, mostPerMinute, change.tokensPerMinute)
           && readBudgets(parser, change);
}

bool readBudgets(const QCommandLineParser &parser, KeyChange &change)
{
    return readNumber<double>(parser, u"budget-day"_s, 0, mostBudget, change.budgetDay)
           && readNumber<double>(parser, u"budget-month"_s, 0, mostBudget, change.budgetMonth);
}

} // namespace sluice::cli
