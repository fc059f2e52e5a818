// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/transport.h"
#include "transport/transportoptions.h"

#include <optional>

namespace sluice {

/// A transport of that kind, for the thread that calls.
[[nodiscard]] std::unique_ptr<Transport> makeTransport(TransportKind kind, const TransportOptions &options);

/// "qt" or "socket", as configuration and command line name them.
[[nodiscard]] std::optional<TransportKind> transportKind(QByteArrayView name);

} // namespace sluice
