// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/request.h"
#include "dialects/parts/answersequencer.h"
#include "json/value.h"
#include "json/wholescan.h"

#include <QByteArrayList>

namespace sluice::anthropicmessages {

// Anthropic Messages for clients, to and from the neutral values (core/dialects/anthropicmessages/README.md). Pure.

/// A client's request read into values.
struct Decoded {
    ChatRequest chat;
    /// Whether the client asked for thinking; others would stumble over it.
    bool thinking = false;
    /// Paths of what the values cannot carry: "tools[3]", "context_management". Marks for caching are not named:
    /// the providers cache by themselves.
    QByteArrayList dropped = {};
};

enum class Purpose { Answer, CountTokens };

/// Only an answer needs `max_tokens`. What cannot be sent on without changing the question (documents, stored files)
/// is an InvalidRequest error that names it.
[[nodiscard]] Result<Decoded> decodeRequest(const json::Value &body, Purpose purpose = Purpose::Answer);

/// What an answer must know beside its content.
struct AnswerContext {
    /// Letters and digits that make the answer's ids unique.
    QByteArray id;
    /// Named until the upstream tells its own.
    QByteArray model;
    /// Whether thinking is told; it is left out otherwise.
    bool thinking = false;
    /// Texts that were asked for to end it.
    std::vector<QByteArray> stops = {};
};

/// The message object.
[[nodiscard]] QByteArray encodeResponse(const ChatResponse &response, const AnswerContext &context);

/// How long a prompt is and may be, in tokens; 0 is unknown.
struct PromptSize {
    qint64 tokens = 0;
    qint64 maximum = 0;
};

/// {"type":"error",…}; a full context is told in the words that make coding tools shorten the conversation. `size`
/// fills in where the provider's own message has no numbers.
[[nodiscard]] QByteArray encodeError(const Error &error, const QByteArray &requestId = {}, const PromptSize &size = {});

/// The answer of `count_tokens`.
[[nodiscard]] QByteArray encodeTokenCount(qint64 tokens);

/// Writes neutral events as named events (core/dialects/anthropicmessages/README.md#stream): one block at a time,
/// thinking, text and calls in sequence.
class StreamEncoder
{
public:
    explicit StreamEncoder(AnswerContext context)
        : m_context(std::move(context))
    {
    }

    /// SSE text ready to be sent, possibly empty. A Failed ends the stream.
    [[nodiscard]] QByteArray encode(const StreamEvent &event);
    /// The end of a stream that went well: stop reason, usage and `message_stop`.
    [[nodiscard]] QByteArray end();
    /// The end of one that did not.
    [[nodiscard]] QByteArray fail(const Error &error, const PromptSize &size = {});
    /// An event that keeps a silent stream open.
    [[nodiscard]] static QByteArray ping();

private:
    enum class Block { None, Thinking, Text, ToolUse };
    [[nodiscard]] QByteArray start();
    [[nodiscard]] QByteArray run(const std::vector<AnswerStep> &steps);
    [[nodiscard]] QByteArray text(Block block, const QByteArray &text);
    [[nodiscard]] QByteArray call(const CallStep &step);
    [[nodiscard]] QByteArray input(const QByteArray &arguments);
    [[nodiscard]] QByteArray openBlock(Block block, QByteArrayView content);
    [[nodiscard]] QByteArray delta(QByteArrayView type, QByteArrayView member, const QByteArray &text);
    [[nodiscard]] QByteArray closeBlock();
    [[nodiscard]] QByteArray finishBlocks();

    AnswerContext m_context;
    AnswerSequencer m_sequencer;
    Usage m_usage;
    Finished m_end;
    qint64 m_blocks = 0;
    Block m_block = Block::None;
    QByteArray m_input;                           ///< arguments that wait
    std::optional<json::WholeScan> m_inputObject; ///< once they are one, which goes on as it comes
    bool m_spoke = false;
    bool m_called = false;
    bool m_started = false;
    bool m_finished = false;
    bool m_ended = false;
};

} // namespace sluice::anthropicmessages
