// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/request.h"
#include "dialects/openairesponses/responseitems.h"
#include "dialects/parts/answersequencer.h"
#include "json/value.h"

#include <QByteArrayList>

namespace sluice::openairesponses {

// OpenAI Responses for clients, to and from the neutral values (core/dialects/openairesponses/README.md). Pure.

/// A client's request read into values.
struct Decoded {
    ChatRequest chat;
    /// Members the response object repeats, in its order, with the API's defaults for what the client left out.
    std::vector<RawMember> echo = {};
    std::vector<BridgedTool> bridged = {};
    /// Paths of what the values cannot carry: "tools[3]", "max_tool_calls". What has no effect here is not named.
    QByteArrayList dropped = {};
};

/// What needs stored state or the vendor (`previous_response_id`, `item_reference`, `file_id`, …) is an
/// InvalidRequest error that names it.
[[nodiscard]] Result<Decoded> decodeRequest(const json::Value &body);

/// What a response repeats of a request; see `Decoded::echo`.
[[nodiscard]] std::vector<RawMember> echoOf(const json::Value &body);

/// What an answer must know beside its content.
struct AnswerContext {
    /// Letters and digits that make the answer's ids unique.
    QByteArray id;
    /// Named until the upstream tells its own.
    QByteArray model;
    qint64 createdAt = 0; ///< Unix seconds
    std::vector<RawMember> echo = {};
    std::vector<BridgedTool> bridged = {};
    /// The kept answer the request goes on from, and whether this one is kept.
    QByteArray previousId = {};
    bool kept = false;
};

/// The response object; the ids in it are those a stream of the same answer has.
[[nodiscard]] QByteArray encodeResponse(const ChatResponse &response, const AnswerContext &context, qint64 completedAt);

/// The items that an answer was asked with as a list, by `limit`, `order` and `after` of the query. Items without an id
/// get one, the same each time.
[[nodiscard]] Result<QByteArray> encodeInputList(const QByteArrayList &items, const QByteArray &answerId,
                                                 const QByteArray &query);

/// The body of an HTTP error.
[[nodiscard]] QByteArray encodeError(const Error &error);

/// Writes neutral events as the full life of a response (core/dialects/openairesponses/README.md#events). Items never
/// overlap: each is closed before the next opens, calls that the upstream mixes are put in sequence.
class StreamEncoder
{
public:
    explicit StreamEncoder(AnswerContext context);

    /// SSE text ready to be sent, possibly empty. A Failed ends the stream.
    [[nodiscard]] QByteArray encode(const StreamEvent &event);
    /// The end of a stream that went well: closes what is open and tells the whole response.
    [[nodiscard]] QByteArray end(qint64 completedAt);
    /// The response as the last event that holds it told it; empty before the first.
    [[nodiscard]] const QByteArray &object() const { return m_object; }
    /// An event that keeps a silent stream open; opens the response if need be.
    [[nodiscard]] QByteArray keepAlive();

private:
    [[nodiscard]] QByteArray open();
    [[nodiscard]] QByteArray text(OutputItem::Kind kind, PartKind part, const QByteArray &text);
    [[nodiscard]] QByteArray textDelta(const QByteArray &text);
    [[nodiscard]] QByteArray tellCitations();
    [[nodiscard]] QByteArray tellCitations(std::size_t place, std::size_t partPlace);
    [[nodiscard]] QByteArray openItem(OutputItem item);
    [[nodiscard]] QByteArray openPart(PartKind kind);
    [[nodiscard]] QByteArray closePart();
    [[nodiscard]] QByteArray closeItem(ItemStatus status);
    [[nodiscard]] QByteArray run(const std::vector<AnswerStep> &steps);
    [[nodiscard]] QByteArray call(const CallStep &step);
    [[nodiscard]] QByteArray callArguments(const QByteArray &arguments);
    [[nodiscard]] QByteArray closeCall();
    [[nodiscard]] QByteArray finishItems();
    [[nodiscard]] QByteArray fail(const Error &error);
    template<typename Write>
    [[nodiscard]] QByteArray event(QByteArrayView type, Write write);

    AnswerContext m_context;
    std::vector<OutputItem> m_items;
    AnswerSequencer m_sequencer;
    Usage m_usage;
    std::vector<UrlCitation> m_citations; ///< not told yet
    FinishReason m_reason = FinishReason::Unknown;
    bool m_hasImages = false;
    qint64 m_number = 0;
    QByteArray m_object;
    bool m_opened = false;
    bool m_itemOpen = false;
    bool m_finished = false;
    bool m_isClosing = false; ///< nothing of the answer is to come
    bool m_ended = false;
};

} // namespace sluice::openairesponses
