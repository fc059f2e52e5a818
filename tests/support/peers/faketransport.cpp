// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/faketransport.h"

#include "base/clock.h"

namespace sluice {

FakeCall::FakeCall(TransportRequest request)
    : m_request(std::move(request))
{
    m_times.started = monotonicNs();
    m_times.connected = m_times.started;
    m_times.requestSent = m_times.started;
}

FakeCall::~FakeCall()
{
    abort();
}

QByteArray FakeCall::readAll()
{
    return std::exchange(m_unread, {});
}

void FakeCall::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    if (paused || m_over)
        return;
    const QPointer<FakeCall> alive(this);
    if (!m_unread.isEmpty())
        Q_EMIT readyRead();
    if (alive && m_ended && !m_paused && !m_over)
        finish({});
}

void FakeCall::abort()
{
    if (m_over)
        return;
    m_over = true;
    m_times.finished = monotonicNs();
    Q_EMIT aborted();
}

void FakeCall::writeHead(int status, const HeaderList &headers)
{
    if (m_over || m_status != 0)
        return;
    m_status = status;
    m_headers = headers;
    m_times.head = monotonicNs();
    Q_EMIT headReceived();
}

void FakeCall::writeBytes(const QByteArray &bytes)
{
    const QPointer<FakeCall> alive(this);
    writeHead(200);
    if (!alive || m_over || bytes.isEmpty())
        return;
    m_unread += bytes;
    if (!m_paused)
        Q_EMIT readyRead();
}

void FakeCall::end()
{
    const QPointer<FakeCall> alive(this);
    writeHead(200);
    if (!alive || m_over)
        return;
    m_ended = true;
    if (!m_paused)
        finish({});
}

void FakeCall::fail(const Error &error)
{
    if (!m_over)
        finish(error);
}

void FakeCall::respond(int status, const HeaderList &headers, const QByteArray &body)
{
    const QPointer<FakeCall> alive(this);
    writeHead(status, headers);
    if (alive)
        writeBytes(body);
    if (alive)
        end();
}

void FakeCall::finish(const Result<void> &result)
{
    m_over = true;
    m_times.finished = monotonicNs();
    Q_EMIT finished(result);
}

std::unique_ptr<TransportCall> FakeTransport::send(const TransportRequest &request)
{
    auto fake = std::make_unique<FakeCall>(request);
    m_requests.push_back(request);
    m_calls.emplace_back(fake.get());
    QObject::connect(fake.get(), &FakeCall::aborted, fake.get(), [count = m_aborted] { ++*count; });
    if (onCall) {
        FakeCall *raw = fake.get();
        QMetaObject::invokeMethod(
            raw, [raw, answer = onCall] { answer(*raw); }, Qt::QueuedConnection);
    }
    return fake;
}

FakeCall *FakeTransport::call(std::size_t index) const
{
    return index < m_calls.size() ? m_calls[index].data() : nullptr;
}

} // namespace sluice
