// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/request.h"
#include "chat/streamevent.h"
#include "dialects/parts/answerfacts.h"
#include "dialects/parts/callnormalizer.h"
#include "dialects/parts/streamexpectation.h"
#include "wire/headers.h"
#include "wire/sse.h"
#include "json/value.h"

namespace sluice::openaichat {

// OpenAI Chat Completions as Groq, Fireworks and OpenAI-compatible servers speak it
// (core/dialects/openaichat/README.md, core/dialects/errors.md). Pure.

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

/// Reads an error body in any of the forms of core/dialects/errors.md#bodies; the kind follows from status and code.
[[nodiscard]] Error decodeError(int httpStatus, const HeaderList &headers, const QByteArray &body);
/// {"error":{message,type,param,code}} with the type the status table of core/dialects/errors.md#bodies has.
[[nodiscard]] QByteArray encodeError(const Error &error);

/// What an answer's `usage` tells, under the names of Chat or of Responses; unset is what it does not tell.
[[nodiscard]] Usage usageOf(const json::Value &body);

// --- streams

/// Folds SSE events of one stream into neutral events. `[DONE]` ends it (with a Finished of unknown reason if the
/// provider gave none, with a Failed if there was no answer); `end()` tells a stream that was cut.
///
/// Usage that comes with the finish reason is told before it. Output that comes behind the finish is output all the
/// same; a reason told again behind it takes the place of the first. A tool call is told once its name is known; one
/// without an id gets one made from the stream's id. Texts are told in whole characters, wherever the provider cut
/// them.
class StreamDecoder
{
public:
    explicit StreamDecoder(const StreamExpectation &expected = {})
        : m_expected(expected)
    {
    }
    void expect(const StreamExpectation &expected) { m_expected = expected; }

    /// Events of one SSE event, in order. Choices other than the first are skipped; how they end is in `facts`.
    [[nodiscard]] std::vector<StreamEvent> decode(const SseEvent &event);
    /// Call at the end of the bytes: a Failed when neither a finish reason nor [DONE] came, or a call has no name; else
    /// nothing.
    [[nodiscard]] std::vector<StreamEvent> end();
    /// Whether anything of the answer was told, in whatever member and choice.
    [[nodiscard]] bool hasBegun() const { return m_hasBegun; }
    [[nodiscard]] bool sawDone() const { return m_done; }
    [[nodiscard]] AnswerFacts facts() const { return {m_id, m_model, m_ends.reasons()}; }
    /// Whether every choice told why it ended; usage may still come.
    [[nodiscard]] bool isFinished() const { return m_finished && m_choicesEnded >= m_expected.choices; }
    /// Whether nothing of the answer is to come any more: [DONE], or the ends of all choices and then the usage that
    /// was asked for. Where an end came with text, and nothing without behind it, more text may follow: some servers
    /// tell an end with every piece.
    [[nodiscard]] bool isOver() const
    {
        return m_done || (isFinished() && !m_isSpeaking && (m_usageAtEnd || !m_expected.usage));
    }

private:
    void decodeChunk(const json::Value &chunk, std::vector<StreamEvent> &events);
    void decodeDelta(const json::Value &delta, std::vector<StreamEvent> &events);
    void decodeToolCall(const json::Value &call, std::vector<StreamEvent> &events);
    struct Choices {
        json::Value delta;
        std::optional<Finished> end;
        std::optional<Error> failure;
    };
    [[nodiscard]] Choices readChoices(const json::Value &choices);
    void flushTexts(std::vector<StreamEvent> &events);
    void endWithoutReason(std::vector<StreamEvent> &events);
    void finish(Finished end, std::vector<StreamEvent> &events);
    void refuseNameless(std::vector<StreamEvent> &events);
    void fail(Error error, std::vector<StreamEvent> &events);

    StreamExpectation m_expected;
    CallNormalizer m_calls;
    json::TextDecoder m_text;
    json::TextDecoder m_reasoning;
    json::TextDecoder m_refusal;
    Usage m_usage;
    QByteArray m_id;
    QByteArray m_model;
    ChoiceEnds m_ends;
    int m_choicesEnded = 0;
    bool m_started = false;
    bool m_hasBegun = false;
    bool m_hasOutput = false;
    bool m_hasImages = false;
    bool m_finished = false;
    bool m_isSpeaking = false; ///< the last chunk held output
    bool m_spokeBehindEnd = false;
    bool m_usageAtEnd = false;
    bool m_done = false;
    bool m_failed = false;
};

/// Writes neutral events as chunks in the order and form of core/dialects/openaichat/README.md#stream: role first,
/// finish with null before, [DONE] last. A call without arguments gets `{}` before the finish; an unknown finish reason
/// is written as stop or tool_calls.
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
    [[nodiscard]] QByteArray citationChunk(const UrlCitation &citation);
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

} // namespace sluice::openaichat
