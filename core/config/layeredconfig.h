// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/gatewayconfig.h"
#include "store/configtable.h"

namespace sluice {

/// A configuration file as it was read.
struct ConfigFile {
    QByteArray name; ///< for people
    QByteArray text;
};

/// File and store taken together.
struct LayeredConfig {
    GatewayConfig config = {};
    /// Stored entries that cannot be used, and why.
    std::map<ConfigPath, Error> leftOut = {};
};

/// Lays a file over stored entries: an entry of the file beats the stored one of the same path. A file with a fault is
/// an error; a stored entry with a fault is left out, and so is what leads to it.
[[nodiscard]] Result<LayeredConfig> readLayeredConfig(const std::optional<ConfigFile> &file,
                                                      const ConfigEntries &stored, const ConfigInputs &inputs);

} // namespace sluice
