// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/exchange.h"
#include "simulator/provider.h"

#include <optional>

namespace sluice::sim {

enum class Operation {
    Unknown,
    Banner,
    Chat,
    Completions,
    Embeddings,
    Models,
    Model,
    Responses,
    ResponseList,
    Response,
    ResponseDelete,
    ResponseCancel,
};

/// Where a request goes. No provider: outside both prefixes.
struct Route {
    std::optional<Provider> provider;
    Operation operation = Operation::Unknown;
    QByteArray id;            ///< of the model or response, percent-decoded
    bool wrongMethod = false; ///< the path is known, the method is not
};

[[nodiscard]] Route routeOf(const HttpRequestHead &head);

} // namespace sluice::sim
