// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/pipeline/guards/guardwatch.h"

#include "gateway/pipeline/guards/answersegment.h"
#include "gateway/pipeline/guards/remotebody.h"
#include "gateway/pipeline/guards/remotecheck.h"

namespace sluice {

namespace {

constexpr qsizetype largestQuestion = 64 * 1024;
/// Of a stream that comes faster than its services judge; what is beyond is not looked at.
constexpr qsizetype mostWaiting = 16 * largestQuestion;
/// What comes while so many are asked is asked about together.
constexpr int mostAtOnce = 4;

} // namespace

GuardWatch::GuardWatch(Inquirer inquirer, QObject *parent)
    : QObject(parent)
    , m_inquirer(std::move(inquirer))
{
}

GuardWatch::~GuardWatch()
{
    tell();
}

void GuardWatch::addBody(const QByteArray &body, JsonBody kind, const GuardRuleList &rules)
{
    m_rules.insert(m_rules.end(), rules.begin(), rules.end());
    ++m_asked;
    // Once the request is on its way: reading a large body takes its time.
    QMetaObject::invokeMethod(
        this,
        [this, body, kind, rules] {
            judgeBody(this, m_inquirer, body, kind, rules, [this](const GuardedRequest &judged) {
                m_report.add(judged.report);
                --m_asked;
                onAnswered();
            });
        },
        Qt::QueuedConnection);
}

void GuardWatch::addEvent(const AnswerEvent &event, bool isPassed, const GuardRuleList &rules)
{
    m_report.began();
    if (m_streamRules.empty())
        m_rules.insert(m_rules.end(), rules.begin(), rules.end());
    m_streamRules = rules;
    const QByteArray text = saidIn(event, isPassed);
    if (m_text.size() + text.size() > mostWaiting) {
        for (const GuardRulePtr &rule : rules)
            m_report.addFailed({rule.get()});
        return;
    }
    m_text += text;
    if (m_segmentsAsked < mostAtOnce && isSegment(m_text))
        ask(largestQuestion);
}

void GuardWatch::ask(qsizetype most)
{
    qsizetype size = std::min(m_text.size(), most);
    while (size < m_text.size() && size > 1 && (uchar(m_text[size]) & 0xC0) == 0x80)
        --size; // whole characters
    const QByteArray text = m_text.first(size);
    m_text.remove(0, size);
    auto *checks = new RemoteChecks(m_inquirer, m_streamRules, GuardStage::Output, m_before + text, this);
    m_before = endOfSegment(text);
    connect(checks, &RemoteChecks::finished, this, [this, checks](const std::vector<RemoteFinding> &findings) {
        checks->deleteLater();
        (void)applyFindings(findings, m_report, false);
        --m_segmentsAsked;
        --m_asked;
        if (!m_isOver && isSegment(m_text))
            ask(largestQuestion);
        onAnswered();
    });
    ++m_segmentsAsked;
    ++m_asked;
    checks->start();
}

void GuardWatch::finish(Then then)
{
    m_isOver = true;
    m_then = std::move(then);
    while (!m_text.isEmpty()) // all at once: then it takes as long as one of them
        ask(largestQuestion);
    onAnswered();
}

void GuardWatch::finishNow(Then then)
{
    m_isOver = true;
    m_then = std::move(then);
    tell();
    deleteLater();
}

void GuardWatch::onAnswered()
{
    if (!m_isOver || m_asked > 0)
        return;
    tell();
    deleteLater();
}

void GuardWatch::tell()
{
    if (m_asked > 0 || !m_text.isEmpty()) { // nobody looked at it
        for (const GuardRulePtr &rule : m_rules)
            m_report.addFailed({rule.get()});
    }
    if (const Then then = std::exchange(m_then, {}))
        then(m_report);
}

} // namespace sluice
