// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/inflight/inflightrow.h"

#include "json/value.h"
#include "json/writer.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace sluice {

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype longestMessage = 400;
// As fast as a usual model writes.
constexpr double tokensPerSecond = 100;

void writeCount(json::Writer &out, QByteArrayView name, std::optional<qint64> count)
{
    if (count)
        out.key(name).integer(*count);
}

void writeText(json::Writer &out, QByteArrayView name, const QByteArray &text, qsizetype most = longestName)
{
    if (!text.isEmpty())
        out.key(name).string(text.left(most));
}

} // namespace

QByteArray encodeInFlight(const RequestRecord &record, const Unseen &unseen, bool isOver)
{
    json::Writer out;
    out.beginObject();
    writeText(out, "id", record.id);
    out.key("time").integer(record.timeMs);
    writeText(out, "key", record.keyHash.toHex());
    writeText(out, "client", record.client.left(longestName).toUtf8(), 4 * longestName);
    writeText(out, "door", record.door);
    writeText(out, "model", record.model);
    writeText(out, "target", record.target);
    out.key("stream").boolean(record.stream);
    out.key("total").number(record.times.total);
    writeCount(out, "input", record.usage.input);
    writeCount(out, "cached", record.usage.cachedInput);
    writeCount(out, "output", record.usage.output);
    writeCount(out, "reasoning", record.usage.reasoning);
    if (record.cost)
        out.key("nano").integer(record.cost->nano());
    out.key("estimated").boolean(record.isEstimated);
    out.key("unpriced").boolean(record.isUnpriced);
    if (isOver) {
        out.key("status").integer(record.status);
        writeText(out, "kind", record.errorKind);
        writeText(out, "code", record.errorCode);
        writeText(out, "message", record.errorMessage.left(longestMessage).toUtf8(), 4 * longestMessage);
    } else {
        out.key("unseen").integer(unseen.tokens);
        out.key("unseen_nano").integer(unseen.cost.nano());
    }
    out.endObject();
    return out.take();
}

std::optional<InFlightRow> decodeInFlight(const QByteArray &bytes)
{
    const Result<json::Document> document = json::Document::parse(bytes);
    if (!document || !document->root().isObject())
        return {};
    const json::Value row = document->root();
    InFlightRow read;
    RequestRecord &record = read.record;
    record.id = row["id"].text();
    record.timeMs = row["time"].toInt().value_or(0);
    if (record.id.isEmpty() || record.timeMs <= 0)
        return {};
    record.keyHash = QByteArray::fromHex(row["key"].text());
    record.client = QString::fromUtf8(row["client"].text());
    record.door = row["door"].text();
    record.model = row["model"].text();
    record.target = row["target"].text();
    record.stream = row["stream"].toBool().value_or(false);
    record.times.total = row["total"].toDouble().value_or(0);
    record.usage.input = row["input"].toInt();
    record.usage.cachedInput = row["cached"].toInt();
    record.usage.output = row["output"].toInt();
    record.usage.reasoning = row["reasoning"].toInt();
    if (const std::optional<qint64> nano = row["nano"].toInt())
        record.cost = Money::ofNano(*nano);
    record.isEstimated = row["estimated"].toBool().value_or(true);
    record.isUnpriced = row["unpriced"].toBool().value_or(false);
    record.status = int(row["status"].toInt().value_or(0));
    record.errorKind = row["kind"].text();
    record.errorCode = row["code"].text();
    record.errorMessage = QString::fromUtf8(row["message"].text());
    read.isOver = row["status"].exists();
    read.unseen = {row["unseen"].toInt().value_or(0), Money::ofNano(row["unseen_nano"].toInt().value_or(0))};
    return read;
}

RequestRecord asKilled(InFlightRow row, qint64 nowMs)
{
    RequestRecord record = std::move(row.record);
    if (row.isOver)
        return record;
    record.status = 500;
    record.errorKind = errorKindName(ErrorKind::Internal);
    record.errorCode = "killed";
    record.errorMessage = QCoreApplication::translate(
        "Gateway", "Sluice was killed before the end of the answer. What was used is estimated.");
    record.isEstimated = true;
    if (row.unseen.tokens <= 0)
        return record;
    const double seconds = double(std::max<qint64>(0, nowMs - record.timeMs)) / 1000;
    const double part = std::min(1.0, seconds * tokensPerSecond / double(row.unseen.tokens));
    record.usage.output = record.usage.output.value_or(0) + qint64(std::ceil(part * double(row.unseen.tokens)));
    if (record.cost)
        record.cost = *record.cost + Money::ofNano(qint64(std::ceil(part * double(row.unseen.cost.nano()))));
    return record;
}

} // namespace sluice
