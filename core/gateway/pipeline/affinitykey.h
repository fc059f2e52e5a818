// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/headers.h"
#include "json/value.h"

namespace sluice {

/// What ties the requests of one conversation together, so that they keep their target and the provider its cache:
/// `prompt_cache_key`, else a session header, else `user`; empty when there is none.
[[nodiscard]] QByteArray affinityKey(const json::Value &body, const HeaderList &headers);

} // namespace sluice
