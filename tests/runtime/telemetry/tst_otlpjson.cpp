// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "telemetry/exportbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using Conventions = ExportDestination::Conventions;

namespace {

RequestRecord record(const QByteArray &id = "req_1")
{
    RequestRecord record;
    record.id = id;
    record.timeMs = 1'800'000'000'000;
    record.client = u"Zed \"é\""_s;
    record.door = "chat";
    record.target = "p/org/model";
    record.attempts = {{"p/first", 429, "rate_limit", {}, 1.0, 5.0}, {"p/org/model", 200, {}, {}, 6.0, 800.0}};
    record.stream = true;
    record.status = 200;
    record.times = {6.0, 7.0, 12.5, 800};
    record.tokensPerSecond = 100;
    record.usage.input = 100;
    record.usage.output = 50;
    record.cost = Money::ofDollars(0.5);
    record.guard = "redacted";
    record.guardRules = {"mail", "keys"};
    record.traceParent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    return record;
}

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// The first scope of the first resource.
QJsonArray items(const QByteArray &json, const QString &resources, const QString &scopes, const QString &name)
{
    return object(json)[resources].toArray()[0].toObject()[scopes].toArray()[0].toObject()[name].toArray();
}

QJsonObject attribute(const QJsonObject &of, const QString &name)
{
    for (const QJsonValue pair : of["attributes"_L1].toArray()) {
        if (pair["key"_L1].toString() == name)
            return pair["value"_L1].toObject();
    }
    return {};
}

} // namespace

/// OTLP as JSON: by the rules of OTLP, which are those of protobuf but for the ids.
class TestOtlpJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spans()
    {
        const QByteArray json = otlp::asJson(otlp::encodeTraces({{record()}}, {"1.0", "i", false}, Conventions::V136),
                                             otlp::Message::Traces);
        const QJsonObject resource = object(json)["resourceSpans"_L1].toArray()[0].toObject();
        QCOMPARE(attribute(resource["resource"_L1].toObject(), u"service.name"_s)["stringValue"_L1].toString(),
                 u"sluice"_s);
        const QJsonObject scope = resource["scopeSpans"_L1].toArray()[0].toObject();
        QCOMPARE(scope["schemaUrl"_L1].toString(), u"https://opentelemetry.io/schemas/1.36.0"_s);
        QCOMPARE(scope["scope"_L1]["name"_L1].toString(), u"sluice.gateway"_s);
        const QJsonArray spans = scope["spans"_L1].toArray();
        QCOMPARE(spans.size(), 3);
        const QJsonObject server = spans[0].toObject();
        QCOMPARE(server["traceId"_L1].toString(), u"0af7651916cd43dd8448eb211c80319c"_s);
        QCOMPARE(server["parentSpanId"_L1].toString(), u"b7ad6b7169203331"_s);
        QCOMPARE(server["spanId"_L1].toString().size(), 16);
        QCOMPARE(server["name"_L1].toString(), u"POST /v1/chat/completions"_s);
        QCOMPARE(server["kind"_L1].toInt(), 2);
        QCOMPARE(server["flags"_L1].toInt(), 1);
        QCOMPARE(server["startTimeUnixNano"_L1].toString(), u"1800000000000000000"_s); // more than a double holds
        QCOMPARE(attribute(server, u"sluice.key"_s)["stringValue"_L1].toString(), u"Zed \"é\""_s);
        QCOMPARE(attribute(server, u"http.response.status_code"_s)["intValue"_L1].toString(), u"200"_s);
        QCOMPARE(attribute(server, u"sluice.cost_usd"_s)["doubleValue"_L1].toDouble(), 0.5);
        QCOMPARE(attribute(server, u"sluice.guard"_s)["stringValue"_L1].toString(), u"redacted"_s);
        QCOMPARE(attribute(server, u"sluice.guard.rules"_s)["stringValue"_L1].toString(), u"mail,keys"_s);
        const QJsonObject attempt = spans[1].toObject();
        QCOMPARE(attempt["parentSpanId"_L1], server["spanId"_L1]);
        QCOMPARE(attempt["status"_L1]["code"_L1].toInt(), 2);
    }

    void metrics()
    {
        const QByteArray json = otlp::asJson(
            otlp::encodeMetrics({{record()}, {record("req_2")}}, {}, Conventions::GenAi010), otlp::Message::Metrics);
        const QJsonArray metrics = items(json, u"resourceMetrics"_s, u"scopeMetrics"_s, u"metrics"_s);
        const auto named = [&](const QString &name) {
            for (const QJsonValue metric : metrics) {
                if (metric["name"_L1].toString() == name)
                    return metric.toObject();
            }
            return QJsonObject();
        };
        const QJsonObject requests = named(u"sluice.requests"_s);
        QCOMPARE(requests["unit"_L1].toString(), u"{request}"_s);
        QCOMPARE(requests["sum"_L1]["aggregationTemporality"_L1].toInt(), 1);
        QCOMPARE(requests["sum"_L1]["isMonotonic"_L1].toBool(), true);
        QCOMPARE(requests["sum"_L1]["dataPoints"_L1][0]["asDouble"_L1].toDouble(), 2.0);
        const QJsonValue point = named(u"gen_ai.client.inference.duration"_s)["histogram"_L1]["dataPoints"_L1][0];
        QCOMPARE(point["count"_L1].toString(), u"2"_s);
        QCOMPARE(point["sum"_L1].toDouble(), 1.6);
        const QJsonArray counts = point["bucketCounts"_L1].toArray();
        QCOMPARE(counts.size(), point["explicitBounds"_L1].toArray().size() + 1);
        QVERIFY(counts.contains(u"2"_s));
    }

    void logs()
    {
        const QByteArray json = otlp::asJson(
            otlp::encodeLogs({{record(), {"{\"q\":1}", "A\xff"}}}, {}, Conventions::GenAi010), otlp::Message::Logs);
        const QJsonObject log = items(json, u"resourceLogs"_s, u"scopeLogs"_s, u"logRecords"_s)[0].toObject();
        QCOMPARE(log["severityNumber"_L1].toInt(), 9);
        QCOMPARE(log["eventName"_L1].toString(), u"gen_ai.client.inference.operation.details"_s);
        QCOMPARE(log["traceId"_L1].toString(), u"0af7651916cd43dd8448eb211c80319c"_s);
        QCOMPARE(attribute(log, u"sluice.request.body"_s)["stringValue"_L1].toString(), u"{\"q\":1}"_s);
        QCOMPARE(attribute(log, u"sluice.response.body"_s)["stringValue"_L1].toString(), u"A\uFFFD"_s);
    }

    void whatIsBrokenIsNothing()
    {
        QVERIFY(otlp::asJson("\x0a\xff", otlp::Message::Traces).isEmpty());
        QCOMPARE(otlp::asJson({}, otlp::Message::Traces), QByteArray("{}"));
    }

    void isSentAsWhatItIs()
    {
        ExportDestination destination;
        destination.url = QUrl(u"https://otel.example/x"_s);
        destination.inJson = true;
        destination.packed = false;
        const TransportRequest request = exportRequestOf(destination, ExportSignal::Traces, {{record()}}, {}, 0);
        QCOMPARE(request.url, QUrl(u"https://otel.example/x/v1/traces"_s));
        QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
        QVERIFY(object(request.body)["resourceSpans"_L1].isArray());
    }
};

QTEST_GUILESS_MAIN(TestOtlpJson)
#include "tst_otlpjson.moc"
