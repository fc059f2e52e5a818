// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/pipeline/guards/remotecheck.h"

#include "base/clock.h"
#include "gateway/pipeline/guards/modelquestion.h"
#include "transport/awssignature.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

Error unavailable(const QString &why, ErrorKind kind = ErrorKind::Upstream)
{
    Error error{kind, ErrorSource::Upstream};
    error.message = why;
    return error;
}

/// Statuses that tell of the text that was asked about: whoever writes it must not be able to shut the service.
Error badStatus(int status)
{
    const bool isOfText = status == 400 || status == 413 || status == 422;
    return unavailable(u"it answered %1"_s.arg(status), isOfText ? ErrorKind::InvalidRequest : ErrorKind::Upstream);
}

} // namespace

struct RemoteChecks::Question {
    explicit Question(GuardRulePtr rule_)
        : rule(std::move(rule_))
    {
    }

    GuardRulePtr rule;
    std::shared_ptr<ServiceTurn> turn = {};
    QByteArray key = {};
    QTimer timer;
    std::unique_ptr<TransportCall> call = {};
    QByteArray body = {};
    std::unique_ptr<ModelQuestion> model = {}; ///< of a model of our own routes
    bool isOver = false;
};

GuardSubject subjectOf(const Inquirer &inquirer, GuardStage stage, const QByteArray &text)
{
    return {stage == GuardStage::Input ? "input" : "output", text, inquirer.model, inquirer.keyName};
}

RemoteChecks::RemoteChecks(Inquirer inquirer, const GuardRuleList &rules, GuardStage stage, const QByteArray &text,
                           QObject *parent)
    : QObject(parent)
    , m_inquirer(std::move(inquirer))
    , m_subject(subjectOf(m_inquirer, stage, text))
{
    for (const GuardRulePtr &rule : rules)
        m_questions.push_back(std::make_unique<Question>(rule));
}

RemoteChecks::~RemoteChecks() = default;

void RemoteChecks::start(const ServiceTurns &turns)
{
    m_turns = turns;
    m_isStarting = true;
    for (const auto &question : m_questions)
        begin(*question);
    m_isStarting = false;
    if (m_findings.size() == m_questions.size())
        QMetaObject::invokeMethod(this, &RemoteChecks::tellIfAll, Qt::QueuedConnection);
}

void RemoteChecks::begin(Question &question)
{
    const GuardService &service = *question.rule->service;
    question.key = VerdictCache::keyOf(*question.rule, m_subject);
    if (const std::optional<RemoteVerdict> known = m_inquirer.shared->verdicts.find(question.key, monotonicNs())) {
        conclude(question, *known);
        return;
    }
    std::shared_ptr<ServiceTurn> &turn = m_turns[&service];
    if (!turn)
        turn = std::make_shared<ServiceTurn>(m_inquirer.shared, service);
    question.turn = turn;
    if (!turn->isOpen()) {
        conclude(question, unavailable(u"it failed several times, and is asked again later"_s));
        return;
    }
    question.timer.setSingleShot(true);
    connect(&question.timer, &QTimer::timeout, this,
            [this, &question] { answered(question, unavailable(u"it did not answer in time"_s, ErrorKind::Timeout)); });
    question.timer.start(service.timeout);
    if (service.kind == GuardService::Kind::Chat)
        askModel(question);
    else
        askUrl(question);
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
    question.call = m_inquirer.transport.send(request);
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
            answered(question, badStatus(status));
        else
            answered(question, question.body);
    });
}

void RemoteChecks::askModel(Question &question)
{
    question.model = std::make_unique<ModelQuestion>(
        m_inquirer, encodeQuestion(*question.rule->service, question.rule->question, m_subject));
    connect(question.model.get(), &ModelQuestion::answered, this,
            [this, &question](const Result<QByteArray> &body) { answered(question, body); });
    question.model->start();
}

void RemoteChecks::answered(Question &question, const Result<QByteArray> &body)
{
    if (question.isOver)
        return;
    question.timer.stop();
    if (question.call)
        question.call->abort();
    if (question.model)
        question.model->giveUp();
    const GuardRule &rule = *question.rule;
    if (!body.ok()) {
        question.turn->failed(body.error());
        conclude(question, body.error());
        return;
    }
    // Also with an answer that is no verdict: whoever writes the text may be the cause of it.
    question.turn->succeeded();
    const Result<RemoteVerdict> verdict = decodeVerdict(*rule.service, rule.question, *body, m_subject.text);
    if (verdict.ok())
        m_inquirer.shared->verdicts.add(question.key, *verdict, monotonicNs());
    conclude(question, verdict);
}

void RemoteChecks::conclude(Question &question, const Result<RemoteVerdict> &verdict)
{
    question.isOver = true;
    m_findings.push_back({question.rule, verdict});
    if (!m_isStarting)
        tellIfAll();
}

void RemoteChecks::tellIfAll()
{
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
