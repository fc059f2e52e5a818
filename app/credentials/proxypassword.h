// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sluice {

/// What the proxy's password is called in the keychain, and the environment variable that beats it.
inline constexpr char proxyPasswordName[] = "network/proxy";
inline constexpr char proxyPasswordVariable[] = "SLUICE_PROXY_PASSWORD";

} // namespace sluice
