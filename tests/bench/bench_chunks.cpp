// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaichat/openaichat.h"
#include "dialects/openaichat/passthrough.h"
#include "json/writer.h"

#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace sluice;
using namespace Qt::StringLiterals;

// What one chunk and one large body cost in the protocol core: µs of processor time each, the best of several rounds.
// Prints, judges not.

namespace {

const QByteArray head = R"({"id":"chatcmpl-8f6a1d2c-94b1-4f0e-8c1c-0a7d1f3b2c4d","object":"chat.completion.chunk",)"
                        R"("created":1795219200,"model":"openai/gpt-oss-120b","system_fingerprint":"fp_3f58d112f7",)";
const QByteArray textChunk =
    head + R"("choices":[{"index":0,"delta":{"content":" gateway"},"logprobs":null,"finish_reason":null}]})";
const QByteArray toolChunk =
    head
    + R"("choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"function":{"arguments":"{\"city\":"}}]},)"
      R"("logprobs":null,"finish_reason":null}]})";
const QByteArray strayChunk =
    head + R"("choices":[{"delta":{"content":" gateway"}}],"usage":{"prompt_tokens":9,"completion_tokens":3}})";

/// A first turn as coding agents send it: a long system prompt, tools with schemas, code in messages.
QByteArray largeBody(qsizetype size)
{
    json::Writer writer;
    writer.beginObject().key("model").string("m").key("stream").boolean(true).key("messages").beginArray();
    const QByteArray prose =
        "You write code.\nQuote \"names\", keep \\paths\\ and tabs\t as they are; answer shortly. ";
    writer.beginObject().key("role").string("system").key("content").string(prose.repeated(200)).endObject();
    const QByteArray code =
        json::quoted(QByteArray("    if (value == \"x\") {\n        return {1, 2};\n    }\n").repeated(25));
    while (writer.bytes().size() < size * 6 / 10) {
        writer.beginObject().key("role").string("user").key("content").beginArray();
        writer.beginObject().key("type").string("text").key("text").raw(code).endObject().endArray().endObject();
    }
    writer.endArray().key("tools").beginArray();
    while (writer.bytes().size() < size) {
        writer.beginObject().key("type").string("function").key("function").beginObject().key("name").string("edit");
        writer.key("description")
            .string(prose.repeated(4))
            .key("parameters")
            .raw(R"({"type":"object","properties":)"
                 R"({"path":{"type":"string","description":"Absolute path"},"line":{"type":"integer","minimum":1}},)"
                 R"("required":["path","line"],"additionalProperties":false})")
            .endObject()
            .endObject();
    }
    return writer.endArray().endObject().take();
}

template<typename Work>
void measure(const QString &name, int times, Work work)
{
    double best = 1e9;
    for (int round = 0; round < 7; ++round) {
        const std::clock_t start = std::clock();
        for (int i = 0; i < times; ++i)
            work();
        best = std::min(best, double(std::clock() - start) * 1e6 / CLOCKS_PER_SEC / times);
    }
    QTextStream(stdout) << name.leftJustified(52) << QString::number(best, 'f', 2).rightJustified(9) << " µs"
                        << Qt::endl;
}

void measureChunks()
{
    constexpr int times = 20000;
    const QByteArray frame = formatSseEvent(textChunk);
    SseParser parser;
    qsizetype bytes = 0;
    measure(u"SSE: one event read"_s, times,
            [&] { (void)parser.feed(frame, [&](SseEvent &&event) { bytes += event.data.size(); }); });
    measure(u"JSON: a chunk checked and three values read"_s, times, [&] {
        const auto document = json::Document::parse(textChunk);
        const json::Value choice = document->root()["choices"].items().front();
        bytes += choice["delta"]["content"].text().size() + choice["finish_reason"].raw().size();
    });
    for (const auto &row : {std::pair{u"text chunk"_s, textChunk}, {u"tool chunk"_s, toolChunk}}) {
        const QString &name = row.first;
        const QByteArray &chunk = row.second;
        openaichat::StreamDecoder decoder;
        const SseEvent event{{}, chunk, {}};
        measure(u"decode a "_s + name, times, [&] { bytes += qsizetype(decoder.decode(event).size()); });
        ChatChunkFilter filter({true, true});
        measure(u"forward a "_s + name + u" (same bytes)"_s, times, [&] { bytes += filter.filter(chunk).size(); });
    }
    ChatChunkFilter filter({true, true});
    measure(u"forward a chunk that needs edits"_s, times, [&] { bytes += filter.filter(strayChunk).size(); });
    openaichat::StreamEncoder encoder({});
    measure(u"encode a text delta"_s, times, [&] { bytes += encoder.encode(TextDelta{" gateway"}).size(); });
    QTextStream(stdout) << "(" << bytes << " bytes)" << Qt::endl;
}

void measureBodies()
{
    constexpr int times = 100;
    const QByteArray body = largeBody(200 * 1024);
    const auto profiles = builtInProfiles();
    const ProviderProfile profile = profiles.ok() ? profiles->front() : ProviderProfile();
    const auto document = json::Document::parse(body);
    QTextStream(stdout) << "body of " << body.size() / 1024 << " KiB" << Qt::endl;
    measure(u"200 KB body: check"_s, times, [&] { (void)json::Document::parse(body).ok(); });
    measure(u"200 KB body: read the top members"_s, times, [&] { (void)document->root().members(); });
    measure(u"200 KB body: prepare for a provider"_s, times,
            [&] { (void)prepareChatRequest(document->root(), profile, "up", 8192, false).ok(); });
    const auto request = openaichat::decodeRequest(document->root());
    measure(u"200 KB body: decode"_s, times, [&] { (void)openaichat::decodeRequest(document->root()).ok(); });
    measure(u"200 KB body: encode"_s, times, [&] { (void)openaichat::encodeRequest(*request, {}); });
}

} // namespace

int main()
{
    measureChunks();
    measureBodies();
    return 0;
}
