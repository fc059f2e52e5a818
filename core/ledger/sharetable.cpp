// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/sharetable.h"

#include "store/transaction_p.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

const QString doing = u"sharing budgets"_s;

Result<void> run(QSqlQuery &query)
{
    return query.exec() ? Result<void>() : storeError(doing, query.lastError().text());
}

/// Whoever does not come back has lost its shares. This is the first statement of each transaction: it takes the lock
/// of those who write, so that what is read next stays true until the end.
Result<void> dropLapsed(const QSqlDatabase &database, const ShareTerm &term)
{
    QSqlQuery query(database);
    query.prepare(u"DELETE FROM budget_shares WHERE until_ms < ?"_s);
    query.addBindValue(term.nowMs);
    return run(query);
}

Result<void> write(const QSqlDatabase &database, const ShareTerm &term, const QByteArray &keyHash, Money amount)
{
    QSqlQuery query(database);
    if (amount <= Money()) {
        query.prepare(u"DELETE FROM budget_shares WHERE holder = ? AND key_hash = ?"_s);
        query.addBindValue(QString::fromLatin1(term.holder));
        query.addBindValue(storedHash(keyHash));
        return run(query);
    }
    query.prepare(u"INSERT INTO budget_shares (holder, key_hash, amount, until_ms) VALUES (?, ?, ?, ?) "
                  "ON CONFLICT (holder, key_hash) DO UPDATE SET amount = excluded.amount, "
                  "until_ms = excluded.until_ms"_s);
    query.addBindValue(QString::fromLatin1(term.holder));
    query.addBindValue(storedHash(keyHash));
    query.addBindValue(amount.nano());
    query.addBindValue(term.untilMs);
    return run(query);
}

struct Others {
    Money held;
    int count = 0;
};

Result<Others> others(const QSqlDatabase &database, const ShareTerm &term, const QByteArray &keyHash)
{
    QSqlQuery query(database);
    query.prepare(u"SELECT amount FROM budget_shares WHERE key_hash = ? AND holder <> ?"_s);
    query.addBindValue(storedHash(keyHash));
    query.addBindValue(QString::fromLatin1(term.holder));
    if (const Result<void> read = run(query); !read.ok())
        return read.error();
    Others others;
    while (query.next()) {
        others.held += Money::ofNano(query.value(0).toLongLong());
        ++others.count;
    }
    return others;
}

/// Of the budgets, with what the store knows as spent.
Result<Money> leftInBudgets(const Store &store, const ShareWish &wish)
{
    const DaySpan month = monthSpan(wish.day);
    const Result<SpentByDay> spent = readSpentByDay(store, wish.keyHash, month);
    if (!spent)
        return spent.error();
    Money left = Money::ofNano(std::numeric_limits<qint64>::max());
    if (wish.budgetDay)
        left = std::min(left, *wish.budgetDay - spentWithin(*spent, daySpan(wish.day)));
    if (wish.budgetMonth)
        left = std::min(left, *wish.budgetMonth - spentWithin(*spent, month));
    return left;
}

/// More than was wished saves the next requests a transaction; half of what is left stays for whoever comes.
Money generous(const ShareWish &wish, Money left, int otherHolders)
{
    constexpr qint64 requestsAhead = 32;
    const Money spare = Money::ofNano((left - wish.wanted).nano() / (2 * (otherHolders + 1)));
    const Money ahead =
        Money::ofNano(std::min(wish.wanted.nano(), std::numeric_limits<qint64>::max() / requestsAhead) * requestsAhead);
    return wish.wanted + std::clamp(spare, Money(), ahead);
}

/// Within a transaction.
Result<ShareAnswer> takeShare(const Store &store, const ShareTerm &term, const ShareWish &wish)
{
    const QSqlDatabase database = store.database();
    const Result<Others> other = others(database, term, wish.keyHash);
    const Result<Money> budgets = leftInBudgets(store, wish);
    if (!other || !budgets)
        return other ? budgets.error() : other.error();
    ShareAnswer answer;
    answer.othersHold = other->held > Money();
    answer.left = *budgets - other->held - wish.owed;
    if (answer.left <= Money() || answer.left < wish.least)
        return answer;
    answer.granted = answer.left <= wish.wanted ? answer.left : generous(wish, answer.left, other->count);
    const Result<void> written = write(database, term, wish.keyHash, wish.owed + answer.granted);
    return written.ok() ? Result<ShareAnswer>(answer) : written.error();
}

} // namespace

Result<std::vector<ShareAnswer>> leaseShares(const Store &store, const ShareTerm &term,
                                             const std::vector<ShareWish> &wishes)
{
    QSqlDatabase database = store.database();
    std::vector<ShareAnswer> answers;
    const Result<void> done = inTransaction(database, doing, [&]() -> Result<void> {
        if (const Result<void> dropped = dropLapsed(database, term); !dropped.ok())
            return dropped;
        for (const ShareWish &wish : wishes) {
            const Result<ShareAnswer> answer = takeShare(store, term, wish);
            if (!answer)
                return answer.error();
            answers.push_back(*answer);
        }
        return {};
    });
    return done.ok() ? Result<std::vector<ShareAnswer>>(std::move(answers)) : done.error();
}

Result<void> writeShares(const Store &store, const ShareTerm &term, const std::map<QByteArray, Money> &amounts)
{
    QSqlDatabase database = store.database();
    return inTransaction(database, doing, [&]() -> Result<void> {
        if (const Result<void> dropped = dropLapsed(database, term); !dropped.ok())
            return dropped;
        for (const auto &[keyHash, amount] : amounts) {
            if (const Result<void> written = write(database, term, keyHash, amount); !written.ok())
                return written;
        }
        return {};
    });
}

} // namespace sluice
