// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "chat/streamevent.h"
#include "playground/panestore.h"
#include "wire/sse.h"

namespace sluice {

/// A stream that was saved, read: its events in their order, with the time each came after the request was sent.
struct Replay {
    struct Step {
        qint64 offsetNs = 0;
        SseEvent raw = {};
        std::vector<StreamEvent> decoded = {};
    };
    std::vector<Step> steps = {};
};

/// Longer files, and what comes after so many events, are no answer of a model.
constexpr qint64 longestReplay = 16LL * 1024 * 1024;
constexpr std::size_t mostReplayed = 200'000;

/// Reads a `.sse` file of any provider: the dialect is the one that finds an answer in it. Times stand in comments
/// (": 12.3 ms"); without them all comes at once, and no pause is longer than 10 s. Pure; any thread.
[[nodiscard]] Result<Replay> readReplay(const QByteArray &file);

/// An answer that comes as it came when it was saved. Nothing is asked of anybody.
class ReplayFeed final : public PaneFeed
{
public:
    explicit ReplayFeed(Replay replay);

    PaneUpdate take() override;
    void stop() override;
    [[nodiscard]] QByteArray requestBody() const override { return {}; }
    [[nodiscard]] QByteArrayList droppedParameters() const override { return {}; }
    [[nodiscard]] std::vector<CapturedEvent> events(std::size_t from) const override { return m_store.events(from); }
    [[nodiscard]] qint64 eventsNotKept() const override { return m_store.eventsNotKept(); }
    [[nodiscard]] bool isReplay() const override { return true; }

private:
    void advance(qint64 nowNs);

    const Replay m_replay;
    PaneStore m_store;
    const qint64 m_startNs;
    std::mutex m_mutex;
    std::size_t m_next = 0;
    FinishReason m_reason = FinishReason::Unknown;
};

} // namespace sluice
