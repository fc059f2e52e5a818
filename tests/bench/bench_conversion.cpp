// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/anthropicmessages/anthropicmessages.h"
#include "dialects/openaichat/openaichat.h"
#include "dialects/openaichat/passthrough.h"
#include "dialects/openairesponses/openairesponses.h"
#include "wire/sse.h"
#include "json/writer.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace sluice;

// What one conversion costs: a streamed chunk from the provider's bytes to the client's (SSE, JSON, decode, encode),
// and a request body of 200 KB from the client's bytes to the provider's. Best of several runs, one thread. Targets: 5
// µs a chunk, 1 ms a body.

namespace {

constexpr int chunks = 20'000;
constexpr int bodies = 50;
constexpr int runs = 7;

const QByteArray head = "data: {\"id\":\"chatcmpl-1\",\"object\":\"chat.completion.chunk\",\"created\":1795219200,"
                        "\"model\":\"openai/gpt-oss-120b\",\"system_fingerprint\":\"fp_1\",\"choices\":[{\"index\":0,"
                        "\"delta\":";

QByteArray chunkOf(const QByteArray &delta)
{
    return head + delta + ",\"logprobs\":null,\"finish_reason\":null}]}\n\n";
}

QByteArray streamOf(const QByteArray &delta)
{
    return chunkOf(R"({"role":"assistant","content":""})") + delta.repeated(chunks) + head
           + "{},\"logprobs\":null,\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";
}

template<typename Work>
double bestOf(Work work)
{
    double best = 1e300;
    for (int run = 0; run < runs; ++run) {
        const auto start = std::chrono::steady_clock::now();
        work();
        best =
            std::min(best, std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count());
    }
    return best;
}

/// Microseconds per chunk, the stream fed in pieces of a network's size.
template<typename MakeEncoder>
double chunkCost(const QByteArray &stream, MakeEncoder makeEncoder)
{
    constexpr qsizetype piece = 1400;
    qsizetype written = 0;
    const double best = bestOf([&] {
        auto encoder = makeEncoder();
        openaichat::StreamDecoder decoder;
        SseParser parser;
        for (qsizetype from = 0; from < stream.size(); from += piece) {
            (void)parser.feed(QByteArrayView(stream).sliced(from, std::min(piece, stream.size() - from)),
                              [&](SseEvent &&event) {
                                  for (const StreamEvent &decoded : decoder.decode(event))
                                      written += encoder.encode(decoded).size();
                              });
        }
    });
    if (written == 0)
        std::puts("nothing was written");
    return best / chunks;
}

/// Stands for the decoder alone.
struct NoEncoder {
    QByteArray encode(const StreamEvent &) { return "x"; }
};

QByteArray tools(bool flat)
{
    QByteArray all;
    for (int i = 0; i < 40; ++i) {
        const QByteArray name = "tool_" + QByteArray::number(i);
        const QByteArray schema = R"({"type":"object","properties":{"path":{"type":"string","description":")"
                                  + QByteArray("where the file is, as an absolute path ").repeated(30)
                                  + R"("},"limit":{"type":"integer","minimum":1}},"required":["path"]})";
        all += (all.isEmpty() ? "" : ",");
        all += flat ? "{\"type\":\"function\",\"name\":\"" + name
                          + "\",\"description\":\"Does it.\",\"parameters\":" + schema + ",\"strict\":false}"
                    : "{\"name\":\"" + name + "\",\"description\":\"Does it.\",\"input_schema\":" + schema + '}';
    }
    return '[' + all + ']';
}

QByteArray paragraph(int i)
{
    return json::quoted(QByteArray("Line of a file with \"quotes\"\n").repeated(50) + QByteArray::number(i));
}

QByteArray responsesBody()
{
    QByteArray items;
    for (int i = 0; i < 40; ++i) {
        const QByteArray id = QByteArray::number(i);
        items += (i ? "," : "");
        items += R"({"type":"message","role":"user","content":[{"type":"input_text","text":)" + paragraph(i) + "}]},";
        items +=
            R"({"type":"reasoning","id":"rs_)" + id + R"(","summary":[{"type":"summary_text","text":"Read it."}]},)";
        items += R"({"type":"function_call","call_id":"call_)" + id
                 + R"(","name":"tool_1","arguments":"{\"path\":\"/a\"}"},)";
        items += R"({"type":"function_call_output","call_id":"call_)" + id + R"(","output":)" + paragraph(i) + "}";
    }
    return R"({"model":"m","stream":true,"input":[)" + items + R"(],"tools":)" + tools(true) + '}';
}

