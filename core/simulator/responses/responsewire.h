// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/eventwriter.h"
#include "simulator/wireinfo.h"

#include <QByteArrayList>

namespace sluice::sim {

/// What a response object repeats of its request: members of JSON with their leading commas.
[[nodiscard]] QByteArray responseEcho(json::Value body);

/// Builds the response object and its items (core/dialects/openairesponses/README.md#response-object).
class ResponseParts
{
public:
    ResponseParts(std::shared_ptr<const Answer> answer, WireInfo info, QByteArray echo);

    [[nodiscard]] const Answer &answer() const { return *m_answer; }
    [[nodiscard]] const PlannedChoice &choice() const { return m_answer->choices.front(); }
    [[nodiscard]] bool isCut() const { return choice().finish == "length"; }
    /// `completed`, or `incomplete` when the answer was cut.
    [[nodiscard]] QByteArray finalStatus() const { return isCut() ? "incomplete" : "completed"; }

    [[nodiscard]] QByteArray itemId(QByteArrayView prefix, int index = 0) const;
    [[nodiscard]] QByteArray reasoningItem(bool whole) const;
    [[nodiscard]] QByteArray messageItem(bool whole) const;
    [[nodiscard]] QByteArray callItem(int index, bool whole) const;
    [[nodiscard]] QByteArray textPart(bool whole) const;
    /// The items in the order they are told, whole.
    [[nodiscard]] QByteArrayList items() const;
    /// The response in that status; only a final one has its output and usage.
    [[nodiscard]] QByteArray object(const QByteArray &status) const;

private:
    /// The text of the message; a refusal counts as text, as Fireworks has no refusal parts.
    [[nodiscard]] const QByteArray &text() const;
    [[nodiscard]] bool hasMessage() const;
    [[nodiscard]] QByteArray usage() const;

    std::shared_ptr<const Answer> m_answer;
    WireInfo m_info;
    QByteArray m_echo;
};

/// The stream of a response (core/dialects/openairesponses/README.md#events); reasoning comes in the summary form.
class ResponseEvents final : public EventWriter
{
public:
    explicit ResponseEvents(ResponseParts parts)
        : m_parts(std::move(parts))
    {
    }

    void open(QByteArray &out) override;
    void piece(QByteArray &out, const Piece &piece) override;
    void finish(QByteArray &out) override;
    void done(QByteArray &out) override;

private:
    enum class Open { Nothing, Reasoning, Message, Call };

    /// `event:` and `data:` with type, number and these members.
    void event(QByteArray &out, QByteArrayView type, QByteArrayView members);
    void openItem(QByteArray &out, Open kind, int call);
    void closeItem(QByteArray &out);
    void closeReasoning(QByteArray &out);
    void closeMessage(QByteArray &out);
    void closeCall(QByteArray &out);
    /// `,"item_id":…,"output_index":n` of the open item.
    [[nodiscard]] QByteArray place() const;

    ResponseParts m_parts;
    Open m_open = Open::Nothing;
    int m_call = 0;
    int m_outputIndex = -1;
    int m_sequence = 0;
    QByteArray m_itemId;
};

} // namespace sluice::sim
