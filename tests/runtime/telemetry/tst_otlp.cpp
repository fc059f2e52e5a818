// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/contentdecoder.h"
#include "record/tracecontext.h"
#include "telemetry/delivery.h"
#include "telemetry/exportbody.h"
#include "telemetry/packing.h"

#include <QMessageAuthenticationCode>
#include <QTest>

#include <protozero/pbf_reader.hpp>

using namespace sluice;
using namespace Qt::StringLiterals;
using Conventions = ExportDestination::Conventions;

namespace {

const QByteArray clientTrace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

RequestRecord record()
{
    RequestRecord record;
    record.id = "req_1";
    record.timeMs = 1'800'000'000'000;
    record.client = u"Zed"_s;
    record.door = "chat";
    record.model = "fast";
    record.target = "p/org/model";
    record.attempts = {{"p/first", 429, "rate_limit", {}, 1.0, 5.0}, {"p/org/model", 200, {}, {}, 6.0, 800.0}};
    record.stream = true;
    record.status = 200;
    record.times = {6.0, 7.0, 12.5, 800};
    record.tokensPerSecond = 100;
    record.maxTokens = 300;
    record.temperature = 0.25;
    record.answer = {"c1", "org/model-2", {"stop", "length"}};
    record.usage.input = 100;
    record.usage.cachedInput = 60;
    record.usage.output = 50;
    record.cost = Money::ofDollars(0.5);
    return record;
}

/// A message, taken apart without a schema: text as it is, numbers in digits, messages within { }.
QByteArray text(protozero::pbf_reader message, int depth);

QByteArray content(const protozero::data_view &view, int depth)
{
    const QByteArray bytes(view.data(), qsizetype(view.size()));
    try {
        if (depth < 8 && !bytes.isEmpty()) {
            const QByteArray inner = text(protozero::pbf_reader(view), depth + 1);
            return '{' + inner + '}';
        }
    } catch (const protozero::exception &) {
        // no message
    }
    return bytes;
}

QByteArray text(protozero::pbf_reader message, int depth)
{
    QByteArrayList fields;
    while (message.next()) {
        const QByteArray number = QByteArray::number(qint64(message.tag())) + '=';
        switch (message.wire_type()) {
        case protozero::pbf_wire_type::varint: fields.append(number + QByteArray::number(message.get_int64())); break;
        case protozero::pbf_wire_type::fixed64:
            fields.append(number + QByteArray::number(quint64(message.get_fixed64())));
            break;
        case protozero::pbf_wire_type::fixed32:
            fields.append(number + QByteArray::number(quint64(message.get_fixed32())));
            break;
        case protozero::pbf_wire_type::length_delimited:
            fields.append(number + content(message.get_view(), depth));
            break;
        default: throw protozero::invalid_tag_exception();
        }
    }
    return fields.join(' ');
}

/// The messages in field `field` at the end of `path`.
std::vector<QByteArray> messages(const QByteArray &bytes, std::initializer_list<protozero::pbf_tag_type> path)
{
    std::vector<QByteArray> level{bytes};
    for (const protozero::pbf_tag_type field : path) {
        std::vector<QByteArray> next;
        for (const QByteArray &one : level) {
            protozero::pbf_reader reader(one.data(), std::size_t(one.size()));
            while (reader.next(field)) {
                const protozero::data_view view = reader.get_view();
                next.emplace_back(view.data(), qsizetype(view.size()));
            }
        }
        level = next;
    }
    return level;
}

QByteArray field(const QByteArray &message, protozero::pbf_tag_type number)
{
    const std::vector<QByteArray> found = messages(message, {number});
    return found.empty() ? QByteArray() : found.front();
}

/// Attributes of a message as "name=value", values as content shows them.
QMap<QByteArray, QByteArray> attributes(const QByteArray &message, protozero::pbf_tag_type number)
{
    QMap<QByteArray, QByteArray> result;
    for (const QByteArray &pair : messages(message, {number})) {
        const QByteArray any = field(pair, 2);
        protozero::pbf_reader reader(any.data(), std::size_t(any.size()));
        while (reader.next()) {
            if (reader.tag() == 1) {
                const protozero::data_view view = reader.get_view();
                result[field(pair, 1)] = QByteArray(view.data(), qsizetype(view.size()));
            } else if (reader.tag() == 5) {
                QByteArrayList items;
                const protozero::data_view list = reader.get_view();
                for (const QByteArray &item : messages(QByteArray(list.data(), qsizetype(list.size())), {1}))
                    items.append(field(item, 1));
                result[field(pair, 1)] = '[' + items.join(',') + ']';
            } else if (reader.tag() == 4) {
                result[field(pair, 1)] = QByteArray::number(reader.get_double());
            } else {
                result[field(pair, 1)] = QByteArray::number(reader.get_int64());
            }
        }
    }
    return result;
}

std::vector<QByteArray> spansOf(const QByteArray &request)
{
    return messages(request, {1, 2, 2});
}

std::vector<QByteArray> metricNames(const QByteArray &request)
{
    std::vector<QByteArray> names;
    for (const QByteArray &metric : messages(request, {1, 2, 2}))
        names.push_back(field(metric, 1));
    return names;
}

} // namespace

