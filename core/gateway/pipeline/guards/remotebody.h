// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/pipeline/guards/guarding.h"
#include "gateway/pipeline/guards/inquirer.h"
#include "guard/bodyguard.h"

namespace sluice {

/// Has services judge the texts of a body, in questions of about 64 KiB, but for those that one let pass not long ago;
/// `done` gets the body without what they take out, and what they found, on the thread of `context`, unless that is
/// gone by then.
void judgeBody(QObject *context, const Inquirer &inquirer, const QByteArray &body, JsonBody kind,
               const GuardRuleList &rules, std::function<void(const GuardedRequest &)> done);

} // namespace sluice
