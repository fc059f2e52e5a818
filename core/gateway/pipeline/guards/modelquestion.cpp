// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/pipeline/guards/modelquestion.h"

#include "base/clock.h"
#include "gateway/doors/errorform.h"
#include "gateway/pipeline/way.h"

namespace sluice {

namespace {

Arrival arrivalOf(const Inquirer &inquirer, const QByteArray &body)
{
    Arrival arrival{.door = {Door::Request}, .id = inquirer.shared->ids.next(), .body = body};
    // No key that anybody could present: it has no limits, and its budget is nobody's.
    arrival.caller.key = std::make_shared<const GatewayKey>(GatewayKey{.hash = {}, .name = guardClientName});
    if (!inquirer.traceParent.isEmpty())
        arrival.headers.append("traceparent", inquirer.traceParent);
    arrival.receivedNs = monotonicNs();
    return arrival;
}

/// Of a client's way (way.h) what reads, routes and sends. It is not guarded, and nothing is set aside for it.
constexpr Step ownWay[] = {{"read", readBody}, {"route", chooseTargets}, {"facts", awaitFacts}, {"send", sendUpstream}};

} // namespace

ModelQuestion::ModelQuestion(const Inquirer &inquirer, const QByteArray &body, QObject *parent)
    : QObject(parent)
    , m_request(inquirer.shared, inquirer.setup, inquirer.transport, inquirer.lister, arrivalOf(inquirer, body))
{
    m_request.log.setBody({}); // a client's texts are kept with its own record, if at all
}

ModelQuestion::~ModelQuestion() = default;

void ModelQuestion::walk()
{
    if (m_isOver)
        return;
    const StepResult result = walkOn(ownWay, m_step, m_request);
    if (const auto *wait = std::get_if<Wait>(&result))
        wait->until(this, [this] { walk(); });
    else if (const auto *error = std::get_if<Error>(&result))
        fail(*error);
    else
        call();
}

void ModelQuestion::call()
{
    Call *call = m_request.call.get();
    connect(call, &Call::committed, this, [this] { m_request.money.begin(); });
    connect(call, &Call::bodyReceived, this, [this](const QByteArray &body) {
        m_request.money.addWhole(body);
        answer(m_request.translator->answer(body));
    });
    connect(call, &Call::finished, this, [this](const Result<void> &result) {
        if (!result.ok())
            fail(m_request.translator->told(result.error()));
    });
    call->start();
}

void ModelQuestion::giveUp()
{
    m_isOver = true;
    m_request.log.clientLeft();
    disconnect();
    if (m_request.call)
        m_request.call->abort();
}

void ModelQuestion::answer(const Result<QByteArray> &body)
{
    if (!body) {
        fail(body.error());
        return;
    }
    m_request.log.answered(200);
    Q_EMIT answered(body);
}

void ModelQuestion::fail(const Error &error)
{
    m_request.log.failed(errorAnswer(error, m_request.arrival.door, m_request.arrival.id).status, error);
    Q_EMIT answered(error);
}

} // namespace sluice
