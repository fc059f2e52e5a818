// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/upstream/upstreamcall.h"

#include "base/clock.h"
#include "base/refusal.h"
#include "dialects/parts/eventreader.h"
#include "transport/networkerror.h"
#include "wire/bodyform.h"
#include "json/nonfinite.h"
#include "json/utf8.h"

#include <QPointer>

#include <algorithm>

namespace sluice {

namespace {
constexpr qsizetype maxErrorBody = 1024 * 1024;
constexpr qsizetype maxBody = 64 * 1024 * 1024;
/// How long an answer that has ended waits for its usage, or more of it, while the connection stays open.
constexpr std::chrono::seconds usageWait{5};
} // namespace

UpstreamCall::UpstreamCall(Transport &transport, const UpstreamDialect &dialect, const TransportRequest &request,
                           bool stream, const StreamExpectation &expected, QObject *parent)
    : QObject(parent)
    , m_dialect(dialect)
    , m_url(request.url)
    , m_firstEventLimit(request.limits.firstByte)
    , m_call(transport.send(request))
    , m_reader(dialect.makeReader())
    , m_wantsStream(stream)
{
    m_reader->expect(expected);
    connect(m_call.get(), &TransportCall::headReceived, this, &UpstreamCall::onHead);
    connect(m_call.get(), &TransportCall::readyRead, this, &UpstreamCall::onBytes);
    connect(m_call.get(), &TransportCall::finished, this, &UpstreamCall::onTransportFinished);
    m_usageWait.setSingleShot(true);
    m_usageWait.setInterval(usageWait);
    connect(&m_usageWait, &QTimer::timeout, this, &UpstreamCall::onOver);
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
    m_usageWait.stop();
    m_call->abort();
}

void UpstreamCall::onFirstEventTimeout()
{
    if (!m_done && m_call->status() != 0) // before the head the transport's own timer tells more
        finish(broken(timeoutError(TimeoutKind::FirstByte, m_firstEventLimit, CallPhase::Waiting, m_url)));
}

void UpstreamCall::onHead()
{
    const QByteArray type = m_call->headers().value("content-type").toLower();
    m_claimsStream = type.startsWith("text/event-stream") || (type.isEmpty() && m_wantsStream);
    m_formKnown = !isSuccess(); // an error is a body
    if (isSuccess() && !m_claimsStream && m_call->headers().value("content-length").toLongLong() > maxBody)
        finish(tooLarge()); // nobody need read it first
}

void UpstreamCall::onBytes()
{
    if (m_done)
        return;
    const QByteArray bytes = m_call->readAll();
    const qint64 known = m_call->readTimeNs();
    m_readNs = known > 0 ? known : monotonicNs();
    receive(bytes);
}

void UpstreamCall::receive(const QByteArray &bytes)
{
    if (bytes.isEmpty() && m_body.isEmpty())
        return;
    if (m_formKnown) {
        readBytes(bytes);
        return;
    }
    m_body += bytes;
    settleForm(false);
}

/// Decides what the answer is as soon as its first bytes tell; at the end what is left is taken for what it claims.
void UpstreamCall::settleForm(bool atEnd)
{
    const BodyForm form = bodyForm(m_body);
    constexpr qsizetype mostBlank = 64 * 1024;
    if (m_formKnown || (form == BodyForm::Unknown && !atEnd && m_body.size() < mostBlank))
        return;
    m_formKnown = true;
    m_isStream = form == BodyForm::Events || (form != BodyForm::Json && m_claimsStream);
    if (m_isStream && !m_wantsStream)
        m_folder = m_dialect.makeFolder();
    if (!m_isStream)
        m_firstEvent.stop(); // a whole body takes as long as it takes
    readBytes(std::exchange(m_body, {}));
}

void UpstreamCall::readBytes(const QByteArray &bytes)
{
    if (m_isStream) {
        readStream(bytes);
        return;
    }
    const qsizetype limit = isSuccess() ? maxBody : maxErrorBody;
    if (m_body.isEmpty())
        m_body = bytes.left(limit);
    else
        m_body += QByteArrayView(bytes).first(qMin(bytes.size(), limit - qMin(limit, m_body.size())));
    if (m_body.size() >= maxBody)
        finish(tooLarge());
}

void UpstreamCall::readStream(const QByteArray &bytes)
{
    const QPointer<UpstreamCall> guard(this);
    if (m_folder) {
        m_folded += bytes.size();
        if (m_folded > maxBody) {
            finish(tooLarge());
            return;
        }
    }
    const bool fits = m_parser.feed(bytes, [&](SseEvent &&event) {
        if (guard && !m_done)
            onEvent(std::move(event));
    });
    if (guard && !m_done && !fits)
        finish(refusal(Refusal::AnswerUnreadable, tr("The provider sent an event larger than 16 MiB.")));
}

void UpstreamCall::onEvent(SseEvent &&event)
{
    const QPointer<UpstreamCall> guard(this);
    event.data = json::withoutNonFinite(event.data);
    if (m_failure) {
        readBehindFailure(event);
        return;
    }
    const std::vector<StreamEvent> decoded = m_reader->decode(event);
    if (decoded.empty() && isBlank(event))
        return; // no more than a comment
    m_anyEvent = true;
    m_firstEvent.stop();
    if (takeFailure(decoded, event))
        return;
    if (m_folder)
        m_folder->add(event);
    else
        Q_EMIT eventReceived(event, decoded);
    if (!guard || m_done)
        return;
    if (m_reader->complete())
        onOver();
    else if (m_reader->finished() && (!m_usageWait.isActive() || std::ranges::any_of(decoded, isOutput)))
        m_usageWait.start(); // anew with each piece behind the end
}

bool UpstreamCall::takeFailure(const std::vector<StreamEvent> &decoded, const SseEvent &event)
{
    for (const StreamEvent &item : decoded) {
        if (const auto *update = std::get_if<UsageUpdate>(&item))
            m_usage = update->usage;
        const auto *failed = std::get_if<Failed>(&item);
        if (!failed)
            continue;
        const Result<json::Document> document = json::Document::parseForeign(event.data);
        if (document.ok())
            noteUsage(document->root());
        // Where the answer itself says that it failed, its usage comes behind that, as behind any end. Behind an error
        // it is what came along: others are not asked later for it.
        const bool isEnd = document.ok() && !document->root()["choices"].items().empty();
        m_failure = failed->error;
        m_usageWait.start(isEnd ? usageWait : std::chrono::seconds(0));
        return true;
    }
    return false;
}

void UpstreamCall::readBehindFailure(const SseEvent &event)
{
    if (isDone(event)) {
        finish(*m_failure);
        return;
    }
    if (const Result<json::Document> document = json::Document::parseForeign(event.data); document.ok())
        noteUsage(document->root());
}

void UpstreamCall::noteUsage(const json::Value &body)
{
    if (const Usage told = m_dialect.usageOf(body); told.input || told.output)
        m_usage = told;
}

void UpstreamCall::noteBody(const json::Value &body)
{
    noteUsage(body);
    m_facts = m_dialect.factsOf(body);
}

/// Nothing of the answer is to come: its end is told, whatever becomes of the connection.
void UpstreamCall::onOver()
{
    if (m_failure) {
        finish(*m_failure);
        return;
    }
    const QPointer<UpstreamCall> guard(this);
    const Result<void> end = endOfStream();
    if (guard && !m_done)
        finish(end);
}

void UpstreamCall::onTransportFinished(const Result<void> &result)
{
    if (m_done)
        return;
    const QPointer<UpstreamCall> guard(this);
    onBytes();
    if (guard && !m_done)
        settleForm(true);
    if (!guard || m_done)
        return;
    if (m_call->status() >= 300) {
        finish(endOfError());
        return;
    }
    if (m_isStream) {
        m_parser.finish([&](SseEvent &&event) {
            if (guard && !m_done)
                onEvent(std::move(event));
        });
    }
    if (!guard || m_done)
        return;
    if (m_failure) {
        finish(*m_failure);
        return;
    }
    const Result<void> end = !result.ok() ? broken(result.error()) : m_isStream ? endOfStream() : endOfBody();
    if (guard && !m_done)
        finish(end);
}

Result<void> UpstreamCall::endOfStream()
{
    if (!m_anyEvent && hasBegun())
        return refusal(Refusal::AnswerUnreadable,
                       tr("The provider's answer holds nothing that can be read as a stream."));
    if (!m_anyEvent)
        return refusal(Refusal::AnswerEmpty, tr("The provider ended the stream without sending anything."));
    const std::vector<StreamEvent> decoded = m_reader->end();
    for (const StreamEvent &item : decoded) {
        if (const auto *failed = std::get_if<Failed>(&item))
            return broken(failed->error);
    }
    if (!m_folder)
        return {};
    const QByteArray body = m_folder->body();
    if (body.isEmpty())
        return refusal(Refusal::AnswerUnreadable, tr("The provider's stream does not amount to an answer."));
    Q_EMIT bodyReceived(body);
    return {};
}

Result<json::Document> UpstreamCall::readBody()
{
    if (m_body.startsWith(json::byteOrderMark))
        m_body.remove(0, json::byteOrderMark.size());
    m_body = json::validUtf8(json::withoutNonFinite(m_body));
    return json::Document::parseForeign(m_body);
}

/// An HTTP error; one that tells output in its usage is of an answer that was written, and bought.
Error UpstreamCall::endOfError()
{
    Error error = m_dialect.decodeError(m_call->status(), m_call->headers(), m_body);
    if (const Result<json::Document> document = readBody(); document.ok())
        noteBody(document->root());
    return error;
}

Result<void> UpstreamCall::endOfBody()
{
    if (!hasBegun())
        return refusal(Refusal::AnswerEmpty, tr("The provider's answer is empty."));
    const Result<json::Document> document = readBody();
    if (!document.ok() || !document->root().isObject())
        return refusal(
            Refusal::AnswerUnreadable,
            tr("The provider's answer is not a JSON object: a page, or one that breaks off. It may have been "
               "paid for, so it is not asked for again. Check the provider's base URL."));
    noteBody(document->root());
    const json::Value error = document->root()["error"];
    if (error.isObject() || !error.text().isEmpty())
        return m_dialect.decodeError(0, m_call->headers(), m_body);
    if (auto failure = m_dialect.failureIn(document->root()))
        return *failure;
    if (!m_wantsStream) {
        Q_EMIT bodyReceived(m_body);
        return {};
    }
    const QPointer<UpstreamCall> guard(this);
    for (SseEvent &event : m_dialect.unfold(document->root())) {
        if (guard && !m_done)
            onEvent(std::move(event));
    }
    return guard && !m_done ? endOfStream() : Result<void>();
}

Error UpstreamCall::tooLarge() const
{
    return refusal(Refusal::AnswerTooLarge, tr("The provider's answer is larger than 64 MiB."));
}

/// Whether anything came that must be paid for. Comments and blanks only keep the connection open, and the events
/// before a stream's first output were made before anything was written; with that output it is committed.
bool UpstreamCall::hasBegun() const
{
    return isSuccess()
           && ((m_anyEvent && !m_wantsStream) || m_parser.sawOther() || !QByteArrayView(m_body).trimmed().isEmpty());
}

/// What ended an answer before it was whole, as maySendAgain() needs to know it. Not for what the provider says itself:
/// a failure that it tells of is not charged.
Error UpstreamCall::broken(Error error) const
{
    error.unreadable = error.unreadable || hasBegun();
    return error;
}

void UpstreamCall::finish(const Result<void> &told)
{
    Result<void> result = told;
    if (!result.ok() && m_usage.output.value_or(0) > 0) {
        Error error = result.error();
        error.unreadable = true; // whatever is said of it
        result = error;
    }
    if (result.ok() && m_call->times().finished == 0) {
        m_endTimes = m_call->times();
        m_endTimes->finished = monotonicNs();
    }
    m_done = true;
    m_firstEvent.stop();
    m_usageWait.stop();
    if (result.ok())
        m_call->letGo();
    else
        m_call->abort();
    Q_EMIT finished(result);
}

} // namespace sluice
