// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/socket/connection/wirefault.h"

namespace sluice {

using namespace Qt::StringLiterals;

namespace {
struct Advice {
    QLatin1StringView code;
    QString text;
    ErrorKind kind = ErrorKind::Network;
};

Advice adviceFor(const WireFault &fault)
{
    switch (fault.step) {
    case WireStep::Egress:
        return {"egress_refused"_L1, u"was refused by egress.allow of the configuration. Nothing was sent: it is not "
                                     u"listed there, or its name leads to an address of an inner network that is not. "
                                     u"List it there if it is to be reached."_s};
    case WireStep::Source:
        return {"source_unusable"_L1, u"was not connected to: egress.bind_address of the configuration is no address "
                                      u"of this machine, or not of the kind that the server has. Name one that is."_s};
    case WireStep::Lookup:
        return {"host_not_found"_L1, u"was not found. Check the address and this machine's network connection."_s};
    case WireStep::Connect:
        if (fault.refused)
            return {"connection_refused"_L1,
                    u"refused the connection. Check the address and port, and that the server runs."_s};
        return {"connection_failed"_L1, u"could not be reached. Check the network connection and try again."_s};
    case WireStep::Proxy:
        return {"proxy_failed"_L1, u"could not be reached through the proxy. Check the proxy settings."_s};
    case WireStep::Tls:
        return {"tls_failed"_L1, u"could not agree on an encrypted connection (TLS handshake failed). Check that the "
                                 u"address and port are those of a server that speaks TLS."_s};
    case WireStep::Certificate:
        return {"tls_failed"_L1, u"could not be trusted (its certificate was refused). Check the address and the clock "
                                 u"of this machine; a server with its own certificate authority needs that one "
                                 u"installed here, or named by SSL_CERT_FILE."_s};
    case WireStep::Identity:
        return {"client_certificate_refused"_L1,
                u"asks for a client certificate and did not take what it was shown. Check "
                u"egress.client_certificate of the configuration, and whom that server trusts."_s};
    case WireStep::Stream:
        if (fault.beforeAnswer)
            return {"connection_reset_before_answer"_L1, u"closed the connection. Try again."_s};
        return {"connection_closed"_L1, u"closed the connection. Try again."_s};
    case WireStep::Http:
        return {"bad_http"_L1, u"answered something that is not HTTP. Check the address and port."_s,
                ErrorKind::Protocol};
    case WireStep::Content: break;
    }
    return {"bad_content"_L1, u"sent a body that cannot be unpacked. Try again."_s, ErrorKind::Protocol};
}
/// Trying again meets the same rule.
bool isSettled(WireStep step)
{
    return step == WireStep::Egress || step == WireStep::Source || step == WireStep::Identity;
}
} // namespace

Error wireError(const WireFault &fault, CallPhase phase, const QUrl &url)
{
    const Advice advice = adviceFor(fault);
    return {.kind = advice.kind,
            .source = ErrorSource::Upstream,
            .retryable = !isSettled(fault.step),
            .unreadable = fault.step == WireStep::Content, // it came, and is paid for
            .code = QByteArray(advice.code.data(), advice.code.size()),
            .message = failureMessage(advice.text, fault.reason, phase, url)};
}

} // namespace sluice
