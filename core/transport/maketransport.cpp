// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/maketransport.h"

#include "transport/qnam/qnamtransport.h"
#include "transport/sockettransport.h"

namespace sluice {

std::unique_ptr<Transport> makeTransport(TransportKind kind, const TransportOptions &options)
{
    if (kind == TransportKind::Socket || options.needsOurClient())
        return std::make_unique<SocketTransport>(options);
    return std::make_unique<QnamTransport>(options);
}

TransportMaker transportMaker(TransportKind kind, const TransportOptions &options)
{
    return [kind, options] { return makeTransport(kind, options); };
}

std::optional<TransportKind> transportKind(QByteArrayView name)
{
    if (name == "qt")
        return TransportKind::Qt;
    return name == "socket" ? std::optional(TransportKind::Socket) : std::nullopt;
}

} // namespace sluice
