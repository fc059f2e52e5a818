// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "chat/request.h"
#include "dialects/preparedrequest.h"

namespace sluice {

/// The body of a playground's request as a provider gets it, and what had to be left out of it or changed: made by the
/// gateway's own steps. `model` is the provider's own id; pure, so that it can be told before anything is sent.
[[nodiscard]] Result<PreparedRequest> preparePaneBody(ChatRequest request, const ProviderProfile &profile,
                                                      const QByteArray &model, const ModelFacts &facts);

} // namespace sluice
