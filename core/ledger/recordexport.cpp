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

/// Gives every value of a record under its name to one of the four, in the order of the columns. New ones come last,
/// for those who count columns.
template<typename Text, typename Number, typename Whole, typename Json>
void forEachValue(const RequestRecord &record, Text text, Number number, Whole whole, Json json)
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
    number("first_token_ms", record.times.ttft());
    number("total_ms", record.times.total);
    whole("input_tokens", record.usage.input);
    whole("cached_tokens", record.usage.cachedInput);
    whole("output_tokens", record.usage.output);
    whole("reasoning_tokens", record.usage.reasoning);
    number("cost_dollars", record.cost ? std::optional(record.cost->dollars()) : std::nullopt);
    text("dropped", record.dropped.join(','));
    json("attempts", encodeAttempts(record.attempts));
    whole("estimated", record.isEstimated ? 1 : 0);
    whole("unpriced", record.isUnpriced ? 1 : 0);
    text("usage_judgement", record.usageJudgement);
}

/// Whether a spreadsheet would take a text for a formula: by its first character, also where that is behind white space
/// or written in full width, which some programs take for the same.
bool looksLikeFormula(const QByteArray &text)
{
    static const QString starts = QStringLiteral("=+-@|%\t\r\uff1d\uff0b\uff0d\uff20\u2212\ufe62\ufe63\ufe66\ufe6b");
    if (text.startsWith('\t') || text.startsWith('\r'))
        return true;
    const QString first = QString::fromUtf8(text.left(200)).trimmed().left(1);
    return !first.isEmpty() && starts.contains(first);
}

/// The values again whose names are those of all commands' output; the old names beside them go with the next release.
template<typename Text, typename Number, typename Whole, typename List>
void forEachCommonName(const RequestRecord &record, Text text, Number number, Whole whole, List list)
{
    number("ttft_ms", record.times.ttft());
    number("elapsed_ms", record.times.total);
    whole("cached_input_tokens", record.usage.cachedInput);
    number("cost_usd", record.cost ? std::optional(record.cost->dollars()) : std::nullopt);
    list("dropped_parameters", record.dropped);
    number("tokens_per_second", record.tokensPerSecond);
    text("guard", record.guard);
    list("guard_rules", record.guardRules);
    whole("max_tokens", record.maxTokens);
    number("temperature", record.temperature);
    text("response_id", record.answer.id);
    text("response_model", record.answer.model);
    list("finish_reasons", record.answer.finishReasons);
}

QByteArray csvText(QByteArray text)
{
    if (looksLikeFormula(text))
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
    const auto text = [&](const char *name, const QByteArray &value) { writer.key(name).string(value); };
    const auto number = [&](const char *name, std::optional<double> value) {
        writer.key(name).raw(value ? numberText(*value) : QByteArray("null"));
    };
    const auto whole = [&](const char *name, std::optional<qint64> value) {
        writer.key(name).raw(value ? QByteArray::number(*value) : QByteArray("null"));
    };
    const auto raw = [&](const char *name, const QByteArray &value) { writer.key(name).raw(value); };
    const auto list = [&](const char *name, const QByteArrayList &values) {
        writer.key(name).beginArray();
        for (const QByteArray &one : values)
            writer.string(one);
        writer.endArray();
    };
    forEachValue(record, text, number, whole, raw);
    forEachCommonName(record, text, number, whole, list);
    return writer.endObject().take();
}

QByteArray csvHeader()
{
    QByteArrayList names;
    const auto take = [&](const char *name, const auto &) { names.append(name); };
    forEachValue({}, take, take, take, take);
    forEachCommonName({}, take, take, take, take);
    return names.join(',');
}

QByteArray toCsvLine(const RequestRecord &record)
{
    QByteArrayList cells;
    const auto text = [&](const char *, const QByteArray &value) { cells.append(csvText(value)); };
    const auto number = [&](const char *, std::optional<double> value) {
        cells.append(value ? numberText(*value) : QByteArray());
    };
    const auto whole = [&](const char *, std::optional<qint64> value) {
        cells.append(value ? QByteArray::number(*value) : QByteArray());
    };
    const auto list = [&](const char *, const QByteArrayList &values) { cells.append(csvText(values.join(','))); };
    forEachValue(record, text, number, whole, text);
    forEachCommonName(record, text, number, whole, list);
    return cells.join(',');
}

} // namespace sluice
