// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/ledgerpeer.h"
#include "wire/sse.h"

#include <QTest>

#include <algorithm>

using namespace sluice;
using namespace sluice::test;

/// Whatever stands where a provider counts, at every door, streamed or not: clients with types can read what they get,
/// and record and metrics say the same.
class TestOddUsage : public QObject
{
    Q_OBJECT

    struct Door {
        QByteArray name;
        QByteArray path;
        QByteArray model;
        QByteArray asks;
        QByteArrayList counts; ///< members that a usage of the format must have
        bool streams = true;
    };
    static std::vector<Door> doors();
    static QByteArray answerOf(const Door &door, const QByteArray &usage, const QByteArray &more);
    static QByteArray streamOf(const Door &door, const QByteArray &usage, const QByteArray &more, bool inFirst);

private Q_SLOTS:
    void clientsCanReadIt_data();
    void clientsCanReadIt();
};

namespace {

const QByteArray fireworks = "fireworks/accounts/fireworks/models/gpt-oss-120b";

QByteArray sse(const QByteArray &data)
{
    return "data: " + data + "\n\n";
}

/// Why a client could not read it; empty when it can.
QByteArray fault(const json::Value &usage, const QByteArrayList &counts)
{
    if (!usage.exists() || usage.isNull())
        return {};
    if (!usage.isObject())
        return "no object: " + usage.raw().toByteArray();
    for (const QByteArray &name : counts) {
        if (!usage[name].exists())
            return name + " is missing: " + usage.raw().toByteArray();
    }
    QByteArray found;
    const auto isCount = [](const json::Value &value) {
        return std::ranges::all_of(value.raw(), [](char c) { return c >= '0' && c <= '9'; })
               && value.toInt().has_value();
    };
    for (const json::Member &member : usage.members()) {
        if (member.key.endsWith("_details") && !member.value.isNull())
            found += fault(member.value, member.value.isObject() ? QByteArrayList() : QByteArrayList{"object"});
        else if (member.key.endsWith("_tokens") && !isCount(member.value)
                 && (counts.contains(member.key) || !member.value.isNull()))
            found += member.key + ": " + usage.raw().toByteArray();
        constexpr qint64 read = 12;
        const bool isCached = member.key == "cached_tokens" || member.key == "cache_read_input_tokens";
        if (isCached && member.value.toInt().value_or(0) > read)
            found += "more cached than read: " + usage.raw().toByteArray();
    }
    return found;
}

/// Every usage in an answer, wherever the door's format has it.
std::vector<json::Value> usagesIn(const json::Value &body)
{
    return {body["usage"], body["message"]["usage"], body["response"]["usage"]};
}

double sumOf(const QByteArray &metrics, const QByteArray &family, const QByteArray &label = {})
{
    double sum = 0;
    for (const QByteArray &line : metrics.split('\n')) {
        if (line.startsWith(family) && line.contains(label))
            sum += line.sliced(line.lastIndexOf(' ') + 1).toDouble();
    }
    return sum;
}

} // namespace

std::vector<TestOddUsage::Door> TestOddUsage::doors()
{
    const QByteArray messages = R"("messages":[{"role":"user","content":"Hi"}])";
    const QByteArrayList chatCounts = {"prompt_tokens", "completion_tokens", "total_tokens"};
    const QByteArrayList messageCounts = {"output_tokens"};
    const QByteArrayList responseCounts = {"input_tokens", "output_tokens", "total_tokens"};
    const QByteArray groq = "groq/openai/gpt-oss-20b";
    return {
        {"chat", chat, groq, messages + R"(,"stream_options":{"include_usage":true})", chatCounts},
        {"chat, Groq's", "/openai/v1/chat/completions", groq, messages + R"(,"stream_options":{"include_usage":true})",
         chatCounts},
        {"Messages", "/v1/messages", groq, R"("max_tokens":500,)" + messages, messageCounts},
        {"Responses", "/v1/responses", groq, R"("input":"Hi")", responseCounts},
        {"Responses, native", "/v1/responses", fireworks, R"("input":"Hi")", responseCounts},
        {"text", "/v1/completions", fireworks, R"("prompt":"Hi","stream_options":{"include_usage":true})", chatCounts},
        {"vectors",
         "/v1/embeddings",
         "fireworks/qwen3-embedding-8b",
         R"("input":"Hi")",
         {"prompt_tokens", "total_tokens"},
         false},
    };
}

QByteArray TestOddUsage::answerOf(const Door &door, const QByteArray &usage, const QByteArray &more)
{
    if (door.name == "vectors")
        return R"({"object":"list","model":"m","data":[{"object":"embedding","index":0,"embedding":[0.5]}],"usage":)"
               + usage + more + '}';
    if (door.name == "Responses, native")
        return R"({"id":"resp_1","object":"response","created_at":1,"status":"completed","model":"m","output":[{"type":)"
               R"("message","id":"m1","status":"completed","role":"assistant","content":[{"type":"output_text","text":)"
               R"("Hello there.","annotations":[]}]}],"usage":)"
               + QByteArray(usage).replace("prompt_", "input_").replace("completion_", "output_") + more + '}';
    const QByteArray said =
        door.name == "text" ? R"("text":"Hello there.")" : R"("message":{"role":"assistant","content":"Hello there."})";
    return R"({"id":"c1","object":")" + QByteArray(door.name == "text" ? "text_completion" : "chat.completion")
           + R"(","created":1,"model":"m","choices":[{"index":0,)" + said + R"(,"finish_reason":"stop"}],"usage":)"
           + usage + more + '}';
}

