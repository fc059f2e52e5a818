// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/pipeline/guards/inquirer.h"
#include "guard/answerguard.h"

namespace sluice {

/// Asks services for rules that only look, beside the request and its answer, which wait for nothing. What they found
/// comes with the record, which waits for them as long as each may take. Outlives the request; a child of something
/// that lives as long as the lane, it goes by itself once `finish` was called and all have answered.
class GuardWatch : public QObject
{
    Q_OBJECT
public:
    GuardWatch(Inquirer inquirer, QObject *parent);
    ~GuardWatch() override;

    /// All of a request or of an answer.
    void addBody(const QByteArray &body, JsonBody kind, const GuardRuleList &rules);
    /// An event of a stream as it was told; `rules` are the same for all of them.
    void addEvent(const AnswerEvent &event, bool isPassed, const GuardRuleList &rules);

    using Then = std::function<void(const GuardReport &found)>;
    /// Nothing follows. `then` is called once, perhaps at once; with what is known by then where this is deleted first.
    void finish(Then then);
    /// The same without waiting.
    void finishNow(Then then);

private:
    void ask(qsizetype most);
    void tell();
    void onAnswered();

    Inquirer m_inquirer;
    GuardReport m_report;
    GuardRuleList m_rules; ///< all that look
    GuardRuleList m_streamRules;
    QByteArray m_text;   ///< of the stream, not asked about yet
    QByteArray m_before; ///< the end of what was
    int m_segmentsAsked = 0;
    int m_asked = 0;       ///< and not answered
    bool m_isOver = false; ///< nothing follows
    Then m_then;
};

} // namespace sluice
