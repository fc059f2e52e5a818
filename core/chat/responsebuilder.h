// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/streamevent.h"

namespace sluice {

/// Puts the events of a stream together to the answer they amount to, up to a number of bytes.
class ResponseBuilder
{
public:
    explicit ResponseBuilder(qsizetype maxBytes)
        : m_room(maxBytes)
    {
    }

    void add(const StreamEvent &event);
    [[nodiscard]] const ChatResponse &response() const { return m_response; }
    /// Whether nothing was said yet.
    [[nodiscard]] bool isEmpty() const { return m_empty; }

private:
    void append(QByteArray &to, const QByteArray &text);
    void addToolCall(const ToolCallDelta &delta);

    ChatResponse m_response;
    qsizetype m_room;
    bool m_empty = true;
};

} // namespace sluice
