// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/pipeline/guards/guarding.h"
#include "guard/bodyguard.h"

namespace sluice {

/// Has services judge the texts of a body, in questions of at most 64 KiB; `done` gets the body without what they take
/// out, and what they found, on the thread of `context`, unless that is gone by then. `request` outlives `context`.
void judgeBody(QObject *context, const RequestContext &request, const QByteArray &body, JsonBody kind,
               const GuardRuleList &rules, std::function<void(const GuardedRequest &)> done);

} // namespace sluice
