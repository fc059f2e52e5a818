// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/gatewaykeys.h"
#include "ledger/keyusage.h"

namespace sluice::cli {

/// What `sluice keys` shows.
struct KeyList {
    std::vector<GatewayKey> keys = {};
    /// By hash.
    std::map<QByteArray, KeySpending> spending = {};
    qint64 nowMs = 0; ///< Unix ms
};

/// One JSON object.
[[nodiscard]] QByteArray keysJson(const KeyList &list);
[[nodiscard]] QByteArray keysTable(const KeyList &list);
/// As much of a key's hash as people are shown.
[[nodiscard]] QByteArray shortHash(const GatewayKey &key);

} // namespace sluice::cli
