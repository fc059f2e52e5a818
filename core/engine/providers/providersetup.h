// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/providers/providerset.h"
#include "record/redaction.h"

#include <functional>
#include <map>

namespace sluice {

/// What the outside says about the providers.
struct ProviderInputs {
    /// Reads one environment variable; empty when it is not set.
    std::function<QByteArray(const QByteArray &name)> environment;
    /// Keys from the keychain by provider id; a key in the environment beats them.
    std::map<QByteArray, Secret> storedKeys = {};
};

/// Joins profiles, addresses and keys; `problems` go along for the user to see. A base URL that is no http(s) URL is an
/// error that names its variable.
[[nodiscard]] Result<ProviderSetPtr> makeProviderSet(std::vector<ProviderProfile> profiles,
                                                     const ProviderInputs &inputs, std::vector<Error> problems = {});

/// The same providers with the simulator in their place: `baseUrls` by provider id, keys made up from the profile's
/// prefix.
[[nodiscard]] ProviderSetPtr makeDemoProviderSet(std::vector<ProviderProfile> profiles,
                                                 const std::map<QByteArray, QUrl> &baseUrls);

/// Masks the providers' keys, and whatever has their form.
[[nodiscard]] Redactor redactorFor(const ProviderSet &providers);

} // namespace sluice
