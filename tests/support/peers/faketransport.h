// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/transport.h"

#include <QPointer>

#include <functional>
#include <vector>

namespace sluice {

/// One call of FakeTransport: the test plays the server by calling `write…` and `end` or `fail`.
class FakeCall final : public TransportCall
{
    Q_OBJECT
public:
    explicit FakeCall(TransportRequest request);
    ~FakeCall() override;

    [[nodiscard]] int status() const override { return m_status; }
    [[nodiscard]] const HeaderList &headers() const override { return m_headers; }
    [[nodiscard]] const TransportTimes &times() const override { return m_times; }
    [[nodiscard]] QByteArray readAll() override;
    void setPaused(bool paused) override;
    void abort() override;

    [[nodiscard]] const TransportRequest &request() const { return m_request; }
    [[nodiscard]] bool isPaused() const { return m_paused; }
    /// After `end`, `fail` or `abort`; nothing more is signalled.
    [[nodiscard]] bool isOver() const { return m_over; }

    /// The response head; signals `headReceived` at once.
    void writeHead(int status, const HeaderList &headers = {});
    /// Body bytes; signals `readyRead` at once, or on resuming when paused. Writes a 200 head first if there is none.
    void writeBytes(const QByteArray &bytes);
    /// The response is complete; held back while paused, as by the real transport.
    void end();
    /// The connection broke; never held back.
    void fail(const Error &error);
    /// Head, body and end in one go.
    void respond(int status, const HeaderList &headers, const QByteArray &body);

    /// Stamps a test wants to see in `times()`.
    TransportTimes &mutableTimes() { return m_times; }

Q_SIGNALS:
    /// The owner aborted the call, or destroyed it before its end.
    void aborted();

private:
    void finish(const Result<void> &result);

    const TransportRequest m_request;
    TransportTimes m_times;
    HeaderList m_headers;
    QByteArray m_unread;
    int m_status = 0;
    bool m_paused = false;
    bool m_ended = false;
    bool m_over = false;
};

/// A Transport without a network: records every request and lets the test answer it.
class FakeTransport final : public Transport
{
public:
    /// Called from the event loop once the caller of `send` has connected its signals; may answer the call.
    std::function<void(FakeCall &)> onCall;

    [[nodiscard]] std::unique_ptr<TransportCall> send(const TransportRequest &request) override;
    void warm(const QUrl &, int) override {}

    /// Every request ever sent, in order.
    [[nodiscard]] const std::vector<TransportRequest> &requests() const { return m_requests; }
    /// The call of request `index`, or null when its owner has destroyed it.
    [[nodiscard]] FakeCall *call(std::size_t index) const;
    [[nodiscard]] FakeCall *lastCall() const { return m_calls.empty() ? nullptr : call(m_calls.size() - 1); }
    /// How many calls were aborted, or destroyed before their end.
    [[nodiscard]] int abortedCalls() const { return *m_aborted; }

private:
    std::vector<TransportRequest> m_requests;
    std::vector<QPointer<FakeCall>> m_calls;
    std::shared_ptr<int> m_aborted = std::make_shared<int>(0);
};

} // namespace sluice
