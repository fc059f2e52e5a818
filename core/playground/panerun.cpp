// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playground/panerun.h"

#include "base/clock.h"
#include "dialects/passthrough.h"
#include "engine/modelprice.h"

namespace sluice {

namespace {

Result<PreparedRequest> prepareBody(ChatRequest request, const Target &target, const ModelCatalog &catalog)
{
    const ProviderProfile &profile = target.provider->profile;
    const Dialect *dialect = findDialect(profile.dialect);
    request.model = target.model;
    request.stream = true;
    request.includeUsage = true;
    for (const RawMember &member : profile.streamMembers)
        request.extra.push_back(member);
    const Result<json::Document> body = json::Document::parse(dialect->encodeRequest(request, profile));
    if (!body)
        return body.error();
    const std::optional<ModelInfo> info = catalog.find(profile.id, target.model);
    return prepareChatRequest(body->root(), profile, target.model, info ? info->maxOutputTokens : std::nullopt, false);
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

PaneRun::PaneRun(Transport &transport, std::shared_ptr<PaneStore> store, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_store(std::move(store))
{
}

PaneRun::~PaneRun()
{
    m_store->end(PaneState::Stopped, std::nullopt, monotonicNs());
}

bool PaneRun::prepare(const Target &target, ChatRequest request, const ModelCatalog &catalog, const PriceSheet &prices)
{
    m_store->setMeter(StreamMeter({priceOf(target, catalog, prices)}));
    Result<PreparedRequest> prepared = prepareBody(std::move(request), target, catalog);
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
    connect(m_call.get(), &Call::eventReceived, this,
            [this](const SseEvent &, const std::vector<StreamEvent> &decoded) { onEvent(decoded); });
    connect(m_call.get(), &Call::finished, this, &PaneRun::onFinished);
    return true;
}

void PaneRun::start()
{
    m_store->change([](StreamMeter &meter, PaneUpdate &update) {
        Marks marks;
        marks.start = monotonicNs();
        meter.setMarks(marks);
        update.state = PaneState::Waiting;
    });
    m_call->start();
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

void PaneRun::updateMarks(StreamMeter &meter) const
{
    const TransportTimes times = m_call->times();
    Marks marks = meter.marks();
    if (times.started > 0)
        marks.start = times.started;
    marks.connected = times.connected;
    marks.sent = times.requestSent;
    marks.head = times.head;
    meter.setMarks(marks);
}

void PaneRun::onEvent(const std::vector<StreamEvent> &decoded)
{
    const qint64 now = monotonicNs();
    m_store->change([&](StreamMeter &meter, PaneUpdate &update) {
        updateMarks(meter);
        for (const StreamEvent &event : decoded)
            apply(event, meter, update, now);
    });
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
    if (result.ok())
        end(stateFor(m_reason));
    else
        end(PaneState::Failed, result.error());
}

void PaneRun::end(PaneState state, std::optional<Error> error)
{
    if (m_call)
        m_store->change([this](StreamMeter &meter, PaneUpdate &) { updateMarks(meter); });
    m_store->end(state, std::move(error), monotonicNs());
    Q_EMIT over();
}

} // namespace sluice
