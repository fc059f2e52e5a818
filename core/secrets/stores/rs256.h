// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/secret.h"

namespace sluice {

/// A JSON Web Token of these claims, signed with RSA and SHA-256 by a private key in PEM.
[[nodiscard]] Result<QByteArray> signedJwt(const QByteArray &claims, const Secret &pem);

} // namespace sluice
