// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guard/guardreport.h"
#include "guard/jsontexts.h"

namespace sluice {

/// What guards made of a text in one piece.
struct GuardedText {
    QByteArray text;
    bool isChanged = false;
    std::vector<GuardSpan> spans = {};
};

[[nodiscard]] GuardedText guardText(const QByteArray &text, const GuardRuleList &rules, Matcher &matcher,
                                    GuardCounts &counts, GuardReport &report,
                                    TextGuard::Form form = TextGuard::Form::Plain,
                                    Placeholders *placeholders = nullptr);

/// A text that stands alone, as one that is tried: as if it were all that is asked, or all that is answered.
[[nodiscard]] GuardedText guardAlone(const QByteArray &text, const GuardRuleList &rules, GuardReport &report);

/// A JSON body without what rules take out of it: the bytes as they came but for the texts at fault, which also go
/// where a rule refuses the body, for what is kept of it. Whether it is refused says the report. What is to come back
/// in the answer goes to `placeholders`; null: nothing comes back.
[[nodiscard]] QByteArray guardBody(const QByteArray &body, JsonBody kind, const GuardRuleList &rules, Matcher &matcher,
                                   GuardReport &report, Placeholders *placeholders = nullptr);

/// A value of a body, and what stands in its place.
struct JsonEdit {
    qsizetype place = 0;
    qsizetype size = 0;
    QByteArray json;
};
[[nodiscard]] QByteArray withEdits(const QByteArray &body, const std::vector<JsonEdit> &edits);

} // namespace sluice
