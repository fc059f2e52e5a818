// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/transport.h"

#include <QSignalSpy>

#include <optional>

namespace sluice {

/// Everything one TransportCall signalled, in order; reads the body as it arrives.
class CallLog : public QObject
{
public:
    explicit CallLog(std::unique_ptr<TransportCall> observed)
        : call(std::move(observed))
    {
        connect(call.get(), &TransportCall::headReceived, this, [this] { order += 'h'; });
        connect(call.get(), &TransportCall::readyRead, this, [this] {
            if (!order.endsWith('r'))
                order += 'r';
            body += call->readAll();
        });
        connect(call.get(), &TransportCall::finished, this, [this](const Result<void> &ended) {
            order += 'f';
            body += call->readAll();
            result = ended;
        });
    }

    /// Waits for the end; whether it was a good one.
    [[nodiscard]] bool succeeds(int milliseconds = 10'000)
    {
        QSignalSpy ended(call.get(), &TransportCall::finished);
        return (done() || ended.wait(milliseconds)) && ok();
    }
    [[nodiscard]] bool done() const { return result.has_value(); }
    [[nodiscard]] bool ok() const { return result && result->ok(); }
    [[nodiscard]] Error error() const { return result && !*result ? result->error() : Error{}; }

    std::unique_ptr<TransportCall> call;
    QByteArray order; ///< `h`ead, `r`eady reads (runs count once), `f`inished
    QByteArray body;
    std::optional<Result<void>> result;
};

} // namespace sluice
