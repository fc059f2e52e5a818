// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/proxyrule.h"

#include "base/clock.h"

#include <QHostAddress>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 answerLifetimeNs = 60'000'000'000;
constexpr int maxAnswers = 64;

QNetworkProxy manualProxy(const QUrl &url)
{
    const bool socks = url.scheme().startsWith("socks"_L1);
    const auto port = static_cast<quint16>(url.port(socks ? 1080 : 8080));
    return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(), port,
                         url.userName(), url.password());
}

/// Whether `no_proxy` names the host, or a domain that it is in.
bool isExempt(const QString &host)
{
    const QString names = qEnvironmentVariable("no_proxy", qEnvironmentVariable("NO_PROXY"));
    for (QStringView name : QStringView(names).split(u',', Qt::SkipEmptyParts)) {
        name = name.trimmed();
        if (name == u'*')
            return true;
        while (name.startsWith(u'.') || name.startsWith(u'*'))
            name = name.mid(1);
        const qsizetype before = host.size() - name.size();
        if (!name.isEmpty() && host.endsWith(name, Qt::CaseInsensitive) && (before == 0 || host[before - 1] == u'.'))
            return true;
    }
    return false;
}

/// Qt reads only the variables of single schemes from the environment.
QUrl proxyForAll()
{
    const QString named = qEnvironmentVariable("all_proxy", qEnvironmentVariable("ALL_PROXY"));
    const QUrl url(named.isEmpty() || named.contains("://"_L1) ? named : "http://"_L1 + named);
    return url.host().isEmpty() ? QUrl() : url;
}

/// Without a proxy Qt reads a plain connection unbuffered, and that is a system call for each byte of an answer's head
/// and of every chunk's. With the default one it reads it as it would any other, and its socket goes on to ask Qt what
/// that is, which for a loopback host is never a proxy.
QNetworkProxy::ProxyType directTo(const QUrl &url)
{
    const QString host = url.host();
    const bool neverProxied = host == "localhost"_L1 || QHostAddress(host).isLoopback();
    return neverProxied ? QNetworkProxy::DefaultProxy : QNetworkProxy::NoProxy;
}
} // namespace

bool isDirect(const QNetworkProxy &proxy)
{
    return proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::DefaultProxy;
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    if (host == "localhost"_L1 || host.endsWith(".localhost"_L1))
        return true;
    return QHostAddress(host).isLoopback();
}

bool isLinkLocal(const QUrl &url)
{
    return QHostAddress(url.host()).isLinkLocal();
}

ProxyRule::ProxyRule(const ProxySettings &settings)
    : m_settings(settings)
    , m_manual(settings.mode == ProxySettings::Mode::Manual ? manualProxy(settings.url)
                                                            : QNetworkProxy(QNetworkProxy::NoProxy))
{
}

QList<QNetworkProxy> ProxyRule::proxiesFor(const QUrl &url)
{
    if (m_settings.mode == ProxySettings::Mode::None || isLoopback(url) || isLinkLocal(url))
        return {QNetworkProxy(directTo(url))};
    if (m_settings.mode == ProxySettings::Mode::Manual)
        return {m_manual};
    return systemProxies(url);
}

QList<QNetworkProxy> ProxyRule::systemProxies(const QUrl &url)
{
    const QString origin =
        url.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    const qint64 now = monotonicNs();
    const auto known = m_answers.constFind(origin);
    if (known != m_answers.cend() && now - known->askedAt < answerLifetimeNs)
        return known->proxies;
    if (m_answers.size() >= maxAnswers)
        m_answers.clear();
    QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    if (const QUrl all = proxyForAll();
        !all.isEmpty() && !isExempt(url.host()) && std::all_of(proxies.cbegin(), proxies.cend(), isDirect))
        proxies = {manualProxy(all)};
    if (proxies.isEmpty())
        proxies.append(QNetworkProxy(QNetworkProxy::NoProxy));
    m_answers.insert(origin, {proxies, now});
    return proxies;
}

} // namespace sluice
