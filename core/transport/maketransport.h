// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/transport.h"
#include "transport/transportoptions.h"

#include <functional>
#include <optional>

namespace sluice {

/// A transport of that kind, for the thread that calls.
[[nodiscard]] std::unique_ptr<Transport> makeTransport(TransportKind kind, const TransportOptions &options);

/// Makes the transport of the thread that calls. How a lane gets its own, so that a test can give it another.
using TransportMaker = std::function<std::unique_ptr<Transport>()>;
[[nodiscard]] TransportMaker transportMaker(TransportKind kind, const TransportOptions &options = {});

/// "qt" or "socket", as configuration and command line name them.
[[nodiscard]] std::optional<TransportKind> transportKind(QByteArrayView name);

} // namespace sluice
