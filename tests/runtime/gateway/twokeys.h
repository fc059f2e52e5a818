// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/peers/gatewaypeer.h"
#include "json/value.h"

// For tests of answers that are kept: whose they are, where and how they are asked for.
namespace sluice::test {

inline const QByteArray otherKey = "slc-another-key-0123456789";
inline const QByteArray responsesPath = "/v1/responses";

/// Two client keys: the peer's own, and another one.
inline GatewayOptions twoKeys()
{
    GatewayOptions options;
    options.keys = std::make_shared<GatewayKeyRing>(
        std::vector<GatewayKey>{{hashGatewayKey(GatewayPeer::key()), QStringLiteral("Zed")},
                                {hashGatewayKey(otherKey), QStringLiteral("Anna")}});
    return options;
}

/// Null where it is no JSON.
inline json::Document parsed(const QByteArray &bytes)
{
    Result<json::Document> document = json::Document::parse(bytes);
    return document.ok() ? std::move(*document) : *json::Document::parse("null");
}

} // namespace sluice::test
