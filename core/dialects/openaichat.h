// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/request.h"
#include "chat/streamevent.h"
#include "dialects/toolindex.h"
#include "wire/headers.h"
#include "wire/sse.h"
#include "json/value.h"

namespace sluice::openaichat {

// OpenAI Chat Completions as Groq, Fireworks and OpenAI-compatible servers speak it (wire.md §1, §7). Pure.

/// How one provider's flavour of the dialect differs.
struct Flavour {
    QByteArray maxTokensField = "max_completion_tokens";
    /// "reasoning", "reasoning_content" or empty: not sent in history.
    QByteArray reasoningField = {};
    bool streamOptions = true;
};

// --- values ↔ wire

[[nodiscard]] Result<ChatRequest> decodeRequest(const json::Value &body);
/// Nothing that is not set is written; with `stream`, usage is always asked for where the flavour can.
[[nodiscard]] QByteArray encodeRequest(const ChatRequest &request, const Flavour &flavour);

/// Reads a whole answer; also Groq's times in `usage` and Fireworks' `perf_metrics`.
[[nodiscard]] Result<ChatResponse> decodeResponse(const json::Value &body);
[[nodiscard]] QByteArray encodeResponse(const ChatResponse &response,
                                        QByteArrayView reasoningField = "reasoning_content");

/// Reads an error body in any of the forms of wire.md §7.1; the kind follows from status and code.
[[nodiscard]] Error decodeError(int httpStatus, const HeaderList &headers, const QByteArray &body);
/// The HTTP status to answer with: the error's own, else the one its kind stands for.
[[nodiscard]] int errorStatus(const Error &error);
/// {"error":{message,type,param,code}} with the type the status table of wire.md §7.1 has.
[[nodiscard]] QByteArray encodeError(const Error &error);

/// Reads `retry-after-ms`, `retry-after` (seconds or HTTP date; `nowUnixMs` is the clock for the latter).
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const HeaderList &headers, qint64 nowUnixMs);

/// What an answer's `usage` tells, under the names of Chat or of Responses; unset is what it does not tell.
[[nodiscard]] Usage usageOf(const json::Value &body);

// --- streams

/// Folds SSE events of one stream into neutral events. `[DONE]` ends it (with a Finished of unknown reason if the
/// provider gave none, with a Failed if there was no answer); `end()` tells a stream that was cut.
///
/// Usage that comes with the finish reason is told before it. A tool call is told once its name is known; one without
/// an id gets one made from the stream's id.
class StreamDecoder
{
public:
    /// Events of one SSE event, in order. Choices other than the first are skipped.
    [[nodiscard]] std::vector<StreamEvent> decode(const SseEvent &event);
    /// Call at the end of the bytes: a Failed when neither a finish reason nor [DONE] came; else nothing.
    [[nodiscard]] std::vector<StreamEvent> end();
    [[nodiscard]] bool sawDone() const { return m_done; }

private:
    struct KnownCall {
        QByteArray id;
        QByteArray name;
        QByteArray pending; ///< arguments that came before the name
        bool announced = false;
    };
    void decodeChunk(const json::Value &chunk, std::vector<StreamEvent> &events);
    void decodeDelta(const json::Value &delta, std::vector<StreamEvent> &events);
    void decodeToolCall(const json::Value &call, std::vector<StreamEvent> &events);
    void announce(std::size_t index, std::vector<StreamEvent> &events);
    void endWithoutReason(std::vector<StreamEvent> &events);
    void finish(FinishReason reason, std::vector<StreamEvent> &events);
    void fail(Error error, std::vector<StreamEvent> &events);

    ToolIndex m_toolIndex;
    std::vector<KnownCall> m_calls;
    Usage m_usage;
    QByteArray m_id;
    bool m_started = false;
    bool m_hasOutput = false;
    bool m_finished = false;
    bool m_done = false;
    bool m_failed = false;
};

/// Writes neutral events as chunks in the order and form of wire.md §1.4: role first, finish with null before, [DONE]
/// last. A call without arguments gets `{}` before the finish; an unknown finish reason is written as stop or
/// tool_calls.
class StreamEncoder
{
public:
    struct Options {
        bool includeUsage = false;
        /// Adds `x_groq` with id and usage on the finish chunk, for the door where Groq's clients come.
        bool groqExtension = false;
        /// "reasoning" or "reasoning_content".
        QByteArray reasoningField = "reasoning_content";
    };
    explicit StreamEncoder(Options options)
        : m_options(std::move(options))
    {
    }

    /// SSE text ready to be sent, possibly empty.
    [[nodiscard]] QByteArray encode(const StreamEvent &event);
    /// The rest: finish chunk if held back for usage, usage chunk when asked for, [DONE]. Nothing after a Failed: call
    /// it only for a stream that ended as it should.
    [[nodiscard]] QByteArray end();

private:
    [[nodiscard]] QByteArray chunk(QByteArrayView delta, QByteArrayView finishReason = "null",
                                   QByteArrayView tail = {});
    [[nodiscard]] QByteArray textChunk(QByteArrayView member, const QByteArray &text);
    [[nodiscard]] QByteArray toolChunk(const ToolCallDelta &delta);
    [[nodiscard]] QByteArray finishChunks();
    [[nodiscard]] QByteArray begin();

    Options m_options;
    Started m_head;
    Usage m_usage;
    std::vector<bool> m_callHasArguments;
    FinishReason m_reason = FinishReason::Unknown;
    bool m_roleSent = false;
    bool m_finished = false;
    bool m_finishSent = false;
    bool m_failed = false;
};

/// Wire text of a finish reason, with quotes: "\"stop\"", or "null" for Unknown.
[[nodiscard]] QByteArray finishReasonText(FinishReason reason);
[[nodiscard]] FinishReason parseFinishReason(QByteArrayView text);

} // namespace sluice::openaichat
