// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/socket/answer/answerparser.h"
#include "transport/socket/upstreamconnection.h"

namespace sluice {

/// The rest of an answer whose caller has all it wants: read to the end that its framing gives it, within bounds and
/// for nobody, so that its connection can be kept with the same proof as any other. It belongs to the pool.
class AnswerTail final : private ConnectionUser, private DeadlineClient
{
public:
    /// What comes behind the end of a stream is a few bytes in the next packet; whoever sends more is cut off.
    static constexpr qsizetype maxBytes = 64 * 1024;
    static constexpr std::chrono::seconds maxTime{1};

    AnswerTail(SocketCore &core, UpstreamConnection &connection, AnswerParser parser,
               std::chrono::milliseconds idleLimit);
    /// Closes the connection if it is still held.
    ~AnswerTail() override;
    Q_DISABLE_COPY_MOVE(AnswerTail)

private:
    void connectionReady() override {}
    void bytesCame(QByteArrayView bytes, qint64 arrivedNs) override;
    void connectionLost(const WireFault &fault) override;
    void deadlineReached() override { end(false); }
    void end(bool keep);

    SocketCore &m_core;
    AnswerParser m_parser;
    UpstreamConnection *m_connection;
    const std::chrono::milliseconds m_idleLimit;
    qsizetype m_bytes = 0;
};

} // namespace sluice
