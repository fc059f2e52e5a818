// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "http/exchange.h"

namespace sluice {

/// A client of the gateway without a socket: what it asked, and what it was answered.
class FakeExchange final : public HttpExchange
{
public:
    FakeExchange(const QByteArray &path, QByteArray body, HeaderList headers = {})
        : m_body(std::move(body))
    {
        m_head.method = "POST";
        m_head.target = path;
        m_head.path = path;
        m_head.headers = std::move(headers);
        m_head.peer = QHostAddress(QHostAddress::LocalHost);
        m_head.local = m_head.peer;
    }

    [[nodiscard]] const HttpRequestHead &head() const override { return m_head; }
    [[nodiscard]] const QByteArray &body() const override { return m_body; }
    [[nodiscard]] qint64 receivedNs() const override { return m_receivedNs; }

    void respond(const HttpAnswer &whole) override
    {
        answer = whole;
        isOver = true;
    }
    void startStream(int status, const HeaderList &headers) override
    {
        answer.status = status;
        answer.headers = headers;
    }
    void write(const QByteArray &bytes) override { answer.body += bytes; }
    void end() override { isOver = true; }
    void reset() override { isOver = true; }
    [[nodiscard]] qint64 pendingBytes() const override { return pending; }

    /// What came so far.
    HttpAnswer answer = {};
    bool isOver = false;
    /// What a client that reads slowly has not taken.
    qint64 pending = 0;

private:
    HttpRequestHead m_head;
    const QByteArray m_body;
    const qint64 m_receivedNs = monotonicNs();
};

} // namespace sluice
