// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/peers/scriptedserver.h"
#include "support/peers/testcertificate.h"
#include "transport/transport.h"
#include "transport/transportoptions.h"

namespace sluice {

/// What a test of every transport talks to: the rows of its `initTestCase_data()`, and of the current row the transport
/// and a server that it trusts.
class TransportPeers
{
public:
    /// One row for each transport and way, plain and over TLS.
    static void addRows();
    /// One row for each transport that has proxies and TLS.
    static void addPlainRows();
    [[nodiscard]] static bool isQt();
    [[nodiscard]] static bool isTls();

    /// Whether the certificate could be made.
    [[nodiscard]] bool isValid() const { return m_certificate.isValid(); }
    [[nodiscard]] const TestCertificate &certificate() const { return m_certificate; }
    [[nodiscard]] std::unique_ptr<ScriptedServer> server() const;
    /// Trusts the server's certificate.
    [[nodiscard]] std::unique_ptr<Transport> transport(TransportOptions options = {}) const;
    /// Trusts nobody but the system's authorities.
    [[nodiscard]] static std::unique_ptr<Transport> strictTransport(const TransportOptions &options = {});

private:
    TestCertificate m_certificate;
};

} // namespace sluice
