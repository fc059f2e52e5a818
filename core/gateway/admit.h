// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/requestlog.h"

namespace sluice {

/// Whether the caller's key lets this request go to these targets: its models (403 `model_not_allowed`), its limits and
/// budgets (429). What is set aside for it is settled by `log`. Callers without a key are not limited.
[[nodiscard]] Result<void> admit(GatewayShared &shared, const PriceSheet &prices, const GatewayKeyPtr &key,
                                 const Translator::Asked &asked, const json::Value &body,
                                 const std::vector<Target> &targets, RequestLog &log);
/// The same judgement with nothing set aside.
[[nodiscard]] Result<void> wouldAdmit(GatewayShared &shared, const PriceSheet &prices, const GatewayKeyPtr &key,
                                      const Translator::Asked &asked, const json::Value &body,
                                      const std::vector<Target> &targets);

} // namespace sluice
