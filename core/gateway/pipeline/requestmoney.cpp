// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/pipeline/requestmoney.h"

#include "base/clock.h"
#include "engine/call/callrecord.h"
#include "engine/lists/modelprice.h"
#include "gateway/pipeline/latebill.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace sluice {

RequestMoney::RequestMoney(GatewayShared &shared, GatewaySetupPtr setup, GatewayKeyPtr key)
    : m_shared(shared)
    , m_setup(std::move(setup))
    , m_key(std::move(key))
    , m_timeMs(QDateTime::currentMSecsSinceEpoch())
{
}

void RequestMoney::setRequest(const Translator::Asked &asked, const DoorRequest &request)
{
    m_asked = asked.output;
    m_isStream = asked.stream;
    m_request = request;
}

void RequestMoney::begin()
{
    m_isCommitted = true;
    m_meter = StreamMeter({.calibration = m_shared.calibration->output(m_call->target().qualifiedName())});
    m_price = priceOf(m_call->target(), m_shared.catalog, m_setup->prices);
}

void RequestMoney::add(const std::vector<StreamEvent> &events)
{
    for (const StreamEvent &event : events)
        m_meter.add(event, m_call->eventTimeNs());
}

void RequestMoney::addWhole(const QByteArray &body)
{
    // The engine has checked the whole text already.
    const json::Value answer(QByteArrayView(body).trimmed());
    const Usage told = m_call->dialect().usageOf(answer);
    SeenOutput seen(m_shared.calibration->output(m_call->target().qualifiedName()));
    addAnswerText(seen, answer);
    seen.add(UsageUpdate{told}); // the count is of all of it
    m_meter.addWhole(seen);
    m_meter.addUsage(told);
    m_isBackground = goesOn(answer);
}

std::optional<Usage> RequestMoney::usageToTell() const
{
    Usage usage = m_meter.usage();
    if (!m_call)
        return {};
    if (usage.input && usage.output)
        return usage;
    const Usage billed = billOf(consumption(), {}).usage;
    usage.input = usage.input ? usage.input : billed.input;
    usage.output = usage.output ? usage.output : billed.output;
    usage.isEstimated = true;
    return usage;
}

void RequestMoney::bill(RequestRecord &record)
{
    addUsageOfFailure(m_meter, *m_call);
    record.usage = m_meter.usage();
    if (isCharged(attemptEnd(*m_call, m_isCommitted)))
        billAnswer(record);
    for (const Target &target : m_call->abandoned())
        addAbandoned(target, record);
    for (const UntoldAnswer &answer : m_thrownAway)
        addUntold(answer, record);
}

void RequestMoney::startAgain()
{
    RequestRecord record;
    record.errorKind = errorKindName(ErrorKind::Cancelled); // nothing is learned from what was cut
    billAnswer(record);
    m_unheld += record.cost.value_or(Money());
    m_thrownAway.push_back({m_call->target().qualifiedName().left(maxRecordedName), record.usage, record.cost,
                            record.isEstimated, record.isUnpriced});
    m_meter = StreamMeter();
    m_price.reset();
    m_isCommitted = m_isBackground = false;
}

/// It is a part of what the request used and cost.
void RequestMoney::addUntold(UntoldAnswer answer, RequestRecord &record)
{
    const auto add = [](std::optional<qint64> &sum, const std::optional<qint64> &more) {
        if (more)
            sum = saturatingAdd(sum.value_or(0), *more);
    };
    add(record.usage.input, answer.usage.input);
    add(record.usage.cachedInput, answer.usage.cachedInput);
    add(record.usage.output, answer.usage.output);
    add(record.usage.reasoning, answer.usage.reasoning);
    if (answer.cost)
        record.cost = record.cost.value_or(Money()) + *answer.cost;
    record.isEstimated = record.isEstimated || answer.isEstimated;
    record.isUnpriced = record.isUnpriced || answer.isUnpriced;
    record.untold.push_back(std::move(answer));
}

