// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/transport.h"

#include <functional>

namespace sluice {

/// What a store answered: its status and all of its body.
struct StoreAnswer {
    int status = 0;
    QByteArray body = {};
};

/// One request to a store of secrets, and its whole answer, told once. A child of whoever asks, and gone with it; then
/// nothing is told. Redirects are not followed, for what lets us in would go along.
class Exchange : public QObject
{
public:
    using Done = std::function<void(Result<StoreAnswer>)>;
    /// `request.limits` are set here: a store that hangs is away.
    Exchange(Transport &transport, TransportRequest request, Done done, QObject *parent);

private:
    void receive();
    void finish(const Result<StoreAnswer> &result);

    std::unique_ptr<TransportCall> m_call;
    QByteArray m_body;
    Done m_done;
};

/// A request with a body in JSON, or without one.
[[nodiscard]] TransportRequest storeRequest(const QByteArray &method, const QUrl &url, const QByteArray &json = {});
/// `base` with steps behind its path, which are not encoded yet.
[[nodiscard]] QUrl storeUrl(const QUrl &base, const QByteArray &steps);

/// The error of a status that is no 2xx: away when asking again helps. `meaning` says what it stands for here; what the
/// store itself said is not told, for it may repeat what it was asked.
[[nodiscard]] Error statusError(const QUrl &url, int status, const QString &meaning = {});

} // namespace sluice
