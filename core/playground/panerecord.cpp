// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playground/panerecord.h"

#include "base/clock.h"
#include "dialects/clientdialect.h"
#include "dialects/upstreamdialect.h"
#include "engine/call/callrecord.h"

#include <QDateTime>

#include <utility>

namespace sluice {

PaneRecord::PaneRecord(PaneServices &services, const PaneSetup &setup)
    : m_services(services)
    , m_redactor(setup.redactor)
    , m_capture(setup.capture)
{
    m_record.id = services.ids.next();
    m_record.timeMs = QDateTime::currentMSecsSinceEpoch();
    m_record.client = QStringLiteral("playground");
    m_record.door = conversionOperation;
    m_record.stream = true;
    if (m_capture != CaptureLevel::Off)
        m_builder.emplace(maxCapturedBody);
}

void PaneRecord::setAsked(const ChatRequest &request)
{
    m_record.model = request.model.left(maxRecordedName);
    m_record.maxTokens = request.sampling.maxOutputTokens;
    m_record.temperature = request.sampling.temperature;
}

void PaneRecord::setPrepared(const PreparedRequest &prepared, const std::optional<Price> &price)
{
    m_price = price;
    m_record.dropped = prepared.dropped;
    if (m_capture != CaptureLevel::Off)
        m_bodies.request = prepared.body.left(maxCapturedBody);
}

void PaneRecord::add(const std::vector<StreamEvent> &events)
{
    if (!m_builder)
        return;
    for (const StreamEvent &event : events)
        m_builder->add(event);
}

void PaneRecord::goesOn(const QByteArray &target, const StreamMeter &meter, qint64 inputTokens, qint64 nowNs)
{
    if (m_isTold)
        return;
    m_toldRunningNs = nowNs;
    RequestRecord soFar = m_record;
    soFar.target = target.left(maxRecordedName);
    soFar.status = 200;
    soFar.usage = meter.usage();
    soFar.usage.input = soFar.usage.input.value_or(inputTokens);
    soFar.usage.output = qint64(meter.seen().tokens());
    soFar.isEstimated = true;
    soFar.isUnpriced = !m_price;
    if (m_price)
        soFar.cost = std::min(m_price->charge(soFar.usage).amount, mostCost);
    const MaskedRecord masked = m_redactor.masked(std::move(soFar));
    for (const auto &sink : m_services.records.sinks)
        sink->runs(masked, {});
}

void PaneRecord::bill(const StreamMeter &meter, const Call &call)
{
    m_record.usage = meter.usage();
    if (!isCharged(attemptEnd(call, meter.marks().lastDelta > 0)))
        return;
    Bill bill = billOf(meter.judged(), meter.usage(), 0, m_price);
    m_record.usage = bill.usage;
    m_record.isEstimated = bill.isEstimated;
    m_record.usageJudgement = std::move(bill.judgement);
    m_record.cost = bill.cost;
    m_record.isUnpriced = bill.isUnpriced;
    m_record.tokensPerSecond = meter.wholeSpeed(bill.usage);
}

CapturedBodies PaneRecord::takeBodies()
{
    if (m_capture == CaptureLevel::Off || (m_capture == CaptureLevel::Errors && !isFailed(m_record)))
        return {};
    if (m_builder && !m_builder->isEmpty())
        m_bodies.answer = asWholeAnswer(m_builder->response());
    return std::move(m_bodies);
}

void PaneRecord::tell(const PaneStore &store, const Call *call)
{
    if (std::exchange(m_isTold, true))
        return;
    const StreamMeter meter = store.meter();
    m_record.status = 200;
    if (const std::optional<Error> error = store.error()) {
        recordError(m_record, *error);
        if (meter.marks().lastDelta == 0)
            m_record.status = statusOf(*error);
    } else if (store.state() == PaneState::Stopped) {
        recordLeaving(m_record);
    }
    m_record.times.total = double(monotonicNs() - store.askedNs()) / 1e6;
    if (call) {
        recordCall(m_record, *call, store.askedNs(), firstDelta(meter.marks()));
        bill(meter, *call);
        if (m_record.tokensPerSecond && m_record.errorKind.isEmpty())
            m_services.health.learnSpeed(call->target().id(), {}, m_record.tokensPerSecond);
    }
    CapturedBodies bodies = takeBodies(); // it looks at the record, which goes next
    const MaskedRecord record = m_redactor.masked(std::move(m_record), std::move(bodies));
    for (const auto &sink : m_services.records.sinks)
        sink->add(record);
}

} // namespace sluice
