// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/pipeline/session.h"

#include "gateway/doors/errorform.h"
#include "gateway/pipeline/answerheaders.h"
#include "gateway/pipeline/guards/remotebody.h"
#include "gateway/pipeline/modelhint.h"
#include "gateway/pipeline/way.h"
#include "gateway/pipeline/whosekey.h"

#include <QCoreApplication>

namespace sluice {

namespace {

// A client that reads slowly stops the upstream here instead of filling our memory.
constexpr qint64 maxPendingBytes = 256 * 1024;
constexpr std::chrono::seconds silence{10};

Error clientLeft()
{
    Error error{ErrorKind::Cancelled, ErrorSource::Downstream};
    error.message = QCoreApplication::translate("Gateway", "The client left before the answer's end.");
    return error;
}

} // namespace

Session::Session(GatewayLane &lane, HttpExchange *exchange, Arrival arrival)
    : QObject(exchange)
    , m_lane(lane)
    , m_exchange(exchange)
    , m_request(lane.shared, lane.setup, *lane.transport, *lane.lister, std::move(arrival))
{
    ++m_lane.shared->active;
    m_lane.sessions.insert(this);
    connect(exchange, &HttpExchange::closed, this, &Session::onClosed);
    connect(exchange, &HttpExchange::drained, this, [this] {
        if (m_request.call)
            m_request.call->setPaused(false);
    });
    m_silence.setInterval(silence);
    connect(&m_silence, &QTimer::timeout, this, &Session::onSilence);
}

Session::~Session()
{
    --m_lane.shared->active;
    m_lane.sessions.erase(this);
}

void Session::walk()
{
    if (m_isAnswered) // the client left while a step waited
        return;
    const StepResult result = walkOn(way, m_step, m_request);
    if (const auto *wait = std::get_if<Wait>(&result))
        wait->until(this, [this] { walk(); });
    else if (const auto *error = std::get_if<Error>(&result))
        fail(*error);
    else if (const auto *whole = std::get_if<Answer>(&result))
        answer(whole->body);
    else
        call();
}

void Session::call()
{
    if (m_request.guarded && !m_request.guarded->placeholders.isEmpty())
        m_putBack = std::make_unique<PutBack>(m_request.guarded->placeholders);
    Call *call = m_request.call.get();
    connect(call, &Call::committed, this, &Session::begin);
    connect(call, &Call::eventReceived, this, &Session::onEvent);
    connect(call, &Call::bodyReceived, this, &Session::onBody);
    connect(call, &Call::finished, this, &Session::onFinished);
    if (m_request.asked.stream)
        m_silence.start();
    call->start();
}

void Session::begin()
{
    for (const auto &filter : m_request.filters)
        filter->begin();
    if (!m_request.asked.stream)
        return;
    m_request.answerGuard = guardOfAnswer(m_request);
    m_watching = rulesThatAsk(m_request.answerRules, GuardRule::Asks::Beside);
    if (const GuardRuleList asking = rulesThatAsk(m_request.answerRules, GuardRule::Asks::AndHolds); !asking.empty()) {
        m_gate = std::make_unique<AnswerGate>(m_request, asking, nullptr);
        connect(m_gate.get(), &AnswerGate::changed, this, [this] {
            passOn();
            if (m_isAllHere && !m_isAnswered)
                finishStream();
        });
    }
}

void Session::onEvent(const SseEvent &raw, const std::vector<StreamEvent> &decoded)
{
    for (const auto &filter : m_request.filters)
        filter->add(decoded);
    if (!m_request.answerGuard) {
        tell(raw, decoded);
    } else if (!m_request.guardReport.isBlocked()) {
        m_request.answerGuard->add({raw, decoded});
        tellGuarded();
    }
    keepWithinBudget();
}

void Session::tellGuarded()
{
    for (AnswerEvent &event : m_request.answerGuard->take()) {
        if (m_gate)
            m_gate->add(std::move(event));
        else
            tell(event.raw, event.decoded);
    }
    passOn();
}

/// What services let through; and the end, where a guard does not let the rest through.
void Session::passOn()
{
    if (m_isAnswered)
        return;
    if (m_gate) {
        for (const AnswerEvent &event : m_gate->take())
            tell(event.raw, event.decoded);
        if (!m_isAllHere)
            m_request.call->setPaused(m_gate->isFull() || m_exchange->pendingBytes() > maxPendingBytes);
    }
    if (m_request.guardReport.isBlocked()) // not from within the call's own signal
        QMetaObject::invokeMethod(this, &Session::cut, Qt::QueuedConnection);
}

void Session::tell(const SseEvent &raw, const std::vector<StreamEvent> &decoded)
{
    m_request.log.add(decoded);
    if (!m_watching.empty())
        m_request.watch().addEvent({raw, decoded}, m_request.translator->passesAnswer(), m_watching);
    m_silence.start();
    QByteArray bytes = m_request.translator->event(raw, decoded);
    if (m_putBack)
        bytes = m_putBack->add(bytes);
    if (bytes.isEmpty())
        return;
    m_hasTold = true;
    send(bytes);
}

/// Ends a stream whose rest may not be told, as its format ends an answer that was filtered.
void Session::cut()
{
    if (m_isAnswered || !m_request.guardReport.isBlocked() || askAnother())
        return;
    m_request.call->abort();
    const Error error = guardRefusal(m_request.guardReport, GuardStage::Output);
    if (!m_hasTold) {
        fail(error);
        return;
    }
    m_silence.stop();
    m_isAnswered = true;
    ++m_lane.shared->failed;
    m_request.log.failed(200, error);
    endStream(m_request.translator->cut());
}

/// Another model's answer in place of one that guards refuse, where they say so and nothing of it was told.
bool Session::askAnother()
{
    if (!m_request.guardReport.wantsRetry() || m_hasTold || !m_request.call->hasAnother())
        return false;
    m_request.money.startAgain(); // while the call still tells whose answer it was
    m_request.call->askAnother();
    m_request.guardReport.startAgain();
    m_request.answerGuard.reset();
    m_gate.reset();
    m_isAllHere = false;
    if (m_request.asked.stream)
        m_silence.start();
    return true;
}

/// A stream that outgrows what was set aside for it gets more, or ends.
void Session::keepWithinBudget()
{
    m_request.log.goesOn();
    const Result<void> held = m_request.money.keepUp();
    if (held.ok() || m_isAnswered)
        return;
    // Not from within the call's own signal.
    QMetaObject::invokeMethod(
        this, [this, error = held.error()] { endNow(error); }, Qt::QueuedConnection);
}

void Session::send(const QByteArray &bytes)
{
    openStream(m_request.call.get());
    m_exchange->write(bytes);
    if (m_exchange->pendingBytes() > maxPendingBytes)
        m_request.call->setPaused(true);
}

void Session::openStream(const Call *answering)
{
    if (m_isStreamOpen)
        return;
    m_isStreamOpen = true;
    HeaderList headers =
        answerHeaders("text/event-stream; charset=utf-8", m_request.arrival.id, answering, m_request.translator.get());
    headers.append("cache-control", "no-cache");
    headers.append("x-accel-buffering", "no");
    m_exchange->startStream(200, headers);
}

/// What is held goes on before the last of it.
void Session::endStream(const QByteArray &last)
{
    m_exchange->write(m_putBack ? m_putBack->add(last) + m_putBack->rest() : last);
    m_exchange->end();
}

void Session::onBody(const QByteArray &body)
{
    for (const auto &filter : m_request.filters)
        filter->addWhole(body);
    const Result<QByteArray> guarded = guardedAnswer(m_request, body);
    if (guarded.ok())
        answerGuarded(*guarded);
    else if (!askAnother())
        fail(guarded.error());
}

/// Once services have judged it, where there are any that hold it.
void Session::answerGuarded(const QByteArray &body)
{
    const GuardRuleList asking = rulesThatAsk(m_request.answerRules, GuardRule::Asks::AndHolds);
    if (asking.empty()) {
        answerJudged(body);
        return;
    }
    m_isAllHere = true;
    judgeBody(this, inquirerOf(m_request), body, JsonBody::Answer, asking, [this](const GuardedRequest &judged) {
        if (m_isAnswered)
            return;
        m_request.guardReport.add(judged.report);
        if (!judged.report.isBlocked())
            answerJudged(judged.body);
        else if (!askAnother())
            fail(guardRefusal(m_request.guardReport, GuardStage::Output));
    });
}

void Session::answerJudged(const QByteArray &body)
{
    watchAnswer(m_request, body);
    answer(m_request.translator->answer(body));
}

void Session::answer(const Result<QByteArray> &body)
{
    if (!body) {
        Error error = body.error();
        error.unreadable = m_request.call != nullptr; // a provider's answer that cannot be told is bought
        fail(error);
        return;
    }
    m_isAnswered = true;
    m_request.log.answered(200, *body);
    m_exchange->respond(
        {200, answerHeaders("application/json", m_request.arrival.id, m_request.call.get(), m_request.translator.get()),
         m_putBack ? m_putBack->whole(*body) : *body});
}

void Session::onFinished(const Result<void> &result)
{
    m_silence.stop();
    if (m_isAnswered || (m_isAllHere && result.ok()))
        return;
    if (!result.ok()) {
        failed(m_request.call->asksTooLong() ? asRateLimit(result.error()) : result.error());
        return;
    }
    if (m_request.answerGuard) {
        m_request.answerGuard->end();
        tellGuarded();
        if (m_gate)
            m_gate->end();
    }
    m_isAllHere = true;
    finishStream();
}

/// Its end, once all of it was told.
void Session::finishStream()
{
    passOn();
    if (m_request.guardReport.isBlocked() || (m_gate && m_gate->isHolding())) {
        m_silence.start(); // services may take their time
        return;
    }
    m_silence.stop();
    openStream(m_request.call.get());
    m_isAnswered = true;
    m_request.log.answered(200);
    endStream(m_request.translator->end());
}

/// A model that its provider does not have: the list tells which one may have been meant.
void Session::failed(const Error &failure)
{
    const Error error = m_request.translator->told(failure);
    if (!saysNoSuchModel(error)) {
        fail(error);
        return;
    }
    const QByteArray model = m_request.call->failedTarget().qualifiedName();
    m_lane.lister->whenFresh(this, [this, error, model] {
        if (!m_isAnswered)
            fail(withModelHint(error, model, m_lane.shared->catalog, m_lane.shared->table, m_request.mayName()));
    });
}

void Session::fail(const Error &failure)
{
    // Whoever holds a gateway key need not know the provider's.
    const Error error = guardedError(m_request, m_request.setup->redactor.masked(failure));
    // Who reads the record knows whose key it is.
    const Error told = m_request.call ? withWhoseKey(error, m_request.call->failedTarget()) : error;
    m_silence.stop();
    m_isAnswered = true;
    ++m_lane.shared->failed;
    if (m_isStreamOpen) {
        m_request.log.failed(200, error);
        endStream(m_request.translator->error(told));
        return;
    }
    HttpAnswer answer = errorAnswer(told, m_request.arrival.door, m_request.arrival.id);
    m_request.log.failed(answer.status, error);
    const QByteArray own =
        m_request.translator ? m_request.translator->errorBody(told, m_request.arrival.id) : QByteArray();
    if (!own.isEmpty())
        answer.body = own;
    if (m_request.call && m_request.call->tries() > 1)
        answer.headers.append("x-sluice-attempts", QByteArray::number(m_request.call->tries()));
    // Our own attempts are used up; only one that may come back later has not had them.
    if (m_request.call && !m_request.call->attempts().empty() && !m_request.call->asksTooLong()
        && error.source == ErrorSource::Upstream)
        forbidTryingAgain(answer);
    m_exchange->respond(answer);
}

void Session::endNow(const Error &error)
{
    if (m_isAnswered)
        return;
    if (m_request.call)
        m_request.call->abort();
    fail(error);
}

void Session::onClosed()
{
    if (!m_isAnswered && m_hasTold) // what was told may be asked for again
        (void)m_request.translator->error(clientLeft());
    m_request.log.clientLeft();
    m_silence.stop();
    m_isAnswered = true;
    if (m_request.call)
        m_request.call->abort();
}

void Session::onSilence()
{
    // Where there are more targets, another than the one that is silent may answer yet.
    openStream(m_request.targets.size() == 1 ? m_request.call.get() : nullptr);
    m_exchange->write(m_request.translator->keepAlive());
}

} // namespace sluice