QByteArray TestOddUsage::streamOf(const Door &door, const QByteArray &usage, const QByteArray &more, bool inFirst)
{
    if (door.name == "Responses, native") {
        const QByteArray response = answerOf(door, usage, more);
        return "event: response.created\n" + sse(R"({"type":"response.created","response":{"id":"resp_1"}})")
               + "event: response.output_text.delta\n"
               + sse(R"({"type":"response.output_text.delta","item_id":"m1","output_index":0,"content_index":0,)"
                     R"("delta":"Hello there."})")
               + "event: response.completed\n" + sse(R"({"type":"response.completed","response":)" + response + '}');
    }
    const QByteArray counted = R"(,"usage":)" + usage + more;
    const QByteArray head = R"({"id":"c1","object":")"
                            + QByteArray(door.name == "text" ? "text_completion" : "chat.completion.chunk")
                            + R"(","created":1,"model":"m","choices":[)";
    const QByteArray said =
        door.name == "text" ? R"("text":"Hello there.")" : R"("delta":{"role":"assistant","content":"Hello there."})";
    const QByteArray nothing = door.name == "text" ? R"("text":"")" : R"("delta":{})";
    return sse(head + R"({"index":0,)" + said + R"(,"finish_reason":null}])" + (inFirst ? counted : QByteArray()) + '}')
           + sse(head + R"({"index":0,)" + nothing + R"(,"finish_reason":"stop"}]})")
           + (inFirst ? QByteArray() : sse(head + ']' + counted + '}')) + sse("[DONE]");
}

void TestOddUsage::clientsCanReadIt_data()
{
    QTest::addColumn<QByteArray>("usage");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<bool>("inFirst");
    const auto row = [](const char *name, const char *usage, const char *more = "", bool inFirst = false) {
        QTest::newRow(name) << QByteArray(usage) << QByteArray(more) << inFirst;
    };
    const char *good = R"({"prompt_tokens":12,"completion_tokens":7,"total_tokens":19})";
    row("as it should be", good);
    row("in the first chunk only", good, "", true);
    row("list", "[12,7]");
    row("text", R"("12")");
    row("number", "19");
    row("null", "null");
    row("empty", "{}");
    row("true", "true");
    row("texts", R"({"prompt_tokens":"12","completion_tokens":"7","total_tokens":"19"})");
    row("words", R"({"prompt_tokens":"many","completion_tokens":"some","total_tokens":"all"})");
    row("fractions", R"({"prompt_tokens":12.0,"completion_tokens":7.5,"total_tokens":19.5})");
    row("exponents", R"({"prompt_tokens":1.2e1,"completion_tokens":7e0,"total_tokens":1.9E+1})");
    row("1e30", R"({"prompt_tokens":1e30,"completion_tokens":1e30,"total_tokens":2e30})");
    row("1e999", R"({"prompt_tokens":1e999,"completion_tokens":1e999,"total_tokens":1e999})");
    row("below zero", R"({"prompt_tokens":-12,"completion_tokens":-7,"total_tokens":-19})");
    row("negative zero", R"({"prompt_tokens":-0,"completion_tokens":-0.0,"total_tokens":-0})");
    row("lists in it", R"({"prompt_tokens":[12],"completion_tokens":{"n":7},"total_tokens":[]})");
    row("true in it", R"({"prompt_tokens":true,"completion_tokens":false,"total_tokens":null})");
    row("prompt only", R"({"prompt_tokens":12})");
    row("completion only", R"({"completion_tokens":7})");
    row("sum only", R"({"total_tokens":19})");
    row("a sum that is none", R"({"prompt_tokens":12,"completion_tokens":7,"total_tokens":-1})");
    row("twice", R"({"prompt_tokens":12,"prompt_tokens":13,"completion_tokens":7,"completion_tokens":8})");
    row("details as text", R"({"prompt_tokens":12,"completion_tokens":7,"total_tokens":19,)"
                           R"("prompt_tokens_details":"none","completion_tokens_details":"none"})");
    row("details as lists", R"({"prompt_tokens":12,"completion_tokens":7,"total_tokens":19,)"
                            R"("prompt_tokens_details":[4],"completion_tokens_details":[]})");
    row("details that are odd", R"({"prompt_tokens":12,"completion_tokens":7,"total_tokens":19,)"
                                R"("prompt_tokens_details":{"cached_tokens":4.5,"audio_tokens":"x"},)"
                                R"("completion_tokens_details":{"reasoning_tokens":-3,"audio_tokens":[1]}})");
    row("details that are huge", R"({"prompt_tokens":12,"completion_tokens":7,"total_tokens":19,)"
                                 R"("prompt_tokens_details":{"cached_tokens":1e30},)"
                                 R"("completion_tokens_details":{"reasoning_tokens":1e30}})");
    row("more cached than read", R"({"prompt_tokens":12,"completion_tokens":7,"total_tokens":19,)"
                                 R"("prompt_tokens_details":{"cached_tokens":100}})");
    row("costs beside", R"({"prompt_tokens":12,"completion_tokens":7,"total_tokens":19,"cost":"-0.5",)"
                        R"("cost_in_usd_ticks":-5,"cost_details":{"upstream":null}})");
    row("times that are odd", R"({"prompt_tokens":12,"completion_tokens":7,"total_tokens":19,"queue_time":"x",)"
                              R"("total_time":-1e30})");
    row("of Groq", "null",
        R"(,"x_groq":{"id":"req_1","usage":{"prompt_tokens":12,"completion_tokens":7,)"
        R"("total_tokens":19}})");
    row("of Groq, odd", "null",
        R"(,"x_groq":{"id":"req_1","usage":{"prompt_tokens":"12","completion_tokens":-7.5,)"
        R"("total_tokens":1e30}})");
    row("of Groq, a list", good, R"(,"x_groq":{"id":"req_1","usage":[1,2]})");
    row("of Groq, other numbers", good,
        R"(,"x_groq":{"id":"req_1","usage":{"prompt_tokens":99,)"
        R"("completion_tokens":9,"total_tokens":108}})");
    row("service tier", good, R"(,"service_tier":"flex")");
    row("service tier, odd", good, R"(,"service_tier":5)");
}

