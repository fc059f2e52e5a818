// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets/stores/tokenstore.h"

namespace sluice {

/// The store that these settings describe. `services` outlive it.
[[nodiscard]] std::unique_ptr<SecretStore> makeSecretStore(const SecretStoreSettings &settings,
                                                           const StoreServices &services);

} // namespace sluice
