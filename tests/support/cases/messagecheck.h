// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/sse.h"
#include "json/value.h"

#include <vector>

namespace sluice::test {

/// Follows a Messages stream as the strictest clients do, and puts the message together as they do.
class MessageCheck
{
public:
    /// The first thing a client would refuse; empty when all is well.
    [[nodiscard]] QByteArray run(const QByteArray &sse);
    /// The whole message, in the form of a plain answer; for a stream that went well.
    [[nodiscard]] QByteArray message() const;
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    struct Block {
        QByteArray type;
        QByteArray id = {};
        QByteArray name = {};
        QByteArray text = {};
        QByteArray signature = {};
    };
    QByteArray take(const json::Value &data);
    QByteArray takeStart(const json::Value &message);
    QByteArray takeBlock(const QByteArray &type, const json::Value &data);
    QByteArray takeDelta(const json::Value &delta);
    QByteArray takeEnd(const json::Value &data);

    std::vector<Block> m_blocks;
    QByteArray m_head;
    QByteArray m_stopReason;
    QByteArray m_stopSequence;
    QByteArray m_usage;
    int m_events = 0;
    bool m_blockOpen = false;
    bool m_ended = false;
    bool m_failed = false;
};

/// One line for each event: its name and what it adds.
[[nodiscard]] QByteArray describeMessages(const QByteArray &sse);

} // namespace sluice::test