/// What was sent is charged where it was given up for another target; what is written there, nobody sees.
void RequestMoney::addAbandoned(const Target &target, RequestRecord &record)
{
    Consumption consumption;
    consumption.sent = sentTo(target);
    const Bill bill = billOf(consumption, priceOf(target, m_shared.catalog, m_setup->prices));
    // Its tokens are in no count: nobody was told of any.
    addUntold({target.qualifiedName().left(maxRecordedName), {}, bill.cost, true, bill.isUnpriced}, record);
}

void RequestMoney::billAnswer(RequestRecord &record)
{
    if (!m_price)
        m_price = priceOf(m_call->target(), m_shared.catalog, m_setup->prices);
    Bill bill = billOf(consumption(), m_price);
    record.usage = bill.usage;
    record.isEstimated = bill.isEstimated;
    record.usageJudgement = std::move(bill.judgement);
    record.cost = bill.cost;
    record.isUnpriced = bill.isUnpriced;
    record.tokensPerSecond = m_meter.wholeSpeed(bill.usage);
    if (record.errorKind.isEmpty() && !m_isBackground)
        learn(bill.judged, record.tokensPerSecond);
}

void RequestMoney::settle(const RequestRecord &record)
{
    const qint64 tokens = saturatingAdd(record.usage.input.value_or(0), record.usage.output.value_or(0));
    if (m_request && m_request->door.dialect->keepsAnswers)
        m_shared.answers.setTokens(record.answer.id, tokens, m_isBackground);
    if (!m_reservation)
        return;
    m_shared.admission.settle(*m_reservation, {tokens, record.cost.value_or(Money())});
    m_reservation.reset();
}

/// Of an answer in one piece that nobody waited for, as much was written as the model is fast.
double RequestMoney::unseenOutput(const Allowance &allowance) const
{
    constexpr double usualTokensPerSecond = 100;
    if (m_isBackground)
        return double(allowance.most());
    if (m_isStream || m_isCommitted)
        return 0;
    const Target &target = m_call->target();
    const double speed =
        m_shared.health.snapshot(target.id(), 0, monotonicNs()).tokensPerSecond.value_or(usualTokensPerSecond);
    const double seconds = double(monotonicNs() - m_call->times().requestSent) / 1e9;
    return std::clamp(seconds * speed, 0.0, double(allowance.most()));
}

Consumption RequestMoney::consumption() const
{
    const ModelFacts facts = m_shared.factsOf(m_call->target());
    const ClientDialect &dialect = m_request ? *m_request->door.dialect : clientDialects().front();
    const Allowance allowance =
        allowanceOf(dialect, asSent(m_asked, dialect, m_call->target().provider->profile), facts);
    Consumption consumption;
    consumption.told = m_meter.usage();
    consumption.seen = m_meter.seen();
    consumption.limits = {facts.contextWindow, {}, facts.reasoning, {}};
    if (facts.maxOutputTokens)
        consumption.limits.maxOutput = *facts.maxOutputTokens * allowance.answers;
    if (allowance.isLimited && dialect.outputLimit)
        consumption.limits.askedOutput = allowance.most();
    consumption.sent = sentTo(m_call->target());
    consumption.unseen = unseenOutput(allowance);
    consumption.isPending = m_isBackground;
    consumption.isWithoutOutput = !dialect.outputLimit;
    return consumption;
}

SentInput RequestMoney::sentTo(const Target &target) const
{
    if (!m_request)
        return {};
    SentInput sent;
    sent.bytes = m_request->body.raw().size();
    sent.estimate = [this, model = target.qualifiedName()] {
        return inputEstimate() * m_shared.calibration->input(model);
    };
    return sent;
}

double RequestMoney::inputEstimate() const
{
    return double(estimatedInputTokens(*m_request) + m_added.written);
}

/// Answers that came whole teach how fast their target is, and how their model counts. Of several at once only one is
/// seen, and what came in one piece was not read but looked through.
void RequestMoney::learn(const JudgedUsage &judged, std::optional<double> tokensPerSecond)
{
    constexpr qsizetype readInPassing = 64 * 1024;
    TokenCalibration &calibration = *m_shared.calibration;
    const Target &target = m_call->target();
    const QByteArray model = target.qualifiedName();
    if (tokensPerSecond && !target.keyIsCallers)
        m_shared.health.learnSpeed(target.id(), {}, tokensPerSecond);
    if (m_setup->redactor.redacted(model) != model) // clients name the models, and one may paste a key there
        return;
    if (m_isStream && m_asked.answers == 1)
        calibration.learn(model, judged, m_meter.seen());
    if (m_request && m_request->body.raw().size() <= readInPassing && calibration.wantsInput(model, judged))
        calibration.learnInput(model, judged, inputEstimate());
}

