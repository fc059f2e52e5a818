// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/keys/keylist.h"

#include "cli/money.h"
#include "cli/printedtext.h"
#include "terminal/table.h"
#include "json/writer.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace sluice::cli {

namespace {

KeySpending spentBy(const KeyList &list, const GatewayKey &key)
{
    const auto found = list.spending.find(key.hash);
    return found == list.spending.end() ? KeySpending() : found->second;
}

void writeTime(json::Writer &writer, const char *name, std::optional<qint64> ms)
{
    writer.key(name);
    if (ms)
        writer.string(timeText(*ms));
    else
        writer.null();
}

void writeCount(json::Writer &writer, const char *name, std::optional<qint64> value)
{
    writer.key(name);
    if (value)
        writer.integer(*value);
    else
        writer.null();
}

void writeDollars(json::Writer &writer, const char *name, std::optional<double> value)
{
    writer.key(name);
    if (value)
        writer.number(*value);
    else
        writer.null();
}

void writeKey(json::Writer &writer, const GatewayKey &key, const KeySpending &spent)
{
    writer.beginObject().key("name").string(key.name.toUtf8()).key("hash").string(key.hash.toHex());
    writeTime(writer, "created", key.createdMs);
    writeTime(writer, "expires", key.expiresMs);
    writeTime(writer, "revoked", key.revokedMs);
    writer.key("models").beginArray();
    for (const QByteArray &model : key.models)
        writer.string(model);
    writer.endArray();
    writeCount(writer, "requests_per_minute", key.requestsPerMinute);
    writeCount(writer, "tokens_per_minute", key.tokensPerMinute);
    writeDollars(writer, "budget_day", key.budgetDay);
    writeDollars(writer, "budget_month", key.budgetMonth);
    writer.key("spent_day").number(spent.day.dollars());
    writer.key("spent_month").number(spent.month.dollars()).endObject();
}

/// A day of local time.
QByteArray day(std::optional<qint64> ms)
{
    return ms ? QDateTime::fromMSecsSinceEpoch(*ms).toString(u"yyyy-MM-dd"_s).toLatin1() : QByteArray("-");
}

QByteArray count(std::optional<qint64> value)
{
    return value ? QByteArray::number(*value) : QByteArray("-");
}

/// What was spent, and of how much if there is a limit.
QByteArray spending(double spent, std::optional<double> budget)
{
    const QByteArray text = moneyText(spent, 2);
    return budget ? text + " of " + moneyText(*budget, 2) : text;
}

QByteArray state(const GatewayKey &key, qint64 nowMs)
{
    if (key.revokedMs)
        return "revoked";
    return key.expiresMs && *key.expiresMs <= nowMs ? "expired" : "valid";
}

} // namespace

QByteArray shortHash(const GatewayKey &key)
{
    return key.hash.toHex().left(8);
}

QByteArray keysJson(const KeyList &list)
{
    json::Writer writer;
    writer.beginObject().key("keys").beginArray();
    for (const GatewayKey &key : list.keys)
        writeKey(writer, key, spentBy(list, key));
    return writer.endArray().endObject().take();
}

QByteArray keysTable(const KeyList &list)
{
    std::vector<QByteArrayList> rows{
        {"NAME", "HASH", "STATE", "CREATED", "EXPIRES", "MODELS", "REQ/MIN", "TOK/MIN", "$ TODAY", "$ MONTH"}};
    for (const GatewayKey &key : list.keys) {
        const KeySpending spent = spentBy(list, key);
        const QByteArray models = key.models.isEmpty() ? QByteArray("all") : key.models.join(',');
        rows.push_back({key.name.toUtf8(), shortHash(key), state(key, list.nowMs), day(key.createdMs),
                        day(key.expiresMs), models, count(key.requestsPerMinute), count(key.tokensPerMinute),
                        spending(spent.day.dollars(), key.budgetDay),
                        spending(spent.month.dollars(), key.budgetMonth)});
    }
    return terminal::table(rows, 6);
}

} // namespace sluice::cli
