// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/pipeline/guards/answergate.h"

#include "base/overloaded.h"
#include "gateway/pipeline/requestcontext.h"

namespace sluice {

namespace {

constexpr qsizetype segmentSize = 400;
constexpr qsizetype leastSentence = 80;
/// Of the text before, so that what is said across a border is seen.
constexpr qsizetype overlap = 200;

bool isComplete(const QByteArray &text)
{
    if (text.size() >= segmentSize)
        return true;
    return text.size() >= leastSentence && QByteArrayView(".!?\n").contains(text.back());
}

QByteArray lastWords(const QByteArray &text)
{
    QByteArray end = text.right(overlap);
    while (!end.isEmpty() && (uchar(end.front()) & 0xC0) == 0x80)
        end.remove(0, 1);
    return end;
}

} // namespace

AnswerGate::AnswerGate(RequestContext &request, GuardRuleList rules, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_rules(std::move(rules))
    , m_isPassed(request.translator->passesAnswer())
    , m_holdsAll(holdAll(m_rules))
{
}

QByteArray AnswerGate::textOf(const AnswerEvent &event) const
{
    QByteArray text;
    if (m_isPassed) {
        const Result<json::Document> document = json::Document::parseForeign(event.raw.data);
        if (!document)
            return text;
        for (const JsonText &piece : textsIn(document->root(), JsonBody::Event)) {
            if (piece.kind == JsonText::Kind::Piece)
                text += json::Value(piece.raw).text();
        }
        return text;
    }
    for (const StreamEvent &one : event.decoded) {
        std::visit(Overloaded{[&](const ToolCallDelta &delta) { text += delta.arguments; },
                              [&]<typename Delta>(const Delta &delta) {
                                  if constexpr (requires { delta.text; })
                                      text += delta.text;
                              }},
                   one);
    }
    return text;
}

void AnswerGate::add(AnswerEvent event)
{
    if (m_request.guardReport.isBlocked())
        return;
    const QByteArray text = textOf(event);
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
    else if (isComplete(segment.text))
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
    auto *checks = new RemoteChecks(m_request, m_rules, GuardStage::Output, m_before + segment.text, this);
    m_before = lastWords(segment.text);
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
