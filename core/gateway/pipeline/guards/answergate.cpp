// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/pipeline/guards/answergate.h"

#include "gateway/pipeline/guards/answersegment.h"
#include "gateway/pipeline/requestcontext.h"

namespace sluice {

AnswerGate::AnswerGate(RequestContext &request, GuardRuleList rules, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_rules(std::move(rules))
    , m_isPassed(request.translator->passesAnswer())
    , m_holdsAll(holdAll(m_rules))
{
}

void AnswerGate::add(AnswerEvent event)
{
    if (m_request.guardReport.isBlocked())
        return;
    const QByteArray text = saidIn(event, m_isPassed);
    if (text.isEmpty() && m_segments.empty() && !m_holdsAll) {
        m_ready.push_back(std::move(event));
        return;
    }
    if (m_segments.empty() || m_segments.back().isAsked)
        m_segments.emplace_back();
    Segment &segment = m_segments.back();
    segment.bytes += event.raw.data.size();
    m_heldBytes += event.raw.data.size();
    segment.events.push_back(std::move(event));
    segment.text += text;
    if (m_holdsAll && m_heldBytes > mostHeldAsWhole)
        giveUp();
    else if (isSegment(segment.text))
        ask(segment);
}

/// So much cannot be held: those of its rules that are open on errors let it go on.
void AnswerGate::giveUp()
{
    m_holdsAll = false;
    for (const GuardRulePtr &rule : m_rules) {
        if (rule->holdsAll())
            m_request.guardReport.addFailed({rule.get()});
    }
    release();
}

void AnswerGate::end()
{
    m_holdsAll = false;
    if (m_segments.empty() || m_segments.back().isAsked) {
        release();
        return;
    }
    if (m_segments.back().text.isEmpty()) {
        m_segments.back().isAsked = m_segments.back().isPassed = true;
        release();
    } else {
        ask(m_segments.back());
    }
}

void AnswerGate::ask(Segment &segment)
{
    segment.isAsked = true;
    auto *checks = new RemoteChecks(inquirerOf(m_request), m_rules, GuardStage::Output, m_before + segment.text, this);
    m_before = endOfSegment(segment.text);
    connect(checks, &RemoteChecks::finished, this,
            [this, checks, &segment](const std::vector<RemoteFinding> &findings) {
                checks->deleteLater();
                if (m_request.guardReport.isBlocked())
                    return; // the segments are gone
                (void)applyFindings(findings, m_request.guardReport, false);
                segment.isPassed = true;
                release();
                Q_EMIT changed();
            });
    checks->start();
}

void AnswerGate::release()
{
    if (m_request.guardReport.isBlocked()) {
        m_segments.clear();
        return;
    }
    while (!m_holdsAll && !m_segments.empty() && m_segments.front().isPassed) {
        m_heldBytes -= m_segments.front().bytes;
        for (AnswerEvent &event : m_segments.front().events)
            m_ready.push_back(std::move(event));
        m_segments.pop_front();
    }
}

} // namespace sluice
