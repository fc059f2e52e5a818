// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/pipeline/guards/remotecheck.h"

#include "base/clock.h"
#include "gateway/pipeline/requestcontext.h"
#include "transport/awssignature.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

Error unavailable(const QString &why)
{
    Error error{ErrorKind::Upstream, ErrorSource::Upstream};
    error.message = why;
    return error;
}

} // namespace

struct RemoteChecks::Question {
    explicit Question(GuardRulePtr rule_)
        : rule(std::move(rule_))
    {
    }

    GuardRulePtr rule;
    QTimer timer;
    std::unique_ptr<TransportCall> call = {};
    QByteArray body = {};
    // Of a model of our own routes.
    std::optional<json::Document> asked = {};
    std::unique_ptr<Translator> translator = {};
    std::unique_ptr<Call> modelCall = {};
    bool isOver = false;
};

RemoteChecks::RemoteChecks(const RequestContext &request, const GuardRuleList &rules, GuardStage stage, QByteArray text,
                           QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_subject{stage == GuardStage::Input ? "input" : "output", std::move(text), request.asked.model}
{
    if (const GatewayKeyPtr &key = request.arrival.caller.key)
        m_subject.keyName = key->name.toUtf8();
    for (const GuardRulePtr &rule : rules)
        m_questions.push_back(std::make_unique<Question>(rule));
}

RemoteChecks::~RemoteChecks() = default;

void RemoteChecks::start()
{
    for (const auto &one : m_questions) {
        Question &question = *one;
        question.timer.setSingleShot(true);
        connect(&question.timer, &QTimer::timeout, this,
                [this, &question] { answered(question, unavailable(u"it did not answer in time"_s)); });
        question.timer.start(question.rule->service->timeout);
        if (question.rule->service->kind == GuardService::Kind::Chat)
            askModel(question);
        else
            askUrl(question);
    }
}

void RemoteChecks::askUrl(Question &question)
{
    constexpr qsizetype longest = 1024 * 1024;
    const GuardService &service = *question.rule->service;
    TransportRequest request;
    request.url = service.url;
    request.headers.append("content-type", "application/json");
    request.headers.append("accept", "application/json");
    request.body = encodeQuestion(service, question.rule->question, m_subject);
    if (service.kind == GuardService::Kind::Bedrock)
        signForAws(request, {service.keyId, service.key, service.sessionToken}, {service.region, "bedrock"},
                   QDateTime::currentDateTimeUtc());
    else if (!service.key.isEmpty())
        request.headers.append("authorization", "Bearer " + service.key.reveal());
    question.call = m_request.transport.send(request);
    TransportCall *call = question.call.get();
    connect(call, &TransportCall::readyRead, this, [this, &question] {
        question.body += question.call->readAll();
        if (question.body.size() > longest)
            answered(question, unavailable(u"its answer is larger than 1 MiB"_s));
    });
    connect(call, &TransportCall::finished, this, [this, &question](const Result<void> &result) {
        question.body += question.call->readAll();
        const int status = question.call->status();
        if (!result.ok())
            answered(question, result.error());
        else if (status < 200 || status > 299)
            answered(question, unavailable(u"it answered %1"_s.arg(status)));
        else
            answered(question, question.body);
    });
}

/// As a client's request would go, but for guards: they are not asked about their own questions.
void RemoteChecks::askModel(Question &question)
{
    const GuardService &service = *question.rule->service;
    const auto fail = [&](const Error &error) { // not from within start()
        QMetaObject::invokeMethod(
            this, [this, &question, error] { answered(question, error); }, Qt::QueuedConnection);
    };
    Result<json::Document> asked = json::Document::parse(encodeQuestion(service, question.rule->question, m_subject));
    if (!asked)
        return fail(asked.error());
    question.asked.emplace(std::move(*asked));
    question.translator = std::make_unique<Translator>(DoorRequest{{Door::Request}, question.asked->root()});
    if (const Result<Translator::Asked> read = question.translator->read(); !read)
        return fail(read.error());
    Result<std::vector<Target>> targets = m_request.setup->router->targets({{service.model}}, m_request.shared->catalog,
                                                                           m_request.shared->health, monotonicNs());
    if (!targets)
        return fail(targets.error());
    CallPlan plan;
    plan.targets = std::move(*targets);
    plan.limits = m_request.setup->rules.retries;
    plan.timeouts = m_request.setup->timeouts;
    plan.health = &m_request.shared->health;
    plan.prepare = [this, &question](const Target &target) {
        return question.translator->prepare(target, m_request.shared->factsOf(target));
    };
    question.modelCall = std::make_unique<Call>(m_request.transport, std::move(plan));
    connect(question.modelCall.get(), &Call::bodyReceived, this,
            [this, &question](const QByteArray &body) { answered(question, question.translator->answer(body)); });
    connect(question.modelCall.get(), &Call::finished, this, [this, &question](const Result<void> &result) {
        if (!result.ok())
            answered(question, result.error());
    });
    QMetaObject::invokeMethod(question.modelCall.get(), &Call::start, Qt::QueuedConnection);
}

void RemoteChecks::answered(Question &question, const Result<QByteArray> &body)
{
    if (std::exchange(question.isOver, true))
        return;
    question.timer.stop();
    if (question.call)
        question.call->abort();
    if (question.modelCall)
        question.modelCall->abort();
    const GuardRule &rule = *question.rule;
    m_findings.push_back({question.rule, body.ok() ? decodeVerdict(*rule.service, rule.question, *body, m_subject.text)
                                                   : Result<RemoteVerdict>(body.error())});
    if (m_findings.size() == m_questions.size())
        Q_EMIT finished(m_findings);
}

std::vector<GuardRegion> applyFindings(const std::vector<RemoteFinding> &findings, GuardReport &report, bool canTakeOut)
{
    std::vector<GuardRegion> regions;
    for (const RemoteFinding &finding : findings) {
        const GuardRule &rule = *finding.rule;
        if (!finding.verdict.ok()) {
            report.addFailed({&rule});
            continue;
        }
        if (!finding.verdict->isHit)
            continue;
        const bool isTakenOut =
            canTakeOut && rule.action == GuardRule::Action::Redact && !finding.verdict->spans.empty();
        report.addFound(rule, finding.verdict->categories, !isTakenOut);
        if (!rule.acts() || !isTakenOut)
            continue;
        for (const RemoteVerdict::Span &span : finding.verdict->spans)
            regions.push_back({span.start, span.end, '[' + GuardReport::plainName(span.label) + ']'});
    }
    std::ranges::sort(regions, {}, &GuardRegion::start);
    return regions;
}

} // namespace sluice
