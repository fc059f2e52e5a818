// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/providers/providerset.h"

namespace sluice {

/// One place a request can go: a provider, the provider's own model id and the key to use.
struct Target {
    const ProviderAccess *provider = nullptr;
    QByteArray model;
    /// One of the provider's further keys, or the caller's own; empty for the provider's first.
    Secret key = {};
    /// Name of a further key; empty for the first.
    QByteArray keyName = {};
    /// Whether `key` came with the request: then nothing is learnt of it.
    bool keyIsCallers = false;

    [[nodiscard]] QByteArray qualifiedName() const { return provider->profile.id + '/' + model; }
    /// Stable name for health and affinity.
    [[nodiscard]] QByteArray id() const
    {
        return keyName.isEmpty() ? qualifiedName() : qualifiedName() + '#' + keyName;
    }
};

} // namespace sluice
