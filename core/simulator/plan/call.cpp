// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/plan/call.h"

#include "simulator/faults/tamper.h"

#include <QDateTime>

namespace sluice::sim {

namespace {

/// `count` letters and digits made from a number.
QByteArray idText(quint64 number, int count)
{
    constexpr QByteArrayView letters = "0123456789abcdefghijklmnopqrstuvwxyz";
    QByteArray text;
    Random random(number);
    for (int i = 0; i < count; ++i)
        text += letters[random.below(int(letters.size()))];
    return text;
}

QByteArray providerName(Provider provider)
{
    return provider == Provider::Groq ? "groq" : "fireworks";
}

} // namespace

bool FlapCounter::fails(const QByteArray &name, int count)
{
    constexpr std::size_t mostNames = 4096;
    const QMutexLocker lock(&m_mutex);
    if (m_seen.size() >= mostNames)
        m_seen.clear();
    return m_seen[name.toStdString()]++ < count;
}

Call::Call(HttpExchange &exchange, Shared &shared, Pacer &pacer, Provider provider, QByteArray key)
    : m_exchange(exchange)
    , m_shared(shared)
    , m_pacer(pacer)
    , m_provider(provider)
    , m_key(std::move(key))
    , m_number(mix(shared.options.seed) ^ (shared.requests.fetch_add(1) + 1))
    , m_trace(shared.log, "req_" + idText(m_number, 26), providerName(provider), exchange.head().method,
              exchange.head().path, m_key, exchange.receivedNs())
{
    m_requestId = "req_" + idText(m_number, 26);
}

bool Call::applyControls()
{
    Result<Controls> controls = readControls(m_exchange.head().headers);
    if (!controls) {
        refuse({.message = controls.error().message.toUtf8()});
        return false;
    }
    m_controls = *std::move(controls);
    return true;
}

HeaderList Call::answerHeaders(const QByteArray &contentType) const
{
    HeaderList headers{{"content-type", contentType}, {"x-request-id", m_requestId}};
    for (const auto &[name, value] : m_limitHeaders)
        headers.append(name, value);
    return headers;
}

void Call::refuse(const Refusal &refusal)
{
    HeaderList headers = answerHeaders("application/json");
    for (const auto &[name, value] : refusal.headers)
        headers.set(name, value);
    m_exchange.respond(
        {.status = refusal.status, .headers = headers, .body = errorBody(m_provider, refusal, m_requestId)});
    m_trace.end(refusal.status, 0);
}

void Call::respondJson(const QByteArray &body)
{
    m_exchange.respond({.status = 200, .headers = answerHeaders("application/json"), .body = body});
    m_trace.end(200, 0);
}

bool Call::applyFailure(const QByteArray &modelId)
{
    m_trace.setModel(modelId);
    m_failure = m_controls.failure;
    if (const QByteArray name = simName(modelId); m_failure.kind == Failure::None && !name.isEmpty()) {
        const std::optional<FailureChoice> choice = failureNamed(name);
        if (!choice) {
            refuse(unknownModel(m_provider, modelId));
            return false;
        }
        m_failure = *choice;
    }
    if (m_failure.kind == Failure::Flap && m_shared.flaps.fails(m_key + '\n' + modelId, m_controls.failFirst))
        m_failure = {Failure::Status, 503};
    if (!m_failure.isRefusal())
        return true;
    refuse(failureRefusal(m_provider, m_failure, modelId, m_controls.retryAfter, QDateTime::currentSecsSinceEpoch()));
    return false;
}

Pace Call::pace() const
{
    const bool groq = m_provider == Provider::Groq;
    const SimulatorOptions &options = m_shared.options;
    const double ttftMs = m_controls.ttftMs.value_or(options.ttftMs.value_or(groq ? 80 : 250));
    double rate = m_controls.tokensPerSecond.value_or(options.tokensPerSecond.value_or(groq ? 500 : 150));
    if (m_failure.kind == Failure::Slow)
        rate = 10;
    return {m_exchange.receivedNs(), qint64(ttftMs * 1e6), rate};
}

std::shared_ptr<const Answer> Call::plan(const Ask &ask) const
{
    Controls controls = m_controls;
    controls.failure = m_failure;
    const AnswerSettings settings{m_shared.options.seed, m_shared.options.tokens, controls,
                                  m_shared.script.answerTo(ask)};
    return std::make_shared<const Answer>(planAnswer(ask, settings));
}

WireInfo Call::wireInfo(const Ask &ask, const QByteArray &idPrefix) const
{
    return {.requestId = m_requestId,
            .answerId = idPrefix + idText(~m_number, 24),
            .created = QDateTime::currentSecsSinceEpoch(),
            .model = ask.modelId,
            .serviceTier = ask.serviceTier,
            .pace = pace(),
            .includeUsage = ask.includeUsage,
            .perfMetrics = ask.perfMetrics,
            .logprobs = ask.logprobs,
            .noUsage = m_failure.kind == Failure::NoUsage,
            .separateUsage = m_failure.kind == Failure::UsageSeparate};
}

bool Call::admit(const Ask &ask, const Answer &answer)
{
    const LimitedRequest request{.provider = m_provider,
                                 .key = m_key,
                                 .model = ask.modelId,
                                 .inputTokens = answer.promptTokens,
                                 .cachedTokens = answer.cachedTokens,
                                 .outputTokens = ask.maxTokens.value_or(answer.completionTokens),
                                 .nowNs = m_exchange.receivedNs()};
    const LimitVerdict verdict = m_shared.limits.admit(request, m_controls);
    m_limitHeaders = verdict.headers;
    if (verdict.refusal)
        refuse(*verdict.refusal);
    return !verdict.refusal;
}

void Call::later(qint64 dueNs, LaterAnswer::Action action, int status, int tokens)
{
    m_pacer.add(std::make_unique<LaterAnswer>(&m_exchange, std::move(action), m_trace, status, tokens, &m_pacer),
                dueNs);
}

void Call::generate(Generation generation)
{
    const Answer &answer = *generation.answer;
    if (!admit(generation.ask, answer))
        return;
    const bool streamed = generation.ask.stream;
    HeaderList headers = answerHeaders(streamed ? "text/event-stream" : "application/json");
    const QByteArray body = streamed ? QByteArray() : generation.body();
    const Pace &pace = generation.info.pace;
    if (auto action = insteadOfAnswer(m_provider, m_controls, m_failure.kind, streamed, headers, body)) {
        const bool atOnce = m_failure.kind == Failure::Reset || m_failure.kind == Failure::Close;
        later(atOnce ? pace.startNs : pace.firstNs(), std::move(action), 200, 0);
        return;
    }
    if (streamed) {
        stream(generation);
        return;
    }
    for (const auto &[name, value] : generation.bodyHeaders)
        headers.append(name, value);
    const int tokens = answer.completionTokens;
    const auto respond = [headers, body](HttpExchange &exchange) {
        exchange.respond({.status = 200, .headers = headers, .body = body});
        return true;
    };
    later(pace.dueNs(tokens), respond, 200, tokens);
}

void Call::stream(Generation &generation)
{
    StreamScript script;
    script.headers = answerHeaders("text/event-stream");
    script.headers.append("cache-control", "no-cache");
    script.writer = generation.writer();
    script.pieces = cutAnswer(*generation.answer, generation.style);
    script.pace = generation.info.pace;
    script.tamper = tamperFor(m_provider, m_controls, m_failure.kind);
    auto work = std::make_unique<AnswerStream>(&m_exchange, std::move(script), m_trace, &m_pacer);
    const qint64 due = work->firstDueNs();
    m_pacer.add(std::move(work), due);
}

} // namespace sluice::sim
