// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guard/placeholders.h"
#include "guard/textguard.h"

namespace sluice {

/// What the guards made of one request and its answer. A value.
class GuardReport
{
public:
    /// Something is looked at: what is not told of hereafter has passed.
    void began() { raise(Outcome::Passed); }
    void add(const std::vector<GuardSpan> &spans);
    /// What others found in another part of the same.
    void add(const GuardReport &more);
    void addFailed(const std::vector<const GuardRule *> &rules);

    /// What a rule found in all of a text, or a service in a part of it. `isAll`: it cannot be taken out piece by
    /// piece, so that a rule that acts ends it.
    void addFound(const GuardRule &rule, const QByteArrayList &categories, bool isAll);
    /// A service's word as it may stand in records and texts.
    [[nodiscard]] static QByteArray plainName(const QByteArray &word);

    /// Empty of a request that nobody looked at, else "passed", "flagged", "redacted", "error_open", "error_closed",
    /// "blocked": the gravest of what happened.
    [[nodiscard]] QByteArray outcome() const;
    /// What was found, each once: "RULE", or "RULE/pattern" where the rule has several.
    [[nodiscard]] const QByteArrayList &rules() const { return m_rules; }
    /// The rule that ended it; empty when none did.
    [[nodiscard]] const QByteArray &blockedBy() const { return m_blockedBy; }
    /// It ended because a rule could not look on.
    [[nodiscard]] bool isUnavailable() const { return m_outcome == Outcome::ErrorClosed; }
    [[nodiscard]] bool isBlocked() const { return m_outcome >= Outcome::ErrorClosed; }
    /// It is blocked by rules alone that want another model's answer.
    [[nodiscard]] bool wantsRetry() const { return isBlocked() && !m_isFinal; }
    /// The answer it tells of is told to nobody, and another one is looked at.
    void startAgain();

private:
    enum class Outcome { None, Passed, Flagged, Redacted, ErrorOpen, ErrorClosed, Blocked };
    void raise(Outcome to);
    void block(const GuardRule &rule, const QByteArray &name);
    void addName(const QByteArray &name);

    Outcome m_outcome = Outcome::None;
    QByteArrayList m_rules;
    QByteArray m_blockedBy;
    bool m_isFinal = false;
};

/// Whether what was found ends the request or the answer.
[[nodiscard]] inline bool ends(const GuardSpan &span)
{
    return span.rule->acts() && (span.rule->action != GuardRule::Action::Redact || span.isTooLong);
}

/// "RULE", or "RULE/pattern" where the rule has several.
[[nodiscard]] QByteArray nameOf(const GuardSpan &span);

/// A place in a text that is taken out.
struct GuardRegion {
    qsizetype start = 0;
    qsizetype end = 0;
    /// What stands there now.
    QByteArray label = {};
};

/// What rules that act take out of a text, spans that overlap as one; in their order.
[[nodiscard]] std::vector<GuardRegion> regionsOf(const std::vector<GuardSpan> &spans, TextGuard::Form form);
/// The same of a whole text; what is to come back goes to `placeholders`.
[[nodiscard]] std::vector<GuardRegion> regionsOf(const std::vector<GuardSpan> &spans, TextGuard::Form form,
                                                 QByteArrayView text, Placeholders *placeholders);
/// A piece of a text, which begins at `start`, without them.
[[nodiscard]] QByteArray withoutRegions(QByteArrayView piece, qsizetype start, const std::vector<GuardRegion> &regions);

} // namespace sluice
