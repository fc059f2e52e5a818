// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialects/clientdialect.h"
#include "dialects/upstreamdialect.h"

namespace sluice {

/// A client's values in the format of a provider, not yet made fit for it.
struct ConvertedRequest {
    QByteArray body;
    /// What the formats could not take, as the client wrote it.
    QByteArrayList dropped;
};

[[nodiscard]] ConvertedRequest convertRequest(const ClientValues &values, const UpstreamDialect &upstream,
                                              const Recipient &to);

/// Made fit, as a client's own body of that format is; what could not be carried comes first among what was dropped.
[[nodiscard]] Result<PreparedRequest> fitConverted(const ConvertedRequest &converted, const UpstreamDialect &upstream,
                                                   const Recipient &to);

/// The answer of such a provider in the client's format, with `counted` in place of the counts it told, if there is
/// any.
[[nodiscard]] Result<QByteArray> convertAnswer(const QByteArray &body, const UpstreamDialect &upstream,
                                               ClientFormat &client, const std::optional<Usage> &counted = {});

} // namespace sluice