Result<void> RequestMoney::sending(const Target &target, const QByteArray &body)
{
    if (m_unheld > Money() && m_reservation && m_key) {
        const Result<void> held = m_shared.admission.raise(*m_reservation, *m_key, m_unheld, {monotonicNs(), m_timeMs});
        if (!held.ok())
            return held;
        m_unheld = {};
    }
    if (!m_request)
        return {};
    const bool isHeld = m_reservation && m_key && hasBudget(*m_key);
    const AddedInput before =
        std::exchange(m_added, isHeld ? addedInput(m_shared, *m_request, target, body)
                                      : AddedInput{writtenBeyond(*m_request, body)}); // a body may be large
    const qint64 more = m_added.tokens() - before.tokens();
    if (more <= 0 || !isHeld)
        return {};
    return m_shared.admission.raise(*m_reservation, *m_key, costOfInput(m_shared, *m_setup, target, more),
                                    {monotonicNs(), m_timeMs});
}

Usage RequestMoney::usageSoFar(qint64 input, qint64 moreOutput) const
{
    const Usage &told = m_meter.usage();
    Usage usage;
    usage.input = told.input ? std::min(*told.input, mostTokens) : input;
    usage.cachedInput = told.cachedInput;
    usage.output = qint64(m_meter.seen().tokens()) + moreOutput;
    return usage;
}

Money RequestMoney::costSoFar(qint64 moreOutput)
{
    Money before;
    for (const UntoldAnswer &answer : m_thrownAway)
        before += answer.cost.value_or(Money());
    if (!m_inputTokens)
        m_inputTokens = m_added.tokens() + (m_request ? roughInputTokens(m_request->body.raw()) : 0);
    return std::min(m_price->charge(usageSoFar(*m_inputTokens, moreOutput)).amount + before, mostCost);
}

Unseen RequestMoney::billSoFar(const Target &target, RequestRecord &record)
{
    const std::optional<Price> price = m_price ? m_price : priceOf(target, m_shared.catalog, m_setup->prices);
    constexpr qsizetype readInPassing = 4096;
    if (!m_roughInput)
        m_roughInput = m_inputTokens.value_or(
            m_added.tokens() + (m_request ? roughInputTokens(m_request->body.raw(), readInPassing) : 0));
    record.usage = usageSoFar(*m_roughInput, 0);
    record.isEstimated = true;
    record.isUnpriced = !price;
    if (price)
        record.cost = std::min(price->charge(record.usage).amount, mostCost);
    for (const UntoldAnswer &answer : m_thrownAway)
        addUntold(answer, record);
    if (m_isStream || !m_request)
        return {};
    const ClientDialect &dialect = *m_request->door.dialect;
    const OutputMembers sent = asSent(m_asked, dialect, target.provider->profile);
    Unseen unseen;
    unseen.tokens = allowanceOf(dialect, sent, m_shared.factsOf(target)).most();
    Usage written;
    written.output = unseen.tokens;
    unseen.cost = price ? std::min(price->charge(written).amount, mostCost) : Money();
    return unseen;
}

Result<void> RequestMoney::keepUp()
{
    constexpr qint64 step = 256; // tokens
    if (!m_reservation || !m_price || !m_key || !hasBudget(*m_key))
        return {};
    const Money reserved = m_reservation->expected.cost;
    const Money soFar = costSoFar(0);
    if (soFar <= reserved)
        return {};
    const Instant now{monotonicNs(), m_timeMs};
    Admission &admission = m_shared.admission;
    const Result<void> ahead = admission.raise(*m_reservation, *m_key, costSoFar(step) - reserved, now);
    return ahead.ok() ? ahead : admission.raise(*m_reservation, *m_key, soFar - reserved, now);
}

} // namespace sluice
