// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

namespace sluice {

/// Nobody can say now what the secret is; asking again helps.
[[nodiscard]] inline Error storeAway(const QString &message)
{
    Error error{ErrorKind::Network, ErrorSource::Upstream, true};
    error.message = message;
    return error;
}

/// There is no such secret, or we may not have it; somebody has to change something.
[[nodiscard]] inline Error secretRefused(const QString &message)
{
    Error error{ErrorKind::Auth, ErrorSource::Downstream, false};
    error.message = message;
    return error;
}

} // namespace sluice
