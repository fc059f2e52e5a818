// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/qnam/requestbuilder.h"

#include "transport/socket/connection/requesthead.h"

namespace sluice {

using namespace Qt::StringLiterals;

RequestBuilder::RequestBuilder(const QSslConfiguration &tls)
{
    m_template.setSslConfiguration(tls);
    m_template.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    m_template.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    m_template.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    m_template.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    m_template.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    m_template.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    m_template.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    m_template.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    m_template.setAttribute(QNetworkRequest::AutoDeleteReplyOnFinishAttribute, false);
    // Qt would write its own values for these, and unpack what it asked to be packed.
    m_template.setRawHeader("Accept-Encoding", "identity");
    m_template.setRawHeader("Accept-Language", "*");
    m_template.setRawHeader("User-Agent", "Sluice");
    m_template.setRawHeader("Connection", "close"); // nothing else will be asked on it
}

QNetworkRequest RequestBuilder::build(const TransportRequest &request) const
{
    QNetworkRequest built = m_template;
    built.setUrl(request.url);
    // Set for plain connections too, it would keep them from using what connectToHost() has warmed.
    if (request.url.scheme() == "https"_L1)
        built.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    for (const auto &[name, value] : request.headers) {
        if (isConnectionHeader(name))
            continue;
        // QNetworkRequest keeps one field per name; HTTP allows joining them.
        const bool repeated =
            request.headers.count(name) > 1 && built.hasRawHeader(name) && !m_template.hasRawHeader(name);
        built.setRawHeader(name, repeated ? built.rawHeader(name) + ", " + value : value);
    }
    if (!request.body.isEmpty() || (request.method != "GET" && request.method != "HEAD"))
        built.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    // Qt would complain in the log and call it a form.
    if (!request.body.isEmpty() && !built.hasRawHeader("Content-Type"))
        built.setRawHeader("Content-Type", "application/octet-stream");
    return built;
}

} // namespace sluice
