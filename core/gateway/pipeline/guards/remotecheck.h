// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/call/call.h"
#include "gateway/doors/translator.h"
#include "guard/guardreport.h"

#include <QTimer>

namespace sluice {

struct RequestContext;

/// What a rule's service said of a text; an error when it said nothing in time, or nothing that can be read.
struct RemoteFinding {
    GuardRulePtr rule;
    Result<RemoteVerdict> verdict;
};

/// Asks the services of some rules about one text, all at once. Lives on the request's lane; deleting it asks nobody
/// any more. Emits `finished` once, never from within `start`.
class RemoteChecks : public QObject
{
    Q_OBJECT
public:
    /// `request` outlives it.
    RemoteChecks(const RequestContext &request, const GuardRuleList &rules, GuardStage stage, QByteArray text,
                 QObject *parent = nullptr);
    ~RemoteChecks() override;

    void start();
    [[nodiscard]] const QByteArray &text() const { return m_subject.text; }

Q_SIGNALS:
    void finished(const std::vector<sluice::RemoteFinding> &findings);

private:
    struct Question;
    void askUrl(Question &question);
    void askModel(Question &question);
    void answered(Question &question, const Result<QByteArray> &body);

    const RequestContext &m_request;
    GuardSubject m_subject;
    std::vector<std::unique_ptr<Question>> m_questions;
    std::vector<RemoteFinding> m_findings;
};

/// Adds to the report what services found, and tells the spans that are to be taken out; where that cannot be done
/// (`canTakeOut`) they end the answer.
[[nodiscard]] std::vector<GuardRegion> applyFindings(const std::vector<RemoteFinding> &findings, GuardReport &report,
                                                     bool canTakeOut);

} // namespace sluice
