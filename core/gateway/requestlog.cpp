// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/requestlog.h"

#include "base/clock.h"
#include "dialects/openaichat.h"
#include "engine/modelprice.h"

#include <QDateTime>

namespace sluice {

namespace {

constexpr int clientClosedRequest = 499;
constexpr qsizetype maxNameLength = 200;
constexpr qsizetype maxMessageLength = 2000;

double msBetween(qint64 fromNs, qint64 toNs)
{
    return double(toNs - fromNs) / 1e6;
}

template<typename Delta>
bool hasText(const StreamEvent &event)
{
    const auto *delta = std::get_if<Delta>(&event);
    return delta && !delta->text.isEmpty();
}

/// A delta with something in it; a first chunk with a role is none.
bool isOutput(const StreamEvent &event)
{
    return hasText<TextDelta>(event) || hasText<ReasoningDelta>(event) || hasText<RefusalDelta>(event)
           || std::holds_alternative<ToolCallDelta>(event);
}

std::vector<RecordedAttempt> recorded(const std::vector<AttemptRecord> &attempts)
{
    std::vector<RecordedAttempt> result;
    for (const AttemptRecord &attempt : attempts) {
        result.push_back({attempt.target, attempt.status});
        if (attempt.error) {
            result.back().errorKind = errorKindName(attempt.error->kind);
            result.back().errorCode = attempt.error->code;
        }
    }
    return result;
}

} // namespace

RequestLog::RequestLog(std::shared_ptr<GatewayShared> shared, GatewaySetupPtr setup, const DoorMatch &door,
                       const QByteArray &requestId, qint64 receivedNs)
    : m_shared(std::move(shared))
    , m_setup(std::move(setup))
    , m_receivedNs(receivedNs)
    , m_capture(m_shared->capture)
{
    m_record.id = requestId;
    m_record.timeMs = QDateTime::currentMSecsSinceEpoch();
    m_record.door = doorName(door.door);
}

RequestLog::~RequestLog()
{
    clientLeft();
}

void RequestLog::setKey(const GatewayKeyPtr &key, const Secret &presented)
{
    m_presented = presented;
    if (!key)
        return;
    m_record.keyHash = key->hash;
    m_record.client = key->name;
}

void RequestLog::setBody(const QByteArray &body)
{
    if (m_capture != CaptureLevel::Off)
        m_bodies.request = body.left(maxCapturedBody);
}

void RequestLog::setAsked(const Translator::Asked &asked)
{
    m_record.model = asked.model.left(maxNameLength);
    m_record.stream = asked.stream;
    if (!asked.stream)
        return;
    m_shared->metrics.streamBegan();
    m_streamCounted = true;
    if (m_capture != CaptureLevel::Off)
        m_builder.emplace(maxCapturedBody);
}

void RequestLog::watch(const Call &call, const Translator &translator)
{
    m_call = &call;
    m_translator = &translator;
    QObject::connect(&call, &Call::committed, &call, [this] { m_committed = true; });
    QObject::connect(&call, &Call::eventReceived, &call,
                     [this](const SseEvent &, const std::vector<StreamEvent> &decoded) { onEvents(decoded); });
    QObject::connect(&call, &Call::bodyReceived, &call, [this](const QByteArray &body) { onBody(body); });
}

void RequestLog::onEvents(const std::vector<StreamEvent> &events)
{
    for (const StreamEvent &event : events) {
        if (const auto *update = std::get_if<UsageUpdate>(&event))
            m_record.usage = update->usage;
        else if (m_firstTokenNs == 0 && isOutput(event))
            m_firstTokenNs = monotonicNs();
        if (m_builder)
            m_builder->add(event);
    }
}

void RequestLog::onBody(const QByteArray &body)
{
    // The engine has checked the whole text already.
    m_record.usage = openaichat::usageOf(json::Value(QByteArrayView(body).trimmed()));
}

void RequestLog::answered(int status, const QByteArray &body)
{
    if (m_finished)
        return;
    if (m_capture != CaptureLevel::Off)
        m_bodies.answer = body.left(maxCapturedBody);
    finish(status);
}

void RequestLog::failed(int status, const Error &error)
{
    if (m_finished)
        return;
    m_record.errorKind = errorKindName(error.kind);
    m_record.errorCode = error.code.left(maxNameLength);
    m_record.errorMessage = m_setup->redactor.with(m_presented).redacted(error.message.left(maxMessageLength));
    if (m_capture != CaptureLevel::Off)
        m_bodies.answer = error.body.left(maxCapturedBody);
    finish(status);
}

void RequestLog::clientLeft()
{
    if (m_finished)
        return;
    m_record.errorKind = errorKindName(ErrorKind::Cancelled);
    finish(clientClosedRequest);
}

void RequestLog::takeCall()
{
    if (!m_call)
        return;
    m_record.attempts = recorded(m_call->attempts());
    m_record.target = m_call->target().qualifiedName().left(maxNameLength);
    m_record.dropped = m_translator->dropped();
    const TransportTimes times = m_call->times();
    if (times.started > 0)
        m_record.times.queue = qMax(0.0, msBetween(m_receivedNs, times.started));
    if (times.connected > 0)
        m_record.times.connect = qMax(0.0, msBetween(times.started, times.connected));
    if (m_firstTokenNs > 0)
        m_record.times.firstToken = msBetween(m_receivedNs, m_firstTokenNs);
    if (const std::optional<Price> price = priceOf(m_call->target(), m_shared->catalog, m_setup->prices))
        m_record.cost = price->cost(m_record.usage);
}

CapturedBodies RequestLog::takeBodies()
{
    if (m_capture == CaptureLevel::Errors && m_record.errorKind.isEmpty())
        return {};
    // Whole text, not the stream's pieces: a key in pieces could not be masked.
    if (m_builder && !m_builder->isEmpty())
        m_bodies.answer = openaichat::encodeResponse(m_builder->response());
    return std::move(m_bodies);
}

void RequestLog::settle()
{
    if (!m_reservation)
        return;
    Use used{m_record.usage.input.value_or(0) + m_record.usage.output.value_or(0), m_record.cost.value_or(0)};
    // Output came, but nobody told how much: what was expected stands for it.
    if (m_committed && !m_record.usage.input && !m_record.usage.output)
        used = m_reservation->expected;
    m_shared->admission.settle(*m_reservation, used, instantNow());
}

void RequestLog::finish(int status)
{
    m_finished = true;
    m_record.status = status;
    m_record.times.total = msBetween(m_receivedNs, monotonicNs());
    takeCall();
    settle();
    if (m_streamCounted)
        m_shared->metrics.streamEnded();
    m_shared->metrics.add(m_record);
    if (!m_shared->recorder && !m_shared->live)
        return;
    CapturedBodies bodies = takeBodies();
    const auto record = std::make_shared<const RequestRecord>(std::move(m_record));
    if (m_shared->live)
        m_shared->live->add(record);
    if (m_shared->recorder)
        m_shared->recorder->add(record, std::move(bodies), m_presented);
}

} // namespace sluice