class TestOtlp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestIsAServerSpanWithAClientSpanForEachAttempt()
    {
        RequestRecord one = record();
        one.traceParent = clientTrace;
        const QByteArray bytes = otlp::encodeTraces({{one}}, {"1.0", "i", true}, Conventions::GenAi010);
        const std::vector<QByteArray> spans = spansOf(bytes);
        QCOMPARE(spans.size(), std::size_t(3));
        QCOMPARE(field(spans[0], 1).toHex(), "0af7651916cd43dd8448eb211c80319c");
        QCOMPARE(field(spans[0], 4).toHex(), "b7ad6b7169203331");
        QCOMPARE(field(spans[0], 5), "POST /v1/chat/completions");
        QCOMPARE(field(spans[0], 2), spanIdOf("req_1"));
        for (const int attempt : {1, 2}) {
            const QByteArray &span = spans[std::size_t(attempt)];
            QCOMPARE(field(span, 1), field(spans[0], 1));
            QCOMPARE(field(span, 2), spanIdOf("req_1", attempt));
            QCOMPARE(field(span, 4), field(spans[0], 2));
        }
        QCOMPARE(field(spans[1], 5), "chat first");
        QCOMPARE(field(spans[2], 5), "chat org/model");
        const auto server = attributes(spans[0], 9);
        QCOMPARE(server["http.response.status_code"], "200");
        QCOMPARE(server["sluice.key"], "Zed");
        QCOMPARE(server["sluice.attempts"], "2");
        QCOMPARE(server["sluice.cost_usd"], "0.5");
        const auto failed = attributes(spans[1], 9);
        QCOMPARE(failed["error.type"], "rate_limit");
        QVERIFY(!failed.contains("gen_ai.usage.input_tokens"));
        const auto answered = attributes(spans[2], 9);
        QCOMPARE(answered["gen_ai.provider.name"], "p");
        QCOMPARE(answered["gen_ai.request.model"], "org/model");
        QCOMPARE(answered["gen_ai.request.max_tokens"], "300");
        QCOMPARE(answered["gen_ai.request.temperature"], "0.25");
        QCOMPARE(answered["gen_ai.response.id"], "c1");
        QCOMPARE(answered["gen_ai.response.model"], "org/model-2");
        QCOMPARE(answered["gen_ai.response.finish_reasons"], "[stop,length]");
        QVERIFY(!failed.contains("gen_ai.response.id"));
        QCOMPARE(answered["gen_ai.usage.input_tokens"], "100");
        QCOMPARE(answered["gen_ai.usage.cache_read.input_tokens"], "60");
        QCOMPARE(answered["gen_ai.response.time_to_first_chunk"], "0.0125");
        QCOMPARE(attributes(messages(bytes, {1, 1}).front(), 1)["deployment.environment.name"], "demo");
    }

    void timesAreThoseOfTheAttempts()
    {
        const std::vector<QByteArray> spans = spansOf(otlp::encodeTraces({{record()}}, {}, Conventions::GenAi010));
        QVERIFY(text(protozero::pbf_reader(spans[1].data(), std::size_t(spans[1].size())), 8)
                    .contains("7=1800000000001000000 8=1800000000005000000"));
        QVERIFY(text(protozero::pbf_reader(spans[0].data(), std::size_t(spans[0].size())), 8)
                    .contains("7=1800000000000000000 8=1800000000800000000"));
    }

    void severalMessagesInARowAreOne()
    {
        RequestRecord other = record();
        other.id = "req_2";
        const QByteArray both = otlp::encodeTraces({{record()}}, {}, Conventions::GenAi010)
                                + otlp::encodeTraces({{other}}, {}, Conventions::GenAi010);
        QCOMPARE(spansOf(both).size(), std::size_t(6));
    }

    void oldNames()
    {
        const QByteArray bytes = otlp::encodeTraces({{record()}}, {}, Conventions::V136);
        const auto answered = attributes(spansOf(bytes)[2], 9);
        QCOMPARE(answered["gen_ai.system"], "p");
        QVERIFY(!answered.contains("gen_ai.provider.name"));
        QCOMPARE(field(messages(bytes, {1, 2}).front(), 3), "https://opentelemetry.io/schemas/1.36.0");
    }

    /// One byte that is no UTF-8 would cost the whole batch.
    void foreignBytesAreMended()
    {
        RequestRecord one = record();
        one.model = "a\xff\xfe";
        one.errorKind = "protocol";
        one.errorMessage = QString(QChar(0xd800)) + u"x"_s;
        const QByteArray bytes = otlp::encodeTraces({{one}}, {}, Conventions::GenAi010);
        const QByteArray span = spansOf(bytes).front();
        QVERIFY(attributes(span, 9)["sluice.model"].isValidUtf8());
        QVERIFY(field(field(span, 15), 2).isValidUtf8());
    }

    void clientsFaultIsNoErrorOfTheServer()
    {
        RequestRecord one = record();
        one.status = 400;
        one.errorKind = "invalid_request";
        one.attempts = {};
        one.target = {};
        QVERIFY(field(spansOf(otlp::encodeTraces({{one}}, {}, Conventions::GenAi010)).front(), 15).isEmpty());
        one.status = 502;
        QVERIFY(!field(spansOf(otlp::encodeTraces({{one}}, {}, Conventions::GenAi010)).front(), 15).isEmpty());
    }

    void metricsAreDifferences()
    {
        const QByteArray bytes = otlp::encodeMetrics({{record()}, {record()}}, {}, Conventions::GenAi010);
        const std::vector<QByteArray> names = metricNames(bytes);
        for (const char *name :
             {"sluice.requests", "sluice.cost", "gen_ai.client.inference.duration",
              "gen_ai.client.inference.time_to_first_chunk", "gen_ai.client.inference.time_per_output_chunk",
              "gen_ai.client.inference.usage.input_tokens", "gen_ai.client.inference.usage.output_tokens"})
            QVERIFY2(std::find(names.begin(), names.end(), QByteArray(name)) != names.end(), name);
        for (const QByteArray &metric : messages(bytes, {1, 2, 2})) {
            const QByteArray data = field(metric, 7) + field(metric, 9);
            protozero::pbf_reader reader(data.data(), std::size_t(data.size()));
            QVERIFY(reader.next(2));
            QCOMPARE(reader.get_enum(), 1); // delta
        }
        const std::vector<QByteArray> old = metricNames(otlp::encodeMetrics({{record()}}, {}, Conventions::V136));
        QVERIFY(std::find(old.begin(), old.end(), QByteArray("gen_ai.client.token.usage")) != old.end());
    }

    void logsHaveTheTextsTheyAreGiven()
    {
        const QByteArray without = otlp::encodeLogs({{record()}}, {}, Conventions::GenAi010);
        QVERIFY(!attributes(messages(without, {1, 2, 2}).front(), 6).contains("sluice.request.body"));
        const QByteArray with = otlp::encodeLogs({{record(), {"{\"q\":1}", "A"}}}, {}, Conventions::GenAi010);
        const QByteArray log = messages(with, {1, 2, 2}).front();
        QCOMPARE(attributes(log, 6)["sluice.request.body"], "{\"q\":1}");
        QCOMPARE(field(log, 10), spanIdOf("req_1"));
        QCOMPARE(field(log, 12), "gen_ai.client.inference.operation.details");
    }

    void partialSuccess()
    {
        QCOMPARE(otlp::readPartialSuccess(QByteArray::fromHex("0a060803120278 79"), "application/x-protobuf").rejected,
                 3);
        QCOMPARE(otlp::readPartialSuccess(R"({"partialSuccess":{"rejectedSpans":"3","errorMessage":"m"}})",
                                          "application/json")
                     .rejected,
                 3);
        for (const QByteArray &broken :
             {QByteArray("\xff\xff\xff"), QByteArray("\x0a\x7f"), QByteArray("{"), QByteArray()}) {
            QCOMPARE(otlp::readPartialSuccess(broken, {}).rejected, 0);
            QCOMPARE(otlp::readPartialSuccess(broken, "application/json").rejected, 0);
        }
        QCOMPARE(otlp::readPartialSuccess(R"({"partialSuccess":{"rejectedSpans":-5}})", "application/json").rejected,
                 0);
    }

    void traceParent_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("read");
        QTest::newRow("usual") << clientTrace << clientTrace;
        QTest::newRow("spaces") << ' ' + clientTrace + ' ' << clientTrace;
        QTest::newRow("later version") << "01" + clientTrace.mid(2) + "-x" << clientTrace;
        QTest::newRow("no version") << "ff" + clientTrace.mid(2) << QByteArray();
        QTest::newRow("more than version 00 has") << clientTrace + "-x" << QByteArray();
        QTest::newRow("later version, run together") << "01" + clientTrace.mid(2) + "x" << QByteArray();
        QTest::newRow("upper case") << clientTrace.toUpper() << QByteArray();
        QTest::newRow("no trace") << "00-" + QByteArray(32, '0') + "-b7ad6b7169203331-01" << QByteArray();
        QTest::newRow("no span") << "00-0af7651916cd43dd8448eb211c80319c-" + QByteArray(16, '0') + "-01"
                                 << QByteArray();
        QTest::newRow("short") << clientTrace.chopped(1) << QByteArray();
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("line end") << clientTrace.chopped(1) + "\r" << QByteArray();
    }
    void traceParent()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, read);
        QCOMPARE(readTraceParent(header), read);
    }

    void spansAreTheSameEachTime()
    {
        QCOMPARE(spanIdOf("req_1").size(), 8);
        QCOMPARE(spanIdOf("req_1"), spanIdOf("req_1"));
        QVERIFY(spanIdOf("req_1") != spanIdOf("req_1", 1));
        QCOMPARE(traceIdsOf({}, "req_1").trace.size(), 16);
        QVERIFY(!traceIdsOf("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00", "r").isSampled);
        QCOMPARE(traceParentOf(clientTrace, "req_1", 2),
                 "00-0af7651916cd43dd8448eb211c80319c-" + spanIdOf("req_1", 2).toHex() + "-01");
    }

    void gzip()
    {
        const QByteArray bytes = QByteArray(100'000, 'x') + "end";
        const auto decoder = makeContentDecoder("gzip");
        QByteArray out;
        QCOMPARE(decoder->decode(gzipped(bytes), out, 1'000'000), ContentDecoder::Outcome::Ok);
        QVERIFY(decoder->complete());
        QCOMPARE(out, bytes);
    }

    /// HMAC-SHA256 of "1.b" with the key "k".
    void signature()
    {
        QCOMPARE(deliverySignature("k", "b", 1),
                 "t=1,v1=" + QMessageAuthenticationCode::hash("1.b", "k", QCryptographicHash::Sha256).toHex());
        QVERIFY(deliverySignature("k", "b", 1) != deliverySignature("k", "c", 1));
    }
};

QTEST_APPLESS_MAIN(TestOtlp)
#include "tst_otlp.moc"
