// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "json/value.h"

#include <vector>

namespace sluice::test {

/// Follows a stream of chat chunks, or of text completions, as the strictest clients do, and puts the answer together.
class ChatCheck
{
public:
    struct Call {
        QByteArray id;
        QByteArray name;
        QByteArray arguments;
    };

    explicit ChatCheck(const QByteArray &object = "chat.completion.chunk")
        : m_object(object)
    {
    }
    /// The first thing a client would refuse; empty when all is well, an error at the end included.
    [[nodiscard]] QByteArray run(const QByteArray &sse);
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] const std::vector<Call> &calls() const { return m_calls; }

private:
    [[nodiscard]] QByteArray take(const json::Value &chunk);
    [[nodiscard]] QByteArray takeDelta(const json::Value &delta);
    [[nodiscard]] QByteArray takeCall(const json::Value &call);

    QByteArray m_object;
    QByteArray m_id;
    QByteArray m_text;
    std::vector<Call> m_calls;
    bool m_started = false;
    bool m_finished = false;
    bool m_failed = false;
    bool m_done = false;
};

} // namespace sluice::test
