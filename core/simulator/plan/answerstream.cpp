// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/plan/answerstream.h"

#include "base/clock.h"

namespace sluice::sim {

namespace {

constexpr qint64 mostPending = 256 * 1024;
constexpr qsizetype mostAtOnce = 64 * 1024;

} // namespace

AnswerStream::AnswerStream(HttpExchange *exchange, StreamScript script, Trace trace, Pacer *pacer)
    : m_exchange(exchange)
    , m_script(std::move(script))
    , m_trace(std::move(trace))
    , m_pacer(pacer)
{
    connect(exchange, &HttpExchange::closed, this, &AnswerStream::onClosed);
    connect(exchange, &HttpExchange::drained, this, [this] { m_pacer->reschedule(this, monotonicNs()); });
}

void AnswerStream::onClosed()
{
    m_trace.closed(m_started ? 200 : 0, int(m_tokens));
    m_exchange.clear();
    m_pacer->remove(this);
}

bool AnswerStream::isFull() const
{
    return m_exchange->pendingBytes() > mostPending;
}

bool AnswerStream::atTamper() const
{
    return !m_tampered && m_script.tamper.afterTokens >= 0 && m_tokens >= m_script.tamper.afterTokens;
}

qint64 AnswerStream::nextDueNs() const
{
    if (!m_started)
        return m_script.pace.firstNs();
    if (m_next == m_script.pieces.size())
        return m_script.pace.dueNs(m_tokens);
    return m_script.pace.dueNs(m_tokens + m_script.pieces[m_next].tokens - 1);
}

void AnswerStream::appendDue(QByteArray &out, qint64 nowNs)
{
    while (out.size() < mostAtOnce && nextDueNs() <= nowNs) {
        if (atTamper()) {
            m_tampered = true;
            out.append(m_script.tamper.bytes);
            m_over = !m_script.tamper.goOn;
        } else if (m_next == m_script.pieces.size()) {
            m_over = true;
        } else {
            const Piece &piece = m_script.pieces[m_next++];
            m_script.writer->piece(out, piece);
            m_tokens += piece.tokens;
        }
        if (m_over) {
            appendEnd(out);
            return;
        }
    }
}

void AnswerStream::appendEnd(QByteArray &out)
{
    if (m_script.tamper.finish)
        m_script.writer->finish(out);
    if (m_script.tamper.done)
        m_script.writer->done(out);
}

std::optional<qint64> AnswerStream::advance(qint64 nowNs)
{
    if (!m_exchange)
        return {};
    if (m_over)
        return never; // hanging
    QByteArray out;
    if (!m_started && nowNs >= nextDueNs()) {
        m_exchange->startStream(200, m_script.headers);
        m_script.writer->open(out);
        m_started = true;
    }
    while (m_started && m_exchange && !m_over) {
        if (isFull())
            return never; // `drained` wakes us
        appendDue(out, nowNs);
        if (out.isEmpty())
            break;
        m_exchange->write(out);
        out.clear();
    }
    if (!m_exchange)
        return {};
    if (m_over && m_script.tamper.end != StreamEnd::Hang)
        return leave();
    return m_over ? never : nextDueNs();
}

std::optional<qint64> AnswerStream::leave()
{
    const QPointer<HttpExchange> exchange = m_exchange;
    m_exchange.clear();
    disconnect(exchange, nullptr, this, nullptr);
    if (m_script.tamper.end == StreamEnd::Clean)
        exchange->end();
    else if (m_script.tamper.end == StreamEnd::Close)
        exchange->close();
    else
        exchange->reset();
    m_trace.end(200, int(m_tokens));
    return {};
}

LaterAnswer::LaterAnswer(HttpExchange *exchange, Action action, Trace trace, int status, int tokens, Pacer *pacer)
    : m_exchange(exchange)
    , m_action(std::move(action))
    , m_trace(std::move(trace))
    , m_status(status)
    , m_tokens(tokens)
{
    connect(exchange, &HttpExchange::closed, this, [this, pacer] {
        m_trace.closed(m_acted ? m_status : 0, 0);
        m_exchange.clear();
        pacer->remove(this);
    });
}

std::optional<qint64> LaterAnswer::advance(qint64)
{
    if (!m_exchange)
        return {};
    if (m_acted)
        return never;
    m_acted = true;
    if (!m_action(*m_exchange))
        return never;
    if (m_exchange)
        disconnect(m_exchange, nullptr, this, nullptr);
    m_trace.end(m_status, m_tokens);
    return {};
}

} // namespace sluice::sim
