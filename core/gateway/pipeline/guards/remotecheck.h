// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/pipeline/guards/inquirer.h"
#include "gateway/pipeline/guards/serviceturn.h"
#include "guard/guardreport.h"

#include <QTimer>

namespace sluice {

/// What a rule's service said of a text; an error when it said nothing in time, or nothing that can be read.
struct RemoteFinding {
    GuardRulePtr rule;
    Result<RemoteVerdict> verdict;
};

/// Asks the services of some rules about one text, all at once: those that did not judge it not long ago, and did not
/// fail too often. Lives on the lane's thread; deleting it asks nobody any more. Emits `finished` once, never from
/// within `start`.
class RemoteChecks : public QObject
{
    Q_OBJECT
public:
    RemoteChecks(Inquirer inquirer, const GuardRuleList &rules, GuardStage stage, const QByteArray &text,
                 QObject *parent = nullptr);
    ~RemoteChecks() override;

    /// With the turns of the request that it is one question of many of.
    void start(const ServiceTurns &turns = {});

Q_SIGNALS:
    void finished(const std::vector<sluice::RemoteFinding> &findings);

private:
    struct Question;
    void begin(Question &question);
    void askUrl(Question &question);
    void askModel(Question &question);
    void answered(Question &question, const Result<QByteArray> &body);
    void conclude(Question &question, const Result<RemoteVerdict> &verdict);
    void tellIfAll();

    Inquirer m_inquirer;
    GuardSubject m_subject;
    ServiceTurns m_turns;
    std::vector<std::unique_ptr<Question>> m_questions;
    std::vector<RemoteFinding> m_findings;
    bool m_isStarting = false;
};

/// A text as it comes from a request or an answer to it.
[[nodiscard]] GuardSubject subjectOf(const Inquirer &inquirer, GuardStage stage, const QByteArray &text);

/// Adds to the report what services found, and tells the spans that are to be taken out; where that cannot be done
/// (`canTakeOut`) they end the answer.
[[nodiscard]] std::vector<GuardRegion> applyFindings(const std::vector<RemoteFinding> &findings, GuardReport &report,
                                                     bool canTakeOut);

} // namespace sluice
