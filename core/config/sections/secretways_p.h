// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/sections/section_p.h"

namespace sluice::config {

// What `secrets.STORE` says of each kind of store, the ways in among it.

void readHashicorp(StrictObject &object, SecretStoreSettings &store, const Reading &reading);
void readAws(StrictObject &object, SecretStoreSettings &store, const Reading &reading);
void readGoogle(StrictObject &object, SecretStoreSettings &store, const Reading &reading);
void readAzure(StrictObject &object, SecretStoreSettings &store, const Reading &reading);

} // namespace sluice::config
