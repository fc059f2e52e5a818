// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "transport/transport.h"

namespace sluice {

/// Whether a field belongs to the connection and is written by the transport alone.
[[nodiscard]] bool isConnectionHeader(QByteArrayView name);

/// The head of a request in HTTP/1.1: the caller's fields in their order, repeated ones too, and those of the
/// connection. `absolute`: for a proxy, with the whole address. An error when a method, name or value could be read as
/// more than it is; nothing of it must be sent then.
[[nodiscard]] Result<QByteArray> makeRequestHead(const TransportRequest &request, bool absolute,
                                                 const QByteArray &proxyAuthorization = {});

} // namespace sluice
