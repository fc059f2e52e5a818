// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playground/panerun.h"

#include "base/clock.h"
#include "dialects/upstreamdialect.h"
#include "engine/call/callrecord.h"
#include "engine/lists/modelprice.h"
#include "meter/requesttokens.h"
#include "playground/answerstep_p.h"
#include "playground/capturedevent_p.h"
#include "playground/panebody.h"

#include <cmath>

namespace sluice {

PaneRun::PaneRun(PaneServices &services, std::shared_ptr<PaneStore> store, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_setup(services.setup)
    , m_store(std::move(store))
    , m_record(services, *m_setup)
{
}

PaneRun::~PaneRun()
{
    m_store->end(PaneState::Stopped, std::nullopt, monotonicNs());
    m_record.tell(*m_store, m_call.get());
}

/// A pane is one target: of a route the one whose turn it is.
Result<Target> PaneRun::chooseTarget(const ChatRequest &request)
{
    m_inputEstimate = double(estimateInputTokens(request));
    m_tokens = qint64(m_inputEstimate) + request.sampling.maxOutputTokens.value_or(0);
    RouteRequest route{{request.model}};
    route.tokens = m_tokens;
    Result<std::vector<Target>> targets =
        m_setup->router.targets(route, m_services.catalog, m_services.health, monotonicNs());
    return targets ? Result<Target>(std::move(targets->front())) : Result<Target>(targets.error());
}

bool PaneRun::prepare(ChatRequest request)
{
    m_record.setAsked(request);
    if (m_store->isOver()) { // stopped while the lists were awaited
        end(PaneState::Stopped);
        return false;
    }
    const Result<Target> target = chooseTarget(request);
    if (!target) {
        end(PaneState::Failed, target.error());
        return false;
    }
    m_model = target->qualifiedName();
    const std::optional<Price> price = priceOf(*target, m_services.catalog, m_setup->prices);
    makeMeter(*target, request, price);
    m_store->change([this](StreamMeter &, PaneUpdate &update) { update.target = m_model; });
    const Result<PreparedRequest> prepared =
        preparePaneBody(std::move(request), target->provider->profile, target->model, m_services.factsOf(*target));
    if (!prepared) {
        end(PaneState::Failed, prepared.error());
        return false;
    }
    m_store->setRequest(prepared->body, prepared->dropped);
    m_record.setPrepared(*prepared, price);
    makeCall(*target, *prepared);
    return true;
}

void PaneRun::makeMeter(const Target &target, const ChatRequest &request, const std::optional<Price> &price)
{
    const TokenCalibration &calibration = *m_services.records.calibration;
    const ModelFacts facts = m_services.factsOf(target);
    StreamMeter::Options options;
    options.price = price;
    options.calibration = calibration.output(m_model);
    options.inputEstimate = std::llround(m_inputEstimate * calibration.input(m_model));
    options.limits.contextWindow = facts.contextWindow;
    options.limits.maxOutput = facts.maxOutputTokens;
    options.limits.reasoning = facts.reasoning;
    options.limits.askedOutput = request.sampling.maxOutputTokens;
    m_store->setMeter(StreamMeter(std::move(options)));
}

void PaneRun::makeCall(const Target &target, const PreparedRequest &prepared)
{
    CallPlan plan;
    plan.targets = {target};
    plan.operation = conversionOperation;
    plan.stream = true;
    // The user sees an error with its countdown and decides; a silent second try would bill and measure twice.
    plan.limits.attemptsPerTarget = 1;
    plan.timeouts = m_setup->timeouts;
    plan.health = &m_services.health;
    plan.tokens = m_tokens;
    plan.prepare = [body = PreparedBody{prepared.body, prepared.headers}](const Target &) { return body; };
    m_call = std::make_unique<Call>(*m_services.transport, std::move(plan));
    connect(m_call.get(), &Call::eventReceived, this, &PaneRun::onEvent);
    connect(m_call.get(), &Call::finished, this, &PaneRun::onFinished);
}

void PaneRun::start()
{
    m_store->change([](StreamMeter &meter, PaneUpdate &update) {
        Marks marks = meter.marks();
        marks.start = monotonicNs();
        meter.setMarks(marks);
        update.state = PaneState::Waiting;
    });
    m_record.goesOn(m_model, m_store->meter(), std::llround(m_inputEstimate), monotonicNs());
    m_call->start();
    updateMarks();
}

void PaneRun::stop()
{
    if (m_call)
        m_call->abort();
    end(PaneState::Stopped);
}

void PaneRun::updateMarks()
{
    m_store->change([this](StreamMeter &meter, PaneUpdate &) { copyMarks(meter); });
}

void PaneRun::copyMarks(StreamMeter &meter) const
{
    if (!m_call)
        return;
    const TransportTimes times = m_call->times();
    Marks marks = meter.marks();
    if (times.started > 0)
        marks.start = times.started;
    marks.connected = times.connected;
    marks.sent = times.requestSent;
    marks.head = times.head;
    meter.setMarks(marks);
}

void PaneRun::onEvent(const SseEvent &raw, const std::vector<StreamEvent> &decoded)
{
    const qint64 now = m_call->eventTimeNs();
    m_store->change([&](StreamMeter &meter, PaneUpdate &update) {
        copyMarks(meter);
        for (const StreamEvent &event : decoded)
            applyStep(event, now, meter, update, m_reason);
    });
    m_record.add(decoded);
    if (m_record.isToTell(now))
        m_record.goesOn(m_model, m_store->meter(), std::llround(m_inputEstimate), now);
    m_store->capture(captured(raw, decoded), now);
}

void PaneRun::onFinished(const Result<void> &result)
{
    if (!result.ok()) {
        end(PaneState::Failed, result.error());
        return;
    }
    learn();
    end(stateFor(m_reason));
}

/// Keeps what this answer tells of the model's vocabulary, for the estimates of the next.
void PaneRun::learn()
{
    if (m_setup->redactor.redacted(m_model) != m_model) // somebody pasted a key for a name
        return;
    const StreamMeter meter = m_store->meter();
    const JudgedUsage judged = meter.judged();
    TokenCalibration &calibration = *m_services.records.calibration;
    calibration.learn(m_model, judged, meter.seen());
    calibration.learnInput(m_model, judged, m_inputEstimate);
}

void PaneRun::end(PaneState state, std::optional<Error> error)
{
    updateMarks();
    if (m_call) {
        m_store->change([&](StreamMeter &meter, PaneUpdate &) {
            addUsageOfFailure(meter, *m_call);
            if (error)
                meter.setCharged(isCharged(attemptEnd(*m_call, meter.marks().lastDelta > 0)));
        });
    }
    if (error) { // providers repeat a refused key in their words
        error = m_setup->redactor.masked(std::move(*error));
        error->body = m_setup->redactor.redacted(error->body);
    }
    m_store->end(state, std::move(error), monotonicNs());
    m_record.tell(*m_store, m_call.get());
    Q_EMIT over();
}

} // namespace sluice
