// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QMetaType>

#include <optional>

namespace sluice {

/// What is known of one model; unset is unknown, never 0. Prices in US dollars per million tokens.
struct ModelInfo {
    QByteArray provider; ///< profile id, e.g. "groq"
    QByteArray id;       ///< the provider's own id
    QByteArray displayName = {};
    QByteArray ownedBy = {};
    qint64 created = 0; ///< Unix seconds; 0 when unknown
    std::optional<qint64> contextWindow = {};
    std::optional<qint64> maxOutputTokens = {};
    std::optional<bool> tools = {};
    std::optional<bool> json = {};
    std::optional<bool> vision = {};
    std::optional<bool> reasoning = {};
    /// Reasoning efforts it takes, weakest first; empty when unknown.
    QByteArrayList efforts = {};
    /// The one that holds where none is sent; empty when unknown.
    QByteArray usualEffort = {};
    /// Fields of a request that it refuses, though its provider takes them of others.
    QByteArrayList refused = {};
    /// False for embedding, speech and guard models.
    bool chat = true;
    std::optional<double> inputPrice = {};
    std::optional<double> cachedInputPrice = {};
    std::optional<double> outputPrice = {};

    /// "provider/id", the name a gateway client uses; just the id for a route, which has no provider.
    [[nodiscard]] QByteArray qualifiedName() const { return provider.isEmpty() ? id : provider + '/' + id; }

    friend bool operator==(const ModelInfo &, const ModelInfo &) = default;
};

} // namespace sluice
