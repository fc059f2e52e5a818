// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/pipeline/guards/remotecheck.h"
#include "guard/answerguard.h"

#include <deque>

namespace sluice {

/// Holds the events of a stream until services have judged what they say: segment by segment, the next one gathers
/// while the one before is judged, and they go on in their order. A child of its request's session.
class AnswerGate : public QObject
{
    Q_OBJECT
public:
    /// `request` outlives it.
    AnswerGate(RequestContext &request, GuardRuleList rules, QObject *parent);

    void add(AnswerEvent event);
    /// Nothing follows.
    void end();
    /// What may go on by now; nothing more once the report says that the answer is blocked.
    [[nodiscard]] std::vector<AnswerEvent> take() { return std::exchange(m_ready, {}); }
    [[nodiscard]] bool isHolding() const { return !m_segments.empty(); }
    /// Whether so much waits that no more should come.
    [[nodiscard]] bool isFull() const { return m_heldBytes > mostHeld && !m_holdsAll; }

Q_SIGNALS:
    /// More may go on, or the answer is blocked.
    void changed();

private:
    static constexpr qsizetype mostHeld = 256 * 1024;
    static constexpr qsizetype mostHeldAsWhole = 8 * 1024 * 1024;

    struct Segment {
        std::vector<AnswerEvent> events = {};
        QByteArray text = {};
        qsizetype bytes = 0;
        bool isAsked = false;
        bool isPassed = false;
    };
    void ask(Segment &segment);
    void release();
    void giveUp();

    RequestContext &m_request;
    GuardRuleList m_rules;
    bool m_isPassed; ///< the provider's bytes go on
    bool m_holdsAll; ///< until nothing follows
    /// References to them stay good while others come and go at the ends.
    std::deque<Segment> m_segments;
    QByteArray m_before; ///< the end of what was asked about last
    qsizetype m_heldBytes = 0;
    std::vector<AnswerEvent> m_ready;
};

} // namespace sluice
