// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/doors/translator.h"
#include "gateway/shared.h"

namespace sluice {

/// A request that is looked at but not sent.
struct DryRun {
    GatewayShared &shared;
    const GatewaySetup &setup;
    const Translator::Asked &asked;
    const DoorRequest &request;
    /// In the order in which they would be asked.
    const std::vector<Target> &targets;
    Translator &translator;
};

/// What would become of it.
struct Preview {
    /// As JSON: the target that would be asked first and its URL, those behind it, the members taken out, and about how
    /// many tokens it takes and US dollars it costs.
    QByteArray json;
    /// For what the provider reads beyond the client's body, which is set aside beside what that body tells.
    Money added;
};

/// An error is the one the client would get.
[[nodiscard]] Result<Preview> answerDryRun(const DryRun &run);

} // namespace sluice
