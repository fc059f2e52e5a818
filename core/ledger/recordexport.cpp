// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/recordexport.h"

#include "ledger/recordtable.h"
#include "json/writer.h"

#include <QDateTime>
#include <QTimeZone>

namespace sluice {

namespace {

QByteArray timeText(qint64 unixMs)
{
    return QDateTime::fromMSecsSinceEpoch(unixMs, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
}

/// Gives every value of a record under its name to one of the three, in the order of the columns.
template<typename Text, typename Number, typename Whole>
void forEachValue(const RequestRecord &record, Text text, Number number, Whole whole)
{
    text("id", record.id);
    text("time", timeText(record.timeMs));
    text("client", record.client.toUtf8());
    text("door", record.door);
    text("model", record.model);
    text("target", record.target);
    whole("stream", record.stream ? 1 : 0);
    whole("status", record.status);
    text("error_kind", record.errorKind);
    text("error_code", record.errorCode);
    text("error_message", record.errorMessage.toUtf8());
    number("queue_ms", record.times.queue);
    number("connect_ms", record.times.connect);
    number("first_token_ms", record.times.firstToken);
    number("total_ms", record.times.total);
    whole("input_tokens", record.usage.input);
    whole("cached_tokens", record.usage.cachedInput);
    whole("output_tokens", record.usage.output);
    whole("reasoning_tokens", record.usage.reasoning);
    number("cost_dollars", record.cost);
    text("dropped", record.dropped.join(','));
}

QByteArray csvText(QByteArray text)
{
    if (!text.isEmpty() && QByteArrayView("=+-@\t\r").contains(text.front()))
        text.prepend('\'');
    if (text.contains('"') || text.contains(',') || text.contains('\n') || text.contains('\r'))
        return '"' + text.replace('"', "\"\"") + '"';
    return text;
}

QByteArray numberText(double value)
{
    return json::Writer().number(value).take();
}

} // namespace

QByteArray toJsonLine(const RequestRecord &record)
{
    json::Writer writer;
    writer.beginObject();
    forEachValue(
        record, [&](const char *name, const QByteArray &value) { writer.key(name).string(value); },
        [&](const char *name, std::optional<double> value) {
            writer.key(name).raw(value ? numberText(*value) : QByteArray("null"));
        },
        [&](const char *name, std::optional<qint64> value) {
            writer.key(name).raw(value ? QByteArray::number(*value) : QByteArray("null"));
        });
    writer.key("attempts").raw(encodeAttempts(record.attempts));
    return writer.endObject().take();
}

QByteArray csvHeader()
{
    QByteArrayList names;
    const auto take = [&](const char *name, const auto &) { names.append(name); };
    forEachValue({}, take, take, take);
    names.append("attempts");
    return names.join(',');
}

QByteArray toCsvLine(const RequestRecord &record)
{
    QByteArrayList cells;
    forEachValue(
        record, [&](const char *, const QByteArray &value) { cells.append(csvText(value)); },
        [&](const char *, std::optional<double> value) { cells.append(value ? numberText(*value) : QByteArray()); },
        [&](const char *, std::optional<qint64> value) {
            cells.append(value ? QByteArray::number(*value) : QByteArray());
        });
    cells.append(csvText(encodeAttempts(record.attempts)));
    return cells.join(',');
}

} // namespace sluice
