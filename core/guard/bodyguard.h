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
                                    TextGuard::Form form = TextGuard::Form::Plain);

/// A JSON body without what rules take out of it: the bytes as they came but for the texts at fault, which also go
/// where a rule refuses the body, for what is kept of it. Whether it is refused says the report.
[[nodiscard]] QByteArray guardBody(const QByteArray &body, JsonBody kind, const GuardRuleList &rules, Matcher &matcher,
                                   GuardReport &report);

/// A value of a body, and what stands in its place.
struct JsonEdit {
    qsizetype place = 0;
    qsizetype size = 0;
    QByteArray json;
};
[[nodiscard]] QByteArray withEdits(const QByteArray &body, const std::vector<JsonEdit> &edits);

} // namespace sluice
