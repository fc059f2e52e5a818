// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/transport.h"

#include <functional>

namespace sluice {

/// What came of a POST to somebody who is told something.
struct Delivery {
    enum class State {
        Done,
        Again,    ///< later, as it is: nobody was there, or has no room now
        TooLarge, ///< less at once
        Refused,  ///< never again: it would be refused each time
    };
    State state = State::Again;
    int status = 0;
    /// How long the receiver asks to be left alone.
    std::optional<std::chrono::milliseconds> wait = {};
    /// Why, for people; nothing that the receiver said, for it may repeat what it was sent.
    QString why = {};
    /// The beginning of what it said, and its kind.
    QByteArray answer = {};
    QByteArray answerType = {};
};

/// How a status is to be taken: 2xx is done, 408, 425, 429 and 5xx but 501 come again, as does a redirect, which is not
/// followed; 413 is too large, others are refused.
[[nodiscard]] Delivery::State deliveryState(int status);

/// Sends one POST and tells what came of it, once; nothing after its end. Lives on the transport's thread.
class Post : public QObject
{
public:
    using Done = std::function<void(const Delivery &)>;
    Post(Transport &transport, const TransportRequest &request, Done done);

private:
    void receive();
    void onFinished(const Result<void> &result);

    std::unique_ptr<TransportCall> m_call;
    QByteArray m_answer;
    Done m_done;
};

/// The pauses between tries of what comes again: doubling, at least as long as the receiver asked for.
class DeliveryPause
{
public:
    DeliveryPause(std::chrono::milliseconds first, std::chrono::milliseconds longest)
        : m_first(first)
        , m_longest(longest)
    {
    }
    [[nodiscard]] std::chrono::milliseconds next(std::optional<std::chrono::milliseconds> asked);
    void reset() { m_last = {}; }
    [[nodiscard]] bool isPausing() const { return m_last.count() > 0; }

private:
    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_longest;
    std::chrono::milliseconds m_last{0};
};

/// "t=SECONDS,v1=HEX": HMAC-SHA256 of "SECONDS.BODY", for the header X-Sluice-Signature.
[[nodiscard]] QByteArray deliverySignature(const QByteArray &key, const QByteArray &body, qint64 unixSeconds);

/// Whether `url` may be sent to: http or https with a host, and no name or password in it.
[[nodiscard]] bool isDeliveryUrl(const QUrl &url);

} // namespace sluice