void TestOddUsage::clientsCanReadIt()
{
    QFETCH(QByteArray, usage);
    QFETCH(QByteArray, more);
    QFETCH(bool, inFirst);
    LedgerPeer peer;
    qint64 input = 0;
    qint64 output = 0;
    Money cost;
    qsizetype count = 0;
    for (const Door &door : doors()) {
        for (const bool isStream : {false, true}) {
            if (isStream && !door.streams)
                continue;
            const QByteArray where = door.name + (isStream ? ", stream: " : ": ");
            if (isStream)
                peer.gateway->enqueueStream(streamOf(door, usage, more, inFirst));
            else
                peer.gateway->enqueueJson(answerOf(door, usage, more));
            const QByteArray options =
                isStream ? door.asks : QByteArray(door.asks).replace(R"(,"stream_options":{"include_usage":true})", "");
            const auto client = peer.gateway->post(door.path, R"({"model":")" + door.model + R"(",)" + options
                                                                  + (isStream ? R"(,"stream":true})" : "}"));
            const int status = GatewayPeer::wait(*client);
            QVERIFY2(status == 200, (where + QByteArray::number(status) + client->body.left(500)).constData());
            std::vector<QByteArray> bodies{client->body};
            if (isStream) {
                bodies.clear();
                SseParser parser;
                (void)parser.feed(client->body, [&](SseEvent &&told) { bodies.push_back(told.data); });
            }
            for (const QByteArray &body : bodies) {
                const json::Value told{QByteArrayView(body)};
                for (const json::Value &counted : usagesIn(told)) {
                    const QByteArray why = fault(counted, door.counts);
                    QVERIFY2(why.isEmpty(), (where + why).constData());
                }
                if (door.name.startsWith("chat")) // it may have a few counts only
                    QCOMPARE(fault(told["x_groq"]["usage"], {}), QByteArray());
                if (!isStream && (door.name == "vectors" || door.name == "Messages"))
                    QVERIFY2(told["usage"].isObject(), (where + body).constData());
            }
            ++count;
            QTRY_COMPARE(peer.count(), count);
            const RequestRecord record = peer.record();
            QVERIFY2(record.errorKind.isEmpty(), (where + record.errorKind).constData());
            QVERIFY2(record.usage.input.value_or(0) >= 0 && record.usage.input.value_or(0) < 1000,
                     (where + QByteArray::number(*record.usage.input)).constData());
            QVERIFY2(record.usage.output.value_or(0) >= 0 && record.usage.output.value_or(0) < 1000,
                     (where + QByteArray::number(*record.usage.output)).constData());
            QVERIFY2(record.cost >= Money() && record.cost->dollars() < 0.01, where.constData());
            input += record.usage.input.value_or(0);
            output += record.usage.output.value_or(0);
            cost += record.cost.value_or(Money());
        }
    }
    const auto client = peer.gateway->send("GET", "/metrics", {}, {{"authorization", "Bearer " + GatewayPeer::key()}});
    QCOMPARE(GatewayPeer::wait(*client), 200);
    QVERIFY(!client->body.contains("Zed")); // any client may see it
    QCOMPARE(qint64(sumOf(client->body, "sluice_tokens_total{", R"(kind="input")")), input);
    QCOMPARE(qint64(sumOf(client->body, "sluice_tokens_total{", R"(kind="output")")), output);
    QCOMPARE(Money::ofDollars(sumOf(client->body, "sluice_cost_dollars_total{")).nano() / 10, cost.nano() / 10);
}

QTEST_GUILESS_MAIN(TestOddUsage)
#include "tst_oddusage.moc"
