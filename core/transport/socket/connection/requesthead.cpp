// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/socket/connection/requesthead.h"

#include "wire/httpsyntax.h"

#include <algorithm>
#include <array>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array<QByteArrayView, 13> ownHeaders{"content-length",
                                                    "transfer-encoding",
                                                    "connection",
                                                    "keep-alive",
                                                    "host",
                                                    "expect",
                                                    "upgrade",
                                                    "te",
                                                    "trailer",
                                                    "proxy-authorization",
                                                    "proxy-authenticate",
                                                    "http2-settings",
                                                    "proxy-connection"};

struct Default {
    QByteArrayView name;
    QByteArrayView line;
};
/// Written unless the caller sets another.
constexpr std::array<Default, 3> defaults{{{"accept-encoding", "Accept-Encoding: identity\r\n"},
                                           {"accept", "Accept: */*\r\n"},
                                           {"user-agent", "User-Agent: Sluice\r\n"}}};

Error unsendable(const QByteArray &what)
{
    // The value itself may be a secret.
    return {.kind = ErrorKind::InvalidRequest,
            .source = ErrorSource::Internal,
            .code = "bad_request_header",
            .message =
                u"%1 holds characters that HTTP does not allow there, so nothing was sent. Remove line breaks and "
                u"control characters."_s.arg(QString::fromLatin1(what))};
}

QByteArray hostField(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    return url.port() < 0 ? host : host + ':' + QByteArray::number(url.port());
}

QByteArray target(const QUrl &url, bool absolute)
{
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (path.isEmpty())
        path = "/";
    if (url.hasQuery())
        path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return absolute ? "http://" + hostField(url) + path : path;
}

Result<void> addFields(const HeaderList &headers, QByteArray &head)
{
    for (const auto &[name, value] : headers) {
        if (!isToken(name))
            return unsendable("A header field's name");
        if (!isFieldValue(value))
            return unsendable("The header field " + name);
        if (!isConnectionHeader(name))
            head.append(name).append(": ").append(value).append("\r\n");
    }
    return {};
}
} // namespace

bool isConnectionHeader(QByteArrayView name)
{
    return std::any_of(ownHeaders.begin(), ownHeaders.end(),
                       [&](QByteArrayView own) { return name.compare(own, Qt::CaseInsensitive) == 0; });
}

Result<QByteArray> makeRequestHead(const TransportRequest &request, bool absolute, const QByteArray &proxyAuthorization)
{
    if (!isToken(request.method))
        return unsendable("The method");
    QByteArray head;
    head.reserve(1024);
    head.append(request.method).append(' ').append(target(request.url, absolute)).append(" HTTP/1.1\r\nHost: ");
    head.append(hostField(request.url)).append("\r\n");
    if (const Result<void> added = addFields(request.headers, head); !added)
        return added.error();
    for (const Default &field : defaults) {
        if (!request.headers.contains(field.name))
            head.append(field.line);
    }
    if (!request.body.isEmpty() || (request.method != "GET" && request.method != "HEAD"))
        head.append("Content-Length: ").append(QByteArray::number(request.body.size())).append("\r\n");
    if (!request.body.isEmpty() && !request.headers.contains("content-type"))
        head.append("Content-Type: application/octet-stream\r\n");
    if (!proxyAuthorization.isEmpty())
        head.append("Proxy-Authorization: ").append(proxyAuthorization).append("\r\n");
    head.append("\r\n");
    return head;
}

} // namespace sluice
