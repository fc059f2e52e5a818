// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/provider.h"
#include "wire/headers.h"

#include <optional>

namespace sluice::sim {

/// A request the provider turns down: what its error body says.
struct Refusal {
    int status = 400;
    QByteArray message = {};
    QByteArray type = "invalid_request_error";
    QByteArray code = {};
    QByteArray param = {};
    std::optional<QByteArray> failedGeneration = {};
    /// A whole body in one of Fireworks' odd forms; beats the fields above.
    QByteArray body = {};
    HeaderList headers = {};
};

/// The provider's JSON error body.
[[nodiscard]] QByteArray errorBody(Provider provider, const Refusal &refusal, const QByteArray &requestId);

/// The object inside `"error"` alone, for errors told in a stream.
[[nodiscard]] QByteArray errorObject(const Refusal &refusal);

[[nodiscard]] Refusal wrongKey(Provider provider);
[[nodiscard]] Refusal unknownPath(Provider provider, const QByteArray &method, const QByteArray &path);
[[nodiscard]] Refusal unknownModel(Provider provider, const QByteArray &id);
[[nodiscard]] Refusal retiredModel(const QByteArray &id);
/// `what` says where the JSON is wrong.
[[nodiscard]] Refusal malformedBody(Provider provider, const QByteArray &what);

} // namespace sluice::sim
