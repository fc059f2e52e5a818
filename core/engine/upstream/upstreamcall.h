// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialects/upstreamdialect.h"
#include "transport/transport.h"

#include <QObject>
#include <QTimer>

namespace sluice {

/// One request to one target, read in its dialect. Emits `eventReceived` or `bodyReceived`, then `finished` once.
///
/// What can be read is read: the first bytes tell a stream from a whole body, whatever the content type says, and
/// either is told as what was asked for. The end is told when the answer is over, not when the connection is. HTTP
/// errors, errors told in the stream, cut, empty and unreadable answers all end as an Error. Deleting it aborts.
class UpstreamCall : public QObject
{
    Q_OBJECT
public:
    UpstreamCall(Transport &transport, const UpstreamDialect &dialect, const TransportRequest &request, bool stream,
                 const StreamExpectation &expected = {}, QObject *parent = nullptr);
    ~UpstreamCall() override;

    [[nodiscard]] int status() const { return m_call->status(); }
    [[nodiscard]] const HeaderList &headers() const { return m_call->headers(); }
    [[nodiscard]] const TransportTimes &times() const { return m_endTimes ? *m_endTimes : m_call->times(); }
    /// When the bytes came that are being told of, in monotonic ns: as near the socket as the transport knows.
    [[nodiscard]] qint64 readTimeNs() const { return m_readNs; }
    /// What the answer tells of what it used, also where it failed; an answer that tells output is bought.
    [[nodiscard]] const Usage &usage() const { return m_usage; }
    /// Of a stream: whether something of the answer was told.
    [[nodiscard]] bool hasTold() const { return m_reader->hasBegun(); }
    /// What the answer says of itself, also where it failed.
    [[nodiscard]] AnswerFacts facts() const { return m_isStream ? m_reader->facts() : m_facts; }
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
    void receive(const QByteArray &bytes);
    void settleForm(bool atEnd);
    void readBytes(const QByteArray &bytes);
    void readStream(const QByteArray &bytes);
    void onEvent(SseEvent &&event);
    void onOver();
    Result<void> endOfStream();
    Result<void> endOfBody();
    [[nodiscard]] Error endOfError();
    [[nodiscard]] Result<json::Document> readBody();
    bool takeFailure(const std::vector<StreamEvent> &decoded, const SseEvent &event);
    void readBehindFailure(const SseEvent &event);
    void noteUsage(const json::Value &body);
    void noteBody(const json::Value &body);
    [[nodiscard]] bool isSuccess() const { return status() >= 200 && status() < 300; }
    [[nodiscard]] Error tooLarge() const;
    [[nodiscard]] bool hasBegun() const;
    [[nodiscard]] Error broken(Error error) const;
    void finish(const Result<void> &result);

    const UpstreamDialect &m_dialect;
    const QUrl m_url;
    const std::chrono::milliseconds m_firstEventLimit;
    QTimer m_firstEvent;
    /// Runs when the answer has ended and its usage is missing, or more of it may come.
    QTimer m_usageWait;
    std::unique_ptr<TransportCall> m_call;
    std::optional<TransportTimes> m_endTimes;
    std::unique_ptr<StreamReader> m_reader;
    /// There when a stream came where a body was asked for.
    std::unique_ptr<BodyFolder> m_folder;
    Usage m_usage;
    AnswerFacts m_facts; ///< of a whole body
    /// Of an answer whose end is a failure, and whose usage may still come.
    std::optional<Error> m_failure;
    SseParser m_parser;
    QByteArray m_body;
    qsizetype m_folded = 0;
    qint64 m_readNs = 0;
    bool m_wantsStream;
    bool m_claimsStream = false;
    bool m_formKnown = false;
    bool m_isStream = false;
    bool m_anyEvent = false;
    bool m_done = false;
};

} // namespace sluice
