// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/pipeline/requestlog.h"

#include "base/clock.h"
#include "dialects/clientdialect.h"
#include "engine/call/callrecord.h"

#include <QDateTime>

#include <utility>

namespace sluice {

namespace {

double msBetween(qint64 fromNs, qint64 toNs)
{
    return double(toNs - fromNs) / 1e6;
}

} // namespace

RequestLog::RequestLog(std::shared_ptr<GatewayShared> shared, GatewaySetupPtr setup, const DoorMatch &door,
                       const QByteArray &requestId, qint64 receivedNs, RequestMoney *money)
    : m_shared(std::move(shared))
    , m_setup(std::move(setup))
    , m_money(money)
    , m_dialect(door.dialect)
    , m_receivedNs(receivedNs)
    , m_capture(m_shared->capture)
{
    m_record.id = requestId;
    m_record.timeMs = money ? money->timeMs() : QDateTime::currentMSecsSinceEpoch();
    m_record.door = doorName(door);
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

void RequestLog::setTrace(const QByteArray &traceParent)
{
    m_record.traceParent = traceParent;
}

void RequestLog::setBody(const QByteArray &body)
{
    if (m_capture != CaptureLevel::Off)
        m_bodies.request = body.left(maxCapturedBody);
}

void RequestLog::setAsked(const Translator::Asked &asked)
{
    m_record.model = asked.model.left(maxRecordedName);
    m_record.stream = asked.stream;
    m_record.temperature = asked.temperature;
    if (m_dialect && m_dialect->outputLimit)
        m_record.maxTokens = m_dialect->outputLimit(asked.output).tokens;
    if (!asked.stream)
        return;
    m_shared->metrics.streamBegan();
    m_streamCounted = true;
    if (m_capture != CaptureLevel::Off)
        m_builder.emplace(maxCapturedBody);
}

void RequestLog::setCall(const Call &call, const Translator &translator)
{
    m_call = &call;
    m_translator = &translator;
}

void RequestLog::sending()
{
    constexpr std::chrono::milliseconds usuallyOver{50};
    m_toldRunningNs = monotonicNs();
    if (!m_runningTimer) {
        m_runningTimer.emplace();
        m_runningTimer->setSingleShot(true);
        QObject::connect(&*m_runningTimer, &QTimer::timeout, &*m_runningTimer, [this] { tellRunning(); });
    }
    m_runningTimer->start(usuallyOver);
}

void RequestLog::goesOn()
{
    if (m_call && m_call->eventTimeNs() - m_toldRunningNs >= runningInterval)
        tellRunning();
}

void RequestLog::tellRunning()
{
    if (m_finished || !m_money || !m_call)
        return;
    const Target &target = m_call->target();
    m_toldRunningNs = monotonicNs();
    RequestRecord soFar = m_record;
    soFar.target = target.qualifiedName().left(maxRecordedName);
    soFar.times.total = msBetween(m_receivedNs, m_toldRunningNs);
    const Unseen unseen = m_money->billSoFar(target, soFar);
    const MaskedRecord masked = m_setup->redactor.masked(std::move(soFar), {}, m_presented);
    for (const auto &sink : m_shared->sinks)
        sink->runs(masked, unseen);
}

void RequestLog::add(const std::vector<StreamEvent> &events)
{
    if (!m_builder)
        return;
    for (const StreamEvent &event : events)
        m_builder->add(event);
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
    recordError(m_record, error);
    if (m_capture != CaptureLevel::Off)
        m_bodies.answer = error.body.left(maxCapturedBody);
    finish(status);
}

void RequestLog::clientLeft()
{
    if (m_finished)
        return;
    recordLeaving(m_record);
    finish(m_record.status);
}

void RequestLog::readCall()
{
    if (!m_call)
        return;
    recordCall(m_record, *m_call, m_receivedNs, firstDelta(m_money->meter().marks()));
    m_record.dropped = m_translator->dropped();
    m_money->bill(m_record);
}

CapturedBodies RequestLog::takeBodies()
{
    if (m_record.isCountedOnly || m_capture == CaptureLevel::Off)
        return {};
    if (m_capture == CaptureLevel::Errors && !isFailed(m_record))
        return {};
    // Whole text, not the stream's pieces: a key in pieces could not be masked.
    if (m_builder && !m_builder->isEmpty())
        m_bodies.answer = asWholeAnswer(m_builder->response());
    return std::move(m_bodies);
}

void RequestLog::finish(int status)
{
    m_finished = true;
    m_runningTimer.reset();
    m_record.status = status;
    m_record.times.total = msBetween(m_receivedNs, monotonicNs());
    readCall();
    if (m_money)
        m_money->settle(m_record);
    if (m_streamCounted)
        m_shared->metrics.streamEnded();
    tell(takeBodies());
}

/// The record goes to the sinks, once what was asked beside the request is known.
void RequestLog::tell(CapturedBodies bodies)
{
    struct Ended {
        std::shared_ptr<GatewayShared> shared;
        GatewaySetupPtr setup;
        RequestRecord record;
        CapturedBodies bodies;
        Secret presented;
        GuardReport guards;
    };
    const auto ended = std::make_shared<Ended>(Ended{m_shared, m_setup, std::move(m_record), std::move(bodies),
                                                     m_presented, m_guards ? *m_guards : GuardReport()});
    const auto tellSinks = [ended](const GuardReport &found) {
        ended->guards.add(found);
        ended->record.guard = ended->guards.outcome();
        ended->record.guardRules = ended->guards.rules();
        const MaskedRecord record =
            ended->setup->redactor.masked(std::move(ended->record), std::move(ended->bodies), ended->presented);
        for (const auto &sink : ended->shared->sinks)
            sink->add(record);
    };
    if (!m_watch)
        tellSinks({});
    else if (m_money && m_money->goesOnElsewhere()) // its end may be settled at any moment, in a record that is there
        m_watch->finishNow(tellSinks);
    else
        m_watch->finish(tellSinks);
}

} // namespace sluice
