// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QList>

namespace sluice {

/// The gateway keys of the store; `made` is set when there was none and one was made now.
struct StoredGatewayKeys {
    QList<QByteArray> hashes;
    Secret made;
};

/// Reads the hashes of the keys in the store and makes a key when there is none.
[[nodiscard]] Result<StoredGatewayKeys> loadOrMakeGatewayKey();

} // namespace sluice
