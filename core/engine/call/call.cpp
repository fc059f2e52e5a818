// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/call/call.h"

#include "base/clock.h"
#include "base/refusal.h"
#include "engine/upstream/upstreamrequest.h"
#include "transport/networkerror.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

namespace sluice {

namespace {

bool isSemantic(const std::vector<StreamEvent> &events)
{
    for (const StreamEvent &event : events) {
        if (!std::holds_alternative<Started>(event) && !std::holds_alternative<UsageUpdate>(event))
            return true;
    }
    return false;
}

/// The profile names a format for that operation that nobody here speaks.
Error unknownDialect(const ProviderProfile &profile, const QByteArray &operation)
{
    return refusal(Refusal::UnsupportedOperation,
                   QString::fromUtf8(operation + " of " + profile.id + " is in a format that is not known here: "
                                     + profile.operationDialects.at(operation)));
}

/// A client that is told to come back is told when the first of the targets may have room.
Error soonest(Error error, const std::vector<TargetHistory> &history)
{
    for (const TargetHistory &target : history) {
        if (!target.out && target.retryAfter && (!error.retryAfter || *target.retryAfter < *error.retryAfter))
            error.retryAfter = target.retryAfter;
    }
    return error;
}

} // namespace

Call::Call(Transport &transport, CallPlan plan, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_plan(std::move(plan))
    , m_history(m_plan.targets.size())
{
    Q_ASSERT(!m_plan.targets.empty());
}

Call::~Call() = default;

std::optional<Error> Call::admit()
{
    m_report.reset();
    if (!m_plan.health || target().keyIsCallers)
        return std::nullopt;
    const std::chrono::milliseconds delay = m_plan.health->acquire(target().id(), m_plan.tokens, monotonicNs());
    if (delay.count() > 0)
        return notNow(target(), *m_plan.health, m_plan.tokens, delay);
    m_report.emplace(*m_plan.health, target());
    return std::nullopt;
}

void Call::start()
{
    attempt();
}

void Call::abort()
{
    m_done = true;
    m_report.reset();
    // Kept, for it may be the sender of the signal being handled, and its times are still asked for.
    if (m_upstream)
        m_upstream->abort();
}

void Call::setPaused(bool paused)
{
    m_paused = paused;
    if (m_upstream)
        m_upstream->setPaused(paused);
}

std::size_t Call::another() const
{
    const auto isNew = [](const TargetHistory &target) { return target.attempts == 0 && !target.out; };
    return std::size_t(std::ranges::find_if(m_history, isNew) - m_history.begin());
}

void Call::askAnother()
{
    if (m_upstream) {
        m_upstream->disconnect(this);
        m_upstream->abort(); // kept, for it may be the sender of the signal being handled
    }
    m_report.reset();
    m_attempts.back().status = status();
    m_attempts.back().endedNs = monotonicNs();
    m_attempts.back().error = refusal(Refusal::ContentBlocked, {});
    m_history[m_current].out = true;
    m_current = another();
    m_committed = m_done = m_paused = false;
    QTimer::singleShot(0, this, &Call::attempt);
}

TransportTimes Call::times() const
{
    return m_upstream ? m_upstream->times() : TransportTimes{};
}

HeaderList Call::headers() const
{
    return m_upstream ? m_upstream->headers() : HeaderList{};
}

void Call::attempt()
{
    if (m_done)
        return;
    m_held.clear();
    m_upstream.reset(); // so that its headers are not taken for those of an attempt that is never sent
    ++m_history[m_current].attempts;
    m_attempts.push_back({target().qualifiedName()});
    m_attempts.back().beganNs = monotonicNs();

    if (const std::optional<Error> refused = admit()) {
        onFailed(*refused);
        return;
    }
    Result<PreparedBody> prepared = m_plan.prepare(target());
    if (!prepared) {
        onFailed(prepared.error());
        return;
    }
    const QByteArray operation = prepared->operation.isEmpty() ? m_plan.operation : prepared->operation;
    Result<TransportRequest> request = makeUpstreamRequest(target(), operation, prepared->body, m_plan.stream);
    if (!request) {
        onFailed(request.error());
        return;
    }
    for (const auto &[name, value] : prepared->headers)
        request->headers.set(name, value);
    request->limits = target().provider->limits.value_or(m_plan.timeouts);
    m_dialect = dialectOf(target().provider->profile, operation);
    if (!m_dialect) {
        onFailed(unknownDialect(target().provider->profile, operation));
        return;
    }
    const StreamExpectation expected{target().provider->profile.streamOptions, prepared->choices};
    ++m_tries;
    m_upstream = std::make_unique<UpstreamCall>(m_transport, *m_dialect, *request, m_plan.stream, expected);
    if (m_paused)
        m_upstream->setPaused(true);
    connect(m_upstream.get(), &UpstreamCall::eventReceived, this, &Call::onEvent);
    connect(m_upstream.get(), &UpstreamCall::bodyReceived, this, &Call::onBody);
    connect(m_upstream.get(), &UpstreamCall::finished, this, &Call::onFinished);
}

void Call::onEvent(const SseEvent &raw, const std::vector<StreamEvent> &decoded)
{
    m_eventNs = m_upstream->readTimeNs();
    if (m_committed) {
        Q_EMIT eventReceived(raw, decoded);
        return;
    }
    m_held.push_back({raw, decoded, m_eventNs});
    if (isSemantic(decoded) || m_upstream->hasTold())
        commit();
}

bool Call::commit()
{
    const QPointer<Call> guard(this);
    m_committed = true;
    m_attempts.back().status = status();
    if (m_report)
        m_report->answered(times(), headers());
    Q_EMIT committed();
    const std::vector<HeldEvent> held = std::exchange(m_held, {});
    for (const HeldEvent &event : held) {
        if (!guard || m_done)
            return false;
        m_eventNs = event.ns;
        Q_EMIT eventReceived(event.raw, event.decoded);
    }
    return guard && !m_done;
}

void Call::onBody(const QByteArray &body)
{
    if (commit())
        Q_EMIT bodyReceived(body);
}

void Call::onFinished(const Result<void> &result)
{
    m_attempts.back().status = status();
    m_attempts.back().endedNs = monotonicNs();
    if (!result.ok()) {
        onFailed(result.error());
        return;
    }
    // An answer of no output at all (a stop at once) is still an answer.
    if (!m_committed && !commit())
        return;
    if (m_report)
        m_report->succeeded();
    m_report.reset();
    finish(result);
}

void Call::onFailed(const Error &failure)
{
    Error error = failure;
    if (!error.retryAfter && m_upstream)
        error.retryAfter = hintOfHeaders(error, headers(), target().provider->profile);
    m_attempts.back().error = error;
    m_attempts.back().endedNs = monotonicNs();
    if (m_report && m_report->failed(error, headers(), !m_history[m_current].counted))
        m_history[m_current].counted = true;
    m_report.reset();
    if (m_committed) {
        error.unreadable = true; // its output was bought, whether or not anybody saw it
        finish(error);
        return;
    }
    if (!m_firstError) {
        m_firstError = error;
        m_firstFailed = m_current;
    }
    if (!renewsKey(error))
        goOn(error);
}

/// A key that is refused may have been changed where it is kept: then the request is sent once more with the new one.
/// What is refused was not bought.
bool Call::renewsKey(const Error &error)
{
    constexpr int unauthorized = 401;
    const std::shared_ptr<KeyRenewal> &renewal = target().provider->renewal;
    if (error.source != ErrorSource::Upstream || error.httpStatus != unauthorized || error.unreadable || !renewal
        || target().keyIsCallers || !m_renewed.insert(m_current).second)
        return false;
    const Secret &refused = target().key.isEmpty() ? target().provider->key : target().key;
    m_renewal = renewal->ask(refused, this, [this, error](const std::optional<Secret> &key) { onRenewed(error, key); });
    return true;
}

void Call::onRenewed(const Error &error, const std::optional<Secret> &key)
{
    if (m_done)
        return;
    if (!key) {
        goOn(error);
        return;
    }
    m_plan.targets[m_current].key = *key;
    attempt();
}

void Call::goOn(const Error &error)
{
    m_history[m_current].out = m_history[m_current].out || rulesOutTarget(error);
    m_history[m_current].retryAfter = error.retryAfter;
    const RetryDecision next =
        decideRetry(error, m_history, m_plan.limits, m_waited, QRandomGenerator::global()->generateDouble());
    if (next.target < 0) {
        if (error.unreadable) { // what was bought is told, lest another be
            m_firstError = error;
            m_firstFailed = m_current;
        }
        m_asksTooLong = sluice::asksTooLong(*m_firstError, m_plan.limits, m_waited);
        const bool comesBack = m_asksTooLong || m_firstError->kind == ErrorKind::RateLimit;
        finish(comesBack ? soonest(*m_firstError, m_history) : *m_firstError);
        return;
    }
    if (isAbandoned(error))
        m_abandoned.push_back(m_current);
    m_current = static_cast<std::size_t>(next.target);
    m_waited += next.delay;
    // Not called from here: the failed attempt is still on the stack.
    QTimer::singleShot(next.delay, Qt::PreciseTimer, this, &Call::attempt);
}

std::vector<Target> Call::abandoned() const
{
    std::vector<Target> targets;
    for (const std::size_t index : m_abandoned)
        targets.push_back(m_plan.targets[index]);
    return targets;
}

void Call::finish(const Result<void> &result)
{
    m_done = true;
    Q_EMIT finished(result);
}

} // namespace sluice
