// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/request.h"
#include "chat/response.h"
#include "chat/streamevent.h"
#include "dialects/parts/membertypes.h"
#include "dialects/preparedrequest.h"
#include "wire/sse.h"
#include "json/value.h"

#include <functional>
#include <memory>

namespace sluice {

/// What an answer must know of its request beside what the request's own members say.
struct ClientContext {
    /// Letters and digits that make the ids in the answer unique.
    QByteArray id;
    /// Named until the provider tells its own.
    QByteArray model = {};
    /// Groq's words are kept, where its clients call.
    bool groqWords = false;
    /// The kept answer the request goes on from, and whether this one is kept.
    QByteArray previousId = {};
    bool isKept = false;
    /// The client's own body; outlives the format.
    json::Value body = {};
    qint64 createdAt = 0; ///< Unix seconds
    /// Unix seconds now.
    std::function<qint64()> unixTime = {};
};

/// A request as values.
struct ClientValues {
    ChatRequest chat = {};
    /// It is chat by now, with members that the values do not have: sent in place of `chat`.
    QByteArray chatBody = {};
    /// Paths of what could not be carried.
    QByteArrayList dropped = {};
};

/// An answer to be kept under its id: the JSON object that it is.
struct KeptObject {
    QByteArray id;
    QByteArray object;
    bool isWhole = true;
    bool isRunning = false; ///< nothing of it is whole yet
};

/// One client's request in its format, and the answer to it. Passed on as it is where the provider speaks the same
/// format, by way of values where it does not; a stream that was begun in the one way stays in it.
class ClientFormat
{
public:
    virtual ~ClientFormat() = default;

    /// What must be told before anybody is asked.
    [[nodiscard]] virtual Result<void> check(const json::Value & /*body*/) { return {}; }

    // --- the same format on both sides

    [[nodiscard]] virtual Result<PreparedRequest> pass(const json::Value &body, const Recipient &to);
    /// What to send for one event; may be empty.
    [[nodiscard]] virtual QByteArray forward(const SseEvent & /*raw*/, const std::vector<StreamEvent> & /*decoded*/)
    {
        return {};
    }
    [[nodiscard]] virtual QByteArray forwardEnd() { return {}; }
    /// What ends it in the middle, because the rest may not be told; only behind an event that was forwarded.
    [[nodiscard]] virtual QByteArray forwardCut() { return {}; }
    [[nodiscard]] virtual Result<QByteArray> forwardAnswer(const QByteArray &body) { return body; }

    /// By which the provider keeps what was forwarded; empty where it keeps nothing, or nothing came yet.
    [[nodiscard]] virtual QByteArray forwardedId() const { return {}; }

    // --- by way of values

    [[nodiscard]] virtual Result<ClientValues> decode(const json::Value &body, const Recipient &to);
    [[nodiscard]] virtual QByteArray encode(const StreamEvent & /*event*/) { return {}; }
    [[nodiscard]] virtual QByteArray encodeEnd() { return {}; }
    [[nodiscard]] QByteArray encodeCut()
    {
        const QByteArray reason = encode(Finished{FinishReason::ContentFilter}); // before the end, whoever adds them up
        return reason + encodeEnd();
    }
    [[nodiscard]] virtual Result<QByteArray> encodeAnswer(const ChatResponse &response);
    /// Of an answer that was told as values.
    [[nodiscard]] virtual std::optional<KeptObject> kept() const { return {}; }

    // --- either

    /// What ends a stream that failed.
    [[nodiscard]] virtual QByteArray fail(const Error & /*error*/) { return {}; }
    /// The body that tells a failure before any stream; empty for the usual one.
    [[nodiscard]] virtual QByteArray errorBody(const Error & /*error*/, const QByteArray & /*requestId*/) { return {}; }
    /// What keeps a silent stream open.
    [[nodiscard]] virtual QByteArray keepAlive() { return ": keep-alive\n\n"; }
};

/// The members that say how much may be answered, of whatever format. Of one that is there twice the largest.
struct OutputMembers {
    std::optional<qint64> maxTokens = {};
    std::optional<qint64> maxCompletionTokens = {};
    std::optional<qint64> maxOutputTokens = {};
    qint64 answers = 1; ///< `n`
    qint64 bestOf = 1;
    qint64 prompts = 1; ///< texts or lists of tokens in `prompt`
};

/// How much output a request asks for.
struct OutputLimit {
    /// Of one answer; unset: as much as the model can write.
    std::optional<qint64> tokens = {};
    qint64 answers = 1;
};

/// One format that clients are served in: functions in a table. Its row is all that a door needs to know.
struct ClientDialect {
    QByteArray id;
    /// In records and metrics, and the operation of providers that speak it: "chat".
    QByteArray name;
    /// Where it is served, below `/v1`.
    QByteArray path;
    /// Below it everything is told in this format; may be empty.
    QByteArray prefix = {};
    /// The header that all clients of this format send, and no others; may be empty.
    QByteArray header = {};
    std::unique_ptr<ClientFormat> (*makeFormat)(const ClientContext &context);
    /// The body of an HTTP error.
    QByteArray (*encodeError)(const Error &error, const QByteArray &requestId);
    /// By the members that the format has, and no others; null: it has no output to be counted.
    OutputLimit (*outputLimit)(const OutputMembers &asked);
    /// Tokens of what is asked, read as the format has it; null: those of the member `input`.
    std::optional<qint64> (*countInput)(const json::Value &body) = nullptr;
    QByteArray input = {};
    /// The provider's own operation of this format can do what the body asks for; null: whatever it asks.
    bool (*suits)(const json::Value &body, const ProviderProfile &profile) = nullptr;
    /// Whether it can be told by way of values, where the provider does not speak it.
    bool isConvertible = false;
    /// Not unless client or configuration say so.
    bool isConvertedWhenTold = false;
    bool hasStreams = true;
    /// Members that have to be numbers, whoever is asked.
    std::vector<NumberMember> numbers = {};
    /// What members of chat are called here, several where several come to the same: those that the body has are meant.
    std::vector<std::pair<QByteArray, QByteArray>> chatNames = {};
    /// Whether requests refer to answers before them.
    bool keepsAnswers = false;
    /// What such an answer was asked with, as the page of it that a query asks for; null: that is not told.
    Result<QByteArray> (*listInput)(const QByteArrayList &items, const QByteArray &answerId,
                                    const QByteArray &query) = nullptr;
    QByteArray inputPath = {}; ///< below the answer's
    /// The answer to a question for the number of tokens, and where that is asked; null: it has none.
    Result<QByteArray> (*countTokens)(const json::Value &body) = nullptr;
    QByteArray countPath = {};
};

/// An answer in one piece for what is kept of it, whatever it was told as.
[[nodiscard]] QByteArray asWholeAnswer(const ChatResponse &response);

/// All of them; the first is the one whose errors are told where no format is known.
[[nodiscard]] const std::vector<ClientDialect> &clientDialects();
/// The dialect of that id; null when unknown.
[[nodiscard]] const ClientDialect *findClientDialect(QByteArrayView id);

} // namespace sluice
