// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/stores/makestore.h"

#include "secrets/stores/aws.h"
#include "secrets/stores/clouds.h"
#include "secrets/stores/hashicorp.h"

namespace sluice {

std::unique_ptr<SecretStore> makeSecretStore(const SecretStoreSettings &settings, const StoreServices &services)
{
    switch (settings.kind) {
    case SecretStoreSettings::Kind::Hashicorp: return std::make_unique<HashicorpStore>(settings, services);
    case SecretStoreSettings::Kind::Aws: return std::make_unique<AwsStore>(settings, services);
    case SecretStoreSettings::Kind::Google: return std::make_unique<GoogleStore>(settings, services);
    case SecretStoreSettings::Kind::Azure: break;
    }
    return std::make_unique<AzureStore>(settings, services);
}

} // namespace sluice
