// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "providers/profile.h"
#include "secrets/keyrenewal.h"
#include "transport/transport.h"

#include <QUrl>

#include <memory>
#include <vector>

namespace sluice {

/// A further key of a provider, under a name that may be shown.
struct NamedKey {
    QByteArray name;
    Secret key;
    /// Where it is kept, as the configuration says; may be shown.
    QByteArray reference = {};
};

/// One provider as this process reaches it: its profile, where it is and the credential.
struct ProviderAccess {
    ProviderProfile profile;
    QUrl baseUrl;
    Secret key;
    /// Keys beside the first; each makes targets of its own.
    std::vector<NamedKey> moreKeys = {};
    /// Name by which a route may ask for the first key; may be empty.
    QByteArray keyName = {};
    /// Timers of requests to this provider, where they are not the usual ones.
    std::optional<TransportLimits> limits = {};
    /// Where its key is to come from that is not there yet; empty when none is waited for.
    QByteArray waitsFor = {};
    /// Whom to ask when a key is refused, for it may have changed; null when nobody knows of others.
    std::shared_ptr<KeyRenewal> renewal = {};

    /// Whether it can be asked: there is a key, or it needs none.
    [[nodiscard]] bool isUsable() const { return !key.isEmpty() || !moreKeys.empty() || !profile.needsKey(); }
};

/// All providers of the process; immutable once made and shared by the lanes.
struct ProviderSet {
    std::vector<ProviderAccess> providers;
    /// True when the simulator stands in for the providers.
    bool demo = false;
    /// Why a profile of the user's own is not among them, for the user to see.
    std::vector<Error> problems = {};

    [[nodiscard]] const ProviderAccess *find(QByteArrayView id) const;
};

using ProviderSetPtr = std::shared_ptr<const ProviderSet>;

} // namespace sluice
