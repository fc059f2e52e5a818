// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/streammeter.h"
#include "playground/playground.h"

#include <functional>
#include <mutex>

namespace sluice {

/// The shared side of one running answer: the lane writes, any thread reads.
class PaneStore final : public PaneFeed
{
public:
    /// `requestStop` is called on the reader's thread and must not block.
    explicit PaneStore(std::function<void(const PaneStore *)> requestStop);

    PaneUpdate take() override;
    void stop() override;
    QByteArray requestBody() const override;
    QByteArrayList droppedParameters() const override;

    // Lane side.
    void setRequest(QByteArray body, QByteArrayList dropped);
    void setMeter(StreamMeter meter);
    /// Changes the meter and the update under the lock; ignored once the answer is over.
    void change(const std::function<void(StreamMeter &meter, PaneUpdate &update)> &edit);
    /// Ends the answer in a terminal state.
    void end(PaneState state, std::optional<Error> error, qint64 nowNs);
    [[nodiscard]] bool isOver() const;

private:
    mutable std::mutex m_mutex;
    std::function<void(const PaneStore *)> m_requestStop;
    PaneUpdate m_update;
    StreamMeter m_meter;
    QByteArray m_body;
    QByteArrayList m_dropped;
    qint64 m_endNs = 0;
};

} // namespace sluice
