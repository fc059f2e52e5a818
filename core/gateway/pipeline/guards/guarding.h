// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "guard/answerguard.h"

#include <QObject>

#include <functional>

namespace sluice {

struct RequestContext;

/// A request's body as guards left it.
struct GuardedRequest {
    QByteArray body;
    GuardReport report;
    Placeholders placeholders = Placeholders();
};

/// Guards a body by rules that ask nobody.
[[nodiscard]] GuardedRequest guardedRequest(const QByteArray &body, const GuardRuleList &rules);
/// The same of a large body on another thread; `done` is called on the thread of `context`, unless that is gone by
/// then.
void guardElsewhere(QObject *context, const QByteArray &body, const GuardRuleList &rules,
                    std::function<void(const GuardedRequest &)> done);

/// The guard of a stream that begins now; null when nobody looks at it.
[[nodiscard]] std::unique_ptr<AnswerGuard> guardOfAnswer(RequestContext &request);
/// An answer in one piece without what guards take out; an error when they refuse it.
[[nodiscard]] Result<QByteArray> guardedAnswer(RequestContext &request, const QByteArray &body);

/// Shows an answer in one piece to services that only look.
void watchAnswer(RequestContext &request, const QByteArray &body);

/// A provider's error without what guards take out or refuse: it may hold what the model wrote (`failed_generation`).
[[nodiscard]] Error guardedError(RequestContext &request, Error error);

/// What a client is told when guards end its request or its answer.
[[nodiscard]] Error guardRefusal(const GuardReport &report, GuardStage stage);

} // namespace sluice
