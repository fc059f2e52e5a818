// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/configtable.h"
#include "json/value.h"

namespace sluice {

// A configuration as entries, one for each thing that has a name of its own: a route, a model's fallbacks, a price, a
// member of `access`, of `listen`, of `retries`, of `retention`, of `transport` or of one provider. Entries beat each
// other as a whole.

/// Reads a path as people write it: "capture", "routes.fast", "prices.groq.openai/gpt-oss-20b". Names of routes and
/// models may have dots; a provider with dots must be among `providers`. Needs not lead to an entry: "routes" stands
/// for all below it.
[[nodiscard]] ConfigPath parseConfigPath(const QByteArray &text, const QByteArrayList &providers);

/// The entries of a value at a path, or of a whole configuration. A section that is no object is an error.
[[nodiscard]] Result<ConfigEntries> entriesOf(json::Value value, const ConfigPath &at = {});

/// The entries at a path and below it; all for an empty path.
[[nodiscard]] ConfigEntries entriesBelow(const ConfigEntries &entries, const ConfigPath &path);

/// The one document of these entries, such as `readGatewayConfig` takes.
[[nodiscard]] QByteArray documentOf(const ConfigEntries &entries);

} // namespace sluice
