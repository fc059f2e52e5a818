// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "connectors/connections.h"
#include "ledger/gatewaykeys.h"

namespace sluice::connectors {

/// The client key of a tool, with its name: made when there is none that is valid, with these limits; one that is there
/// takes them over. Its text is in the tool's folder of ours, for its owner only: files are given back while no gateway
/// runs, and it has to be put in again.
[[nodiscard]] Result<Secret> obtainKey(const Changes &changes, const Connections &connections, const Tool &tool,
                                       const KeyChange &limits);
/// The text that is kept; empty when there is none.
[[nodiscard]] Secret keptKey(const Connections &connections, const QByteArray &tool);
/// The key is refused from now on. None is no error.
[[nodiscard]] Result<void> revokeKey(const Changes &changes, const Connections &connections, const QByteArray &tool);

} // namespace sluice::connectors
