// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/eventwriter.h"
#include "simulator/wireinfo.h"

namespace sluice::sim {

/// Where the chat chunks of the providers differ token by token.
struct ChatStyle {
    QByteArray reasoningKey;
    QByteArray opening;    ///< the first delta
    QByteArray afterModel; ///< members between `model` and `choices`
    QByteArray afterDelta; ///< members between `delta` and `finish_reason`
    QByteArray afterChoices = {};
    bool callIndex = true;
};

/// The chat chunks both providers have in common: a prefix and a suffix around each token.
class ChatChunks : public EventWriter
{
public:
    ChatChunks(std::shared_ptr<const Answer> answer, WireInfo info, ChatStyle style);

    void open(QByteArray &out) override;
    void piece(QByteArray &out, const Piece &piece) override;
    void done(QByteArray &out) override;

protected:
    /// `data: {…"choices":[` of every chunk.
    [[nodiscard]] const QByteArray &head() const { return m_head; }
    [[nodiscard]] const Answer &answer() const { return *m_answer; }
    [[nodiscard]] const WireInfo &info() const { return m_info; }
    /// One chunk with a choice; `extra` are members after `choices` with their leading comma.
    void chunk(QByteArray &out, int choice, QByteArrayView delta, QByteArrayView finish, QByteArrayView extra) const;

private:
    void callDelta(QByteArray &out, const Piece &piece) const;
    void delta(QByteArray &out, const Piece &piece) const;
    void logprobs(QByteArray &out, QByteArrayView text) const;

    std::shared_ptr<const Answer> m_answer;
    WireInfo m_info;
    ChatStyle m_style;
    QByteArray m_head;
};

/// The members `"tool_calls":[…]` of a whole message.
[[nodiscard]] QByteArray toolCallsMember(const std::vector<PlannedCall> &calls);

} // namespace sluice::sim
