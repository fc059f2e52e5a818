// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/providerset.h"

namespace sluice {

/// One place a request can go: a provider, the provider's own model id and the key to use.
struct Target {
    const ProviderAccess *provider = nullptr;
    QByteArray model;
    /// The caller's own provider key for this request; empty for the configured one.
    Secret callerKey = {};

    [[nodiscard]] QByteArray qualifiedName() const { return provider->profile.id + '/' + model; }
};

} // namespace sluice