QByteArray messagesBody()
{
    QByteArray items;
    for (int i = 0; i < 40; ++i) {
        const QByteArray id = QByteArray::number(i);
        items += (i ? "," : "");
        items += R"({"role":"user","content":[{"type":"text","text":)" + paragraph(i) + "}]},";
        items += R"({"role":"assistant","content":[{"type":"thinking","thinking":"Read it.","signature":""},)"
                 R"({"type":"tool_use","id":"call_)"
                 + id + R"(","name":"tool_1","input":{"path":"/a"}}]},)";
        items += R"({"role":"user","content":[{"type":"tool_result","tool_use_id":"call_)" + id + R"(","content":)"
                 + paragraph(i) + "}]}";
    }
    return R"({"model":"m","max_tokens":32000,"stream":true,"messages":[)" + items + R"(],"tools":)" + tools(false)
           + '}';
}

ProviderProfile groq()
{
    const std::vector<ProviderProfile> profiles = builtInProfiles().value();
    for (const ProviderProfile &profile : profiles) {
        if (profile.id == "groq")
            return profile;
    }
    return {};
}

/// Milliseconds from the client's bytes to the provider's.
template<typename Decode>
double bodyCost(const QByteArray &body, const ProviderProfile &profile, Decode decode)
{
    qsizetype written = 0;
    const double best = bestOf([&] {
        for (int i = 0; i < bodies; ++i) {
            const auto document = json::Document::parse(body);
            const ChatRequest chat = decode(document->root());
            const QByteArray bytes = openaichat::encodeRequest(chat, {"max_completion_tokens", "reasoning", true});
            const auto encoded = json::Document::parse(bytes);
            written += prepareChatRequest(encoded->root(), profile, "m", 65536, false)->body.size();
        }
    });
    if (written == 0)
        std::puts("nothing was written");
    return best / bodies / 1000;
}

void print(const char *what, double value, const char *unit, double target)
{
    std::printf("%-44s %8.2f %s   (target %.0f)\n", what, value, unit, target);
}

} // namespace

int main()
{
    const QByteArray text = streamOf(chunkOf(R"({"content":" token"})"));
    const QByteArray call =
        chunkOf(R"({"tool_calls":[{"index":0,"id":"call_1","type":"function","function":{"name":"f",)"
                R"("arguments":"[\""}}]})")
        + streamOf(chunkOf(R"({"tool_calls":[{"index":0,"function":{"arguments":"abcd "}}]})"));
    const auto none = [] { return NoEncoder(); };
    const auto responses = [] {
        const auto request = json::Document::parse(R"({"model":"m","input":"Hi"})");
        const auto decoded = openairesponses::decodeRequest(request->root());
        return openairesponses::StreamEncoder({"1", "m", 1795219200, decoded->echo, {}});
    };
    const auto messages = [] { return anthropicmessages::StreamEncoder({"1", "m", true}); };
    print("reading a text chunk alone", chunkCost(text, none), "µs", 5);
    print("text chunk, chat to Responses", chunkCost(text, responses), "µs", 5);
    print("text chunk, chat to Messages", chunkCost(text, messages), "µs", 5);
    print("arguments chunk, chat to Responses", chunkCost(call, responses), "µs", 5);
    print("arguments chunk, chat to Messages", chunkCost(call, messages), "µs", 5);

    const ProviderProfile profile = groq();
    const QByteArray flat = responsesBody();
    const QByteArray blocks = messagesBody();
    std::printf("bodies of %lld and %lld KB\n", flat.size() / 1024LL, blocks.size() / 1024LL);
    print("body, Responses to chat",
          bodyCost(flat, profile, [](const json::Value &root) { return openairesponses::decodeRequest(root)->chat; }),
          "ms", 1);
    print(
        "body, Messages to chat",
        bodyCost(blocks, profile, [](const json::Value &root) { return anthropicmessages::decodeRequest(root)->chat; }),
        "ms", 1);
    return 0;
}
