// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/networkerror.h"

namespace sluice {

/// The step of a connection that failed.
enum class WireStep {
    Egress,      ///< nobody may go there
    Source,      ///< the address that connections are to come from
    Lookup,      ///< the name
    Connect,     ///< TCP
    Proxy,       ///< the proxy, or what it said
    Tls,         ///< the handshake
    Certificate, ///< what the server showed
    Identity,    ///< what it was shown, or missed
    Stream,      ///< it was open and ended
    Http,        ///< what came is no HTTP
    Content,     ///< the body's coding
};

/// Why a connection is of no use any more.
struct WireFault {
    WireStep step = WireStep::Stream;
    QString reason = {};      ///< the system's or the library's own words; may be empty
    bool refused = false;     ///< Connect: nobody listens there
    bool beforeAnswer = true; ///< Stream: not one byte of an answer had come
    bool cut = false;         ///< Stream: it broke, which is never the end of a body
};

/// The fault as an Error that names the step and says what to do.
[[nodiscard]] Error wireError(const WireFault &fault, CallPhase phase, const QUrl &url);

} // namespace sluice
