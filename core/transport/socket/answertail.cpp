// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/socket/answertail.h"

#include "base/clock.h"
#include "transport/socket/socketcore.h"

namespace sluice {

AnswerTail::AnswerTail(SocketCore &core, UpstreamConnection &connection, AnswerParser parser,
                       std::chrono::milliseconds idleLimit)
    : m_core(core)
    , m_parser(std::move(parser))
    , m_connection(&connection)
    , m_idleLimit(idleLimit)
{
    connection.handOver(this);
    connection.setReading(true);
    core.deadlines.set(*this, monotonicNs() + std::chrono::nanoseconds(maxTime).count());
}

AnswerTail::~AnswerTail()
{
    m_core.deadlines.cancel(*this);
    if (m_connection)
        m_connection->close();
}

void AnswerTail::bytesCame(QByteArrayView bytes, qint64)
{
    m_bytes += bytes.size();
    AnswerParser::Step step = AnswerParser::Step::Body;
    while (step == AnswerParser::Step::Body)
        step = m_parser.next(bytes);
    if (step == AnswerParser::Step::NeedMore && m_bytes <= maxBytes)
        return;
    if (step == AnswerParser::Step::Complete && !bytes.isEmpty())
        m_connection->noteStray(bytes);
    end(step == AnswerParser::Step::Complete && bytes.isEmpty());
}

void AnswerTail::connectionLost(const WireFault &)
{
    m_connection = nullptr;
    end(false);
}

void AnswerTail::end(bool keep)
{
    if (UpstreamConnection *connection = std::exchange(m_connection, nullptr))
        connection->release(keep, m_idleLimit);
    m_core.pool.forgetTail(*this); // which destroys this
}

} // namespace sluice
