// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialects/dialect.h"
#include "transport/transport.h"

#include <QObject>
#include <QTimer>

namespace sluice {

/// One request to one target, read in its dialect. Emits `eventReceived` or `bodyReceived`, then `finished` once.
///
/// HTTP errors, errors told in the stream, cut, empty and unreadable answers all end as an Error. Deleting it aborts.
class UpstreamCall : public QObject
{
    Q_OBJECT
public:
    UpstreamCall(Transport &transport, const Dialect &dialect, const TransportRequest &request, bool stream,
                 QObject *parent = nullptr);
    ~UpstreamCall() override;

    [[nodiscard]] int status() const { return m_call->status(); }
    [[nodiscard]] const HeaderList &headers() const { return m_call->headers(); }
    [[nodiscard]] const TransportTimes &times() const { return m_call->times(); }
    void setPaused(bool paused) { m_call->setPaused(paused); }
    /// Ends the call; no signal follows.
    void abort();

Q_SIGNALS:
    /// One event of a stream, as it came and as it reads. Errors are not delivered here but by `finished`.
    void eventReceived(const sluice::SseEvent &raw, const std::vector<sluice::StreamEvent> &decoded);
    /// The whole body of a successful answer that is no stream; valid JSON.
    void bodyReceived(const QByteArray &body);
    void finished(const sluice::Result<void> &result);

private:
    void onHead();
    void onFirstEventTimeout();
    void onBytes();
    void onTransportFinished(const Result<void> &result);
    void readStream(const QByteArray &bytes);
    void onEvent(SseEvent &&event);
    Result<void> endOfStream();
    Result<void> endOfBody();
    [[nodiscard]] Error tooLarge() const;
    Error upstreamError(ErrorKind kind, const QString &message) const;
    void finish(const Result<void> &result);

    const Dialect &m_dialect;
    const QUrl m_url;
    const std::chrono::milliseconds m_firstEventLimit;
    QTimer m_firstEvent;
    std::unique_ptr<TransportCall> m_call;
    std::unique_ptr<StreamReader> m_reader;
    SseParser m_parser;
    QByteArray m_body;
    bool m_wantsStream;
    bool m_isStream = false;
    bool m_anyEvent = false;
    bool m_done = false;
};

} // namespace sluice
