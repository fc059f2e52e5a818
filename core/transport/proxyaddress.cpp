// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/proxyaddress.h"

#include <QHostAddress>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

/// As ProxySettings has it; empty for one that nobody here speaks.
QString schemeFor(const QString &scheme)
{
    if (scheme == "http"_L1)
        return scheme;
    // Names are always looked up by the proxy, which is what the others say more or less clearly.
    return scheme == "socks5"_L1 || scheme == "socks5h"_L1 || scheme == "socks"_L1 ? u"socks5"_s : QString();
}

} // namespace

ProxyAddress readProxyAddress(const QString &text)
{
    ProxyAddress read;
    QString address = text.trimmed();
    if (address.isEmpty()) {
        read.fault = ProxyAddress::Fault::Empty;
        return read;
    }
    if (QHostAddress(address).protocol() == QHostAddress::IPv6Protocol)
        address = u'[' + address + u']';
    if (!address.contains("://"_L1))
        address.prepend("http://"_L1);
    const QString scheme = schemeFor(address.section(u"://"_s, 0, 0).toLower());
    QUrl url(address, QUrl::StrictMode);
    const bool isPlain = url.path().size() <= 1 && !url.hasQuery() && !url.hasFragment();
    if (scheme.isEmpty()) {
        read.fault = ProxyAddress::Fault::Scheme;
    } else if (!url.isValid() || url.host().isEmpty() || url.port() == 0 || !isPlain) {
        read.fault = ProxyAddress::Fault::NoAddress;
    } else {
        read.user = url.userName();
        read.password = Secret(url.password().toUtf8());
        url.setUserInfo({});
        url.setPath({});
        url.setScheme(scheme);
        read.url = url;
    }
    return read;
}

bool lacksPassword(const ProxySettings &proxy)
{
    return proxy.mode == ProxySettings::Mode::Manual && !proxy.url.userName().isEmpty()
           && proxy.url.password().isEmpty();
}

ProxySettings withPassword(ProxySettings proxy, const Secret &password)
{
    if (!password.isEmpty() && !proxy.url.userName().isEmpty() && proxy.url.password().isEmpty())
        proxy.url.setPassword(QString::fromUtf8(password.reveal()), QUrl::DecodedMode);
    return proxy;
}

} // namespace sluice
