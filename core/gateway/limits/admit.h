// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/doors/translator.h"
#include "gateway/shared.h"

namespace sluice {

/// A request at the door of its key's limits.
struct Applicant {
    GatewayShared &shared;
    const GatewaySetup &setup;
    /// Null: not limited.
    const GatewayKeyPtr &key;
    const Translator::Asked &asked;
    const DoorRequest &request;
    /// All it may reach.
    const std::vector<Target> &targets;
};

/// Whether the key lets this request go to these targets: its models (403 `model_not_allowed`), its limits and budgets
/// (429). What it may cost at the dearest of the targets is set aside, for the caller to settle; nothing is for who has
/// no key. A stream that sets no limit may begin with less. Under a budget a target of unknown price is refused (403
/// `price_unknown`) unless the configuration allows it. An error that `Admission::needsShare` is for the caller to wait
/// for.
[[nodiscard]] Result<std::optional<Reservation>> admit(const Applicant &applicant, const Instant &now);
/// The same judgement with nothing set aside, of a request that costs `more` beside what its body tells; it may have to
/// wait for a share, too.
[[nodiscard]] Result<void> wouldAdmit(const Applicant &applicant, Money more = {});

/// The most a request may cost at the dearest of its targets; unset when a price is unknown.
[[nodiscard]] std::optional<Money> mostCostOf(const Applicant &applicant);

} // namespace sluice
