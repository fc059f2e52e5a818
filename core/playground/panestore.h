// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "meter/streammeter.h"
#include "playground/panefeed.h"

#include <QByteArrayList>

#include <functional>
#include <mutex>

namespace sluice {

/// The shared side of one running answer: the lane writes, any thread reads.
class PaneStore final : public PaneFeed
{
public:
    using Wish = std::function<void(const PaneStore *)>;

    /// Both are called on the reader's thread and must not block. `requestMarks`: the answer is awaited, and how far
    /// its request has come is known on the lane only.
    explicit PaneStore(Wish requestStop, Wish requestMarks = {});

    PaneUpdate take() override;
    void stop() override;
    QByteArray requestBody() const override;
    QByteArrayList droppedParameters() const override;
    std::vector<CapturedEvent> events(std::size_t from) const override;
    qint64 eventsNotKept() const override;

    /// So much of a stream is kept; what is beyond is only counted.
    static constexpr qsizetype mostCaptured = 2 * 1024 * 1024;

    // Lane side.
    void setRequest(QByteArray body, QByteArrayList dropped);
    void setMeter(StreamMeter meter);
    /// Changes the meter and the update under the lock; ignored once the answer is over. Answers a wish for marks.
    void change(const std::function<void(StreamMeter &meter, PaneUpdate &update)> &edit);
    /// Keeps an event that came at `ns`; its offset is filled in.
    void capture(CapturedEvent event, qint64 ns);
    /// Ends the answer in a terminal state.
    void end(PaneState state, std::optional<Error> error, qint64 nowNs);
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] StreamMeter meter() const;
    /// How it stands, or how it ended.
    [[nodiscard]] PaneState state() const;
    [[nodiscard]] std::optional<Error> error() const;
    /// When it was asked for, in monotonic ns.
    [[nodiscard]] qint64 askedNs() const { return m_askedNs; }

private:
    mutable std::mutex m_mutex;
    Wish m_requestStop;
    Wish m_requestMarks;
    bool m_marksAsked = false;
    const qint64 m_askedNs;
    PaneUpdate m_update;
    StreamMeter m_meter;
    QByteArray m_body;
    QByteArrayList m_dropped;
    qint64 m_endNs = 0;
    std::vector<CapturedEvent> m_events;
    qsizetype m_captured = 0;
    qint64 m_notKept = 0;
};

} // namespace sluice
