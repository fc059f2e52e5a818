// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/baseurl.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

/// Whether a host's text is an IPv4 address of 127.0.0.0/8.
bool isLoopback4(const QString &host)
{
    const QStringList parts = host.split(u'.');
    return parts.size() == 4 && parts.first() == "127"_L1
           && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
                  bool isNumber = false;
                  return part.toUInt(&isNumber) <= 255 && isNumber;
              });
}

} // namespace

BaseUrl readBaseUrl(QByteArray text)
{
    while (text.endsWith('/'))
        text.chop(1);
    BaseUrl read{QUrl(QString::fromUtf8(text), QUrl::StrictMode), {}};
    const bool web = read.url.scheme() == "http"_L1 || read.url.scheme() == "https"_L1;
    if (!read.url.isValid() || !web || read.url.host().isEmpty())
        read.fault = u"must be an http:// or https:// address, for example https://host/v1"_s;
    else if (!read.url.userInfo().isEmpty() || read.url.hasQuery() || read.url.hasFragment())
        read.fault = u"must have no user name, password, query or fragment; save a key as the provider's key"_s;
    return read;
}

bool isOpenToReaders(const QUrl &url)
{
    const QString host = url.host().toLower();
    const bool isLocal =
        host == "localhost"_L1 || host.endsWith(".localhost"_L1) || host == "::1"_L1 || isLoopback4(host);
    return url.scheme() == "http"_L1 && !isLocal;
}

} // namespace sluice
