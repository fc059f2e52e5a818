// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playground/panerun.h"

#include "base/clock.h"
#include "engine/modelprice.h"
#include "meter/requesttokens.h"
#include "playground/capturedevent_p.h"
#include "playground/panebody.h"

#include <cmath>

namespace sluice {

namespace {

ModelLimits limitsOf(const Target &target, const ModelCatalog &catalog, const ChatRequest &request)
{
    ModelLimits limits;
    if (const std::optional<ModelInfo> info = catalog.find(target.provider->profile.id, target.model)) {
        limits.contextWindow = info->contextWindow;
        limits.maxOutput = info->maxOutputTokens;
        limits.reasoning = info->reasoning;
    }
    limits.askedOutput = request.sampling.maxOutputTokens;
    return limits;
}

void addToolCall(PaneUpdate &update, const ToolCallDelta &delta)
{
    const auto index = static_cast<std::size_t>(delta.index);
    if (update.toolCalls.size() <= index)
        update.toolCalls.resize(index + 1);
    ToolCall &call = update.toolCalls[index];
    if (!delta.id.isEmpty())
        call.id = delta.id;
    if (!delta.name.isEmpty())
        call.name = delta.name;
    call.arguments += delta.arguments;
}

PaneState stateFor(FinishReason reason)
{
    if (reason == FinishReason::Length)
        return PaneState::Length;
    return reason == FinishReason::ContentFilter ? PaneState::Filtered : PaneState::Done;
}

} // namespace

PaneRun::PaneRun(Transport &transport, std::shared_ptr<PaneStore> store, TokenCalibration &calibration, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_store(std::move(store))
    , m_calibration(calibration)
{
}

PaneRun::~PaneRun()
{
    m_store->end(PaneState::Stopped, std::nullopt, monotonicNs());
}

bool PaneRun::prepare(const Target &target, ChatRequest request, const ModelCatalog &catalog, const PriceSheet &prices)
{
    m_model = target.qualifiedName();
    m_inputEstimate = double(estimateInputTokens(request));
    StreamMeter::Options options;
    options.price = priceOf(target, catalog, prices);
    options.calibration = m_calibration.output(m_model);
    options.inputEstimate = std::llround(m_inputEstimate * m_calibration.input(m_model));
    options.limits = limitsOf(target, catalog, request);
    m_store->setMeter(StreamMeter(std::move(options)));
    m_store->change([this](StreamMeter &, PaneUpdate &update) { update.target = m_model; });
    const ProviderProfile &profile = target.provider->profile;
    Result<PreparedRequest> prepared =
        preparePaneBody(std::move(request), profile, target.model, catalog.find(profile.id, target.model));
    if (!prepared) {
        fail(prepared.error());
        return false;
    }
    m_store->setRequest(prepared->body, prepared->dropped);
    CallPlan plan;
    plan.targets = {target};
    plan.stream = true;
    // The user sees an error with its countdown and decides; a silent second try would bill and measure twice.
    plan.limits.attemptsPerTarget = 1;
    plan.prepare = [body = PreparedBody{prepared->body, prepared->headers}](const Target &) { return body; };
    m_call = std::make_unique<Call>(m_transport, std::move(plan));
    connect(m_call.get(), &Call::eventReceived, this, &PaneRun::onEvent);
    connect(m_call.get(), &Call::finished, this, &PaneRun::onFinished);
    return true;
}

void PaneRun::start()
{
    m_store->change([](StreamMeter &meter, PaneUpdate &update) {
        Marks marks = meter.marks();
        marks.start = monotonicNs();
        meter.setMarks(marks);
        update.state = PaneState::Waiting;
    });
    m_call->start();
    updateMarks();
}

void PaneRun::stop()
{
    if (m_call)
        m_call->abort();
    end(PaneState::Stopped);
}

void PaneRun::fail(const Error &error)
{
    end(PaneState::Failed, error);
}

void PaneRun::updateMarks()
{
    m_store->change([this](StreamMeter &meter, PaneUpdate &) { takeMarks(meter); });
}

void PaneRun::takeMarks(StreamMeter &meter) const
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
        takeMarks(meter);
        for (const StreamEvent &event : decoded)
            apply(event, meter, update, now);
    });
    m_store->capture(captured(raw, decoded), now);
}

void PaneRun::apply(const StreamEvent &event, StreamMeter &meter, PaneUpdate &update, qint64 nowNs)
{
    meter.add(event, nowNs);
    if (const auto *text = std::get_if<TextDelta>(&event)) {
        update.newText += text->text;
        if (!text->text.isEmpty())
            update.state = PaneState::Answering;
    } else if (const auto *refusal = std::get_if<RefusalDelta>(&event)) {
        update.newText += refusal->text;
        update.state = PaneState::Answering;
    } else if (const auto *reasoning = std::get_if<ReasoningDelta>(&event)) {
        update.newReasoning += reasoning->text;
        if (!reasoning->text.isEmpty() && update.state == PaneState::Waiting)
            update.state = PaneState::Thinking;
    } else if (const auto *call = std::get_if<ToolCallDelta>(&event)) {
        addToolCall(update, *call);
        update.state = PaneState::Answering;
    } else if (const auto *finished = std::get_if<Finished>(&event)) {
        m_reason = finished->reason;
    }
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
    const StreamMeter meter = m_store->meter();
    const JudgedUsage judged = meter.judged();
    m_calibration.learn(m_model, judged, meter.seen());
    m_calibration.learnInput(m_model, judged, m_inputEstimate);
}

void PaneRun::end(PaneState state, std::optional<Error> error)
{
    updateMarks();
    m_store->end(state, std::move(error), monotonicNs());
    Q_EMIT over();
}

} // namespace sluice
