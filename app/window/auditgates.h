// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentials/keyring.h"
#include "providers/localservers.h"
#include "store/database.h"

namespace sluice {

/// From now on what the window keeps elsewhere than in the store, keys in the keychain and files of providers, is
/// changed only once the store's audit log has a row of it. The gateway's own key `unless` has one by its check sum.
void setAuditGates(const Database &data, KeyRing &keys, LocalServers &servers, const QString &unless);

} // namespace sluice
