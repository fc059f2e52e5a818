// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/peers/transportpeers.h"

#include "transport/qnam/qnamtransport.h"
#include "transport/sockettransport.h"

#include <QTest>

namespace sluice {

namespace {
void addRow(bool qt, bool tls)
{
    QTest::addRow("%s, %s", qt ? "qt" : "socket", tls ? "tls" : "plain") << qt << tls;
}

void addColumns()
{
    for (const char *name : {"SSL_CERT_FILE", "SSL_CERT_DIR", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"})
        qunsetenv(name); // whatever the machine at hand has
    QTest::addColumn<bool>("qt");
    QTest::addColumn<bool>("tls");
}
} // namespace

void TransportPeers::addRows()
{
    addColumns();
    addRow(true, false);
    addRow(true, true);
    addRow(false, false);
    addRow(false, true);
}

void TransportPeers::addPlainRows()
{
    addColumns();
    addRow(true, false);
    addRow(false, false);
}

bool TransportPeers::isQt()
{
    QFETCH_GLOBAL(bool, qt);
    return qt;
}

bool TransportPeers::isTls()
{
    QFETCH_GLOBAL(bool, tls);
    return tls;
}

std::unique_ptr<ScriptedServer> TransportPeers::server() const
{
    return isTls() ? std::make_unique<ScriptedServer>(m_certificate.certificate(), m_certificate.key())
                   : std::make_unique<ScriptedServer>();
}

std::unique_ptr<Transport> TransportPeers::transport(TransportOptions options) const
{
    options.extraCaCertificates.append(m_certificate.certificate());
    return strictTransport(options);
}

std::unique_ptr<Transport> TransportPeers::strictTransport(const TransportOptions &options)
{
    if (isQt())
        return std::make_unique<QnamTransport>(options);
    return std::make_unique<SocketTransport>(options);
}

} // namespace sluice
