// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/upstreamcall.h"

#include "transport/networkerror.h"
#include "json/value.h"

#include <QPointer>

namespace sluice {

namespace {
constexpr qsizetype maxErrorBody = 64 * 1024;
constexpr qsizetype maxBody = 64 * 1024 * 1024;
} // namespace

UpstreamCall::UpstreamCall(Transport &transport, const Dialect &dialect, const TransportRequest &request, bool stream,
                           QObject *parent)
    : QObject(parent)
    , m_dialect(dialect)
    , m_url(request.url)
    , m_firstEventLimit(request.limits.firstByte)
    , m_call(transport.send(request))
    , m_reader(dialect.makeReader())
    , m_wantsStream(stream)
{
    connect(m_call.get(), &TransportCall::headReceived, this, &UpstreamCall::onHead);
    connect(m_call.get(), &TransportCall::readyRead, this, &UpstreamCall::onBytes);
    connect(m_call.get(), &TransportCall::finished, this, &UpstreamCall::onTransportFinished);
    if (!stream || m_firstEventLimit <= m_firstEventLimit.zero())
        return;
    // The transport watches the head only, and its idle time is reset by comments: neither is an answer.
    m_firstEvent.setSingleShot(true);
    connect(&m_firstEvent, &QTimer::timeout, this, &UpstreamCall::onFirstEventTimeout);
    m_firstEvent.start(m_firstEventLimit);
}

UpstreamCall::~UpstreamCall()
{
    abort();
}

void UpstreamCall::abort()
{
    m_done = true;
    m_firstEvent.stop();
    m_call->abort();
}

void UpstreamCall::onFirstEventTimeout()
{
    if (!m_done && m_call->status() != 0) // before the head the transport's own timer tells more
        finish(timeoutError(TimeoutKind::FirstByte, m_firstEventLimit, CallPhase::Waiting, m_url));
}

void UpstreamCall::onHead()
{
    const bool success = m_call->status() >= 200 && m_call->status() < 300;
    // Servers that forget the content type of a stream exist; anything that claims to be JSON or a page is none.
    const QByteArray type = m_call->headers().value("content-type").toLower();
    m_isStream = success && m_wantsStream && (type.isEmpty() || type.startsWith("text/event-stream"));
    if (success && !m_isStream && m_call->headers().value("content-length").toLongLong() > maxBody)
        finish(tooLarge()); // nobody need read it first
}

void UpstreamCall::onBytes()
{
    if (m_done)
        return;
    const QByteArray bytes = m_call->readAll();
    if (m_isStream) {
        readStream(bytes);
        return;
    }
    const qsizetype limit = m_call->status() < 300 ? maxBody : maxErrorBody;
    m_body += bytes.left(limit - qMin(limit, m_body.size()));
    if (m_body.size() >= maxBody)
        finish(tooLarge());
}

void UpstreamCall::readStream(const QByteArray &bytes)
{
    const QPointer<UpstreamCall> guard(this);
    const bool fits = m_parser.feed(bytes, [&](SseEvent &&event) {
        if (guard && !m_done)
            onEvent(std::move(event));
    });
    if (guard && !m_done && !fits)
        finish(upstreamError(ErrorKind::Protocol, tr("The provider sent an event larger than 16 MiB.")));
}

void UpstreamCall::onEvent(SseEvent &&event)
{
    m_anyEvent = true;
    m_firstEvent.stop();
    const std::vector<StreamEvent> decoded = m_reader->decode(event);
    for (const StreamEvent &item : decoded) {
        if (const auto *failed = std::get_if<Failed>(&item)) {
            finish(failed->error);
            return;
        }
    }
    Q_EMIT eventReceived(event, decoded);
}

void UpstreamCall::onTransportFinished(const Result<void> &result)
{
    if (m_done)
        return;
    const QPointer<UpstreamCall> guard(this);
    onBytes();
    if (!guard || m_done)
        return;
    if (m_call->status() >= 300) {
        finish(m_dialect.decodeError(m_call->status(), m_call->headers(), m_body));
        return;
    }
    // A stream that told its end is whole, however the connection was closed afterwards.
    if (!result.ok() && !(m_isStream && m_reader->complete())) {
        finish(result);
        return;
    }
    const Result<void> end = m_isStream ? endOfStream() : endOfBody();
    if (guard && !m_done)
        finish(end);
}

Result<void> UpstreamCall::endOfStream()
{
    const QPointer<UpstreamCall> guard(this);
    m_parser.finish([&](SseEvent &&event) {
        if (guard && !m_done)
            onEvent(std::move(event));
    });
    if (!guard || m_done)
        return {};
    if (!m_anyEvent)
        return upstreamError(ErrorKind::Protocol, tr("The provider ended the stream without sending anything."));
    const std::vector<StreamEvent> decoded = m_reader->end();
    for (const StreamEvent &item : decoded) {
        if (const auto *failed = std::get_if<Failed>(&item))
            return failed->error;
    }
    return {};
}

Result<void> UpstreamCall::endOfBody()
{
    if (m_wantsStream) {
        return upstreamError(ErrorKind::Protocol,
                             tr("The provider answered with %1 where a stream was asked for.")
                                 .arg(QString::fromLatin1(m_call->headers().value("content-type"))));
    }
    const Result<json::Document> document = json::Document::parse(m_body);
    if (!document.ok() || !document->root().isObject())
        return upstreamError(ErrorKind::Protocol, tr("The provider's answer is not a JSON object."));
    const json::Value error = document->root()["error"];
    if (error.isObject() || !error.text().isEmpty())
        return m_dialect.decodeError(0, m_call->headers(), m_body);
    Q_EMIT bodyReceived(m_body);
    return {};
}

Error UpstreamCall::tooLarge() const
{
    return upstreamError(ErrorKind::TooLarge, tr("The provider's answer is larger than 64 MiB."));
}

Error UpstreamCall::upstreamError(ErrorKind kind, const QString &message) const
{
    Error error{kind, ErrorSource::Upstream};
    error.retryable = kind == ErrorKind::Protocol;
    error.httpStatus = 502;
    error.type = "server_error";
    error.code = "bad_upstream_answer";
    error.message = message;
    return error;
}

void UpstreamCall::finish(const Result<void> &result)
{
    abort();
    Q_EMIT finished(result);
}

} // namespace sluice
