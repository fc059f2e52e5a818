// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "telemetry/delivery.h"

#include "transport/networkerror.h"
#include "wire/retryafter.h"

#include <QDateTime>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {
constexpr qsizetype longestAnswer = 64 * 1024;
constexpr std::chrono::hours longestAskedPause{24};

/// Whoever is told something has nothing to think about: silence is a fault sooner than of a model.
TransportRequest withinLimits(TransportRequest request)
{
    constexpr std::chrono::seconds connect{10};
    constexpr std::chrono::seconds answer{30};
    request.limits = {.firstByte = answer, .idle = answer, .total = 2 * answer, .connect = connect};
    return request;
}

/// How long is waited is nobody's setting, so that nobody is advised to raise it.
QString wordsOf(const Error &error)
{
    return error.kind == ErrorKind::Timeout ? whatTimedOut(error) + u'.' : error.message;
}

} // namespace

Delivery::State deliveryState(int status)
{
    constexpr int notImplemented = 501;
    if (status >= 200 && status < 300)
        return Delivery::State::Done;
    if (status == 413)
        return Delivery::State::TooLarge;
    if (status < 400 || status == 408 || status == 425 || status == 429 || (status >= 500 && status != notImplemented))
        return Delivery::State::Again;
    return Delivery::State::Refused;
}

Post::Post(Transport &transport, const TransportRequest &request, Done done)
    : m_call(transport.send(withinLimits(request)))
    , m_done(std::move(done))
{
    connect(m_call.get(), &TransportCall::readyRead, this, &Post::receive);
    connect(m_call.get(), &TransportCall::finished, this, &Post::onFinished);
}

void Post::receive()
{
    const QByteArray piece = m_call->readAll();
    m_answer += piece.left(longestAnswer - m_answer.size());
}

void Post::onFinished(const Result<void> &result)
{
    receive();
    Delivery delivery;
    delivery.status = m_call->status();
    // What was said in the head holds, also when the rest never came.
    if (delivery.status > 0)
        delivery.state = deliveryState(delivery.status);
    const bool wasCut = !result.ok() && delivery.state == Delivery::State::Done;
    if (wasCut)
        delivery.state = Delivery::State::Again;
    if (delivery.state != Delivery::State::Done)
        delivery.why = result.ok() ? u"HTTP status %1"_s.arg(delivery.status) : wordsOf(result.error());
    delivery.wait = retryAfter(m_call->headers(), QDateTime::currentMSecsSinceEpoch());
    if (delivery.wait)
        delivery.wait = std::min<std::chrono::milliseconds>(*delivery.wait, longestAskedPause);
    delivery.answer = m_answer;
    delivery.answerType = m_call->headers().value("content-type");
    const Done done = std::exchange(m_done, {});
    if (done)
        done(delivery); // may delete this
}

std::chrono::milliseconds DeliveryPause::next(std::optional<std::chrono::milliseconds> asked)
{
    m_last = m_last.count() > 0 ? std::min(m_last * 2, m_longest) : m_first;
    return std::max(m_last, asked.value_or(std::chrono::milliseconds(0)));
}

QByteArray deliverySignature(const QByteArray &key, const QByteArray &body, qint64 unixSeconds)
{
    const QByteArray time = QByteArray::number(unixSeconds);
    return "t=" + time
           + ",v1=" + QMessageAuthenticationCode::hash(time + '.' + body, key, QCryptographicHash::Sha256).toHex();
}

bool isDeliveryUrl(const QUrl &url)
{
    return url.isValid() && isHttpUrl(url) && url.userInfo().isEmpty() && !url.hasFragment();
}

} // namespace sluice
