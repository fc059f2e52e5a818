// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/stores/exchange.h"

#include "secrets/secreterror.h"
#include "transport/networkerror.h"

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

constexpr qsizetype longestAnswer = 1024 * 1024;
constexpr TransportLimits limits{.firstByte = std::chrono::seconds(10),
                                 .idle = std::chrono::seconds(10),
                                 .total = std::chrono::seconds(15),
                                 .connect = std::chrono::seconds(5)};

TransportRequest limited(TransportRequest request)
{
    request.limits = limits;
    return request;
}

/// How long is waited for a store is nobody's setting: what helps is to look at the store.
QString wordsOf(const Error &error)
{
    return error.kind == ErrorKind::Timeout
               ? whatTimedOut(error) + u". Check that the store runs, and that this machine reaches its address"_s
               : error.message;
}

} // namespace

Exchange::Exchange(Transport &transport, TransportRequest request, Done done, QObject *parent)
    : QObject(parent)
    , m_call(transport.send(limited(std::move(request))))
    , m_done(std::move(done))
{
    connect(m_call.get(), &TransportCall::readyRead, this, &Exchange::receive);
    connect(m_call.get(), &TransportCall::finished, this, [this](const Result<void> &result) {
        receive();
        if (!m_done)
            return;
        finish(result.ok() ? Result<StoreAnswer>(StoreAnswer{m_call->status(), m_body})
                           : storeAway(wordsOf(result.error())));
    });
}

void Exchange::receive()
{
    m_body += m_call->readAll();
    if (m_body.size() <= longestAnswer || !m_done)
        return;
    m_call->abort();
    finish(secretRefused(u"it answered more than a secret can be"_s));
}

void Exchange::finish(const Result<StoreAnswer> &result)
{
    deleteLater();
    const Done done = std::exchange(m_done, {});
    done(result); // may delete this
}

TransportRequest storeRequest(const QByteArray &method, const QUrl &url, const QByteArray &json)
{
    TransportRequest request{.method = method, .url = url};
    request.headers = {{"Accept", "application/json"}, {"User-Agent", "sluice"}};
    if (!json.isEmpty())
        request.headers.append("Content-Type", "application/json");
    request.body = json;
    return request;
}

QUrl storeUrl(const QUrl &base, const QByteArray &steps)
{
    QUrl url = base;
    QString path = base.path(QUrl::FullyDecoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + u'/' + QString::fromUtf8(steps), QUrl::DecodedMode);
    return url;
}

Error statusError(const QUrl &url, int status, const QString &meaning)
{
    const QString who = url.host() + u" answered with HTTP status "_s + QString::number(status);
    const QString text = meaning.isEmpty() ? who : who + u": "_s + meaning;
    if (status >= 300 && status < 400)
        return secretRefused(who + u", a redirect, which is not followed. Name the address it leads to"_s);
    const bool isAway =
        status >= 500 || status == 408 || status == 412 || status == 429 || status == 472 || status == 473;
    return isAway ? storeAway(text) : secretRefused(text);
}

} // namespace sluice
