// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "playground/lane.h"

#include <QThread>

#include <functional>
#include <mutex>

namespace sluice {

/// A lane on its thread, from the constructor to the destructor. What it is asked is done there.
class LaneThread
{
public:
    explicit LaneThread(std::unique_ptr<PlaygroundLane> lane);
    ~LaneThread();
    LaneThread(const LaneThread &) = delete;
    LaneThread &operator=(const LaneThread &) = delete;

    using Task = std::function<void(PlaygroundLane &)>;
    void ask(Task task) const;
    /// A store whose reader reaches this lane, as long as it is there.
    [[nodiscard]] std::shared_ptr<PaneStore> makeStore() const;
    /// For its signals, and for what of it is thread-safe.
    [[nodiscard]] const PlaygroundLane &lane() const { return *m_lane; }

private:
    /// The way from a feed, on any thread, to the lane while there is one.
    struct Link {
        std::mutex mutex;
        PlaygroundLane *lane = nullptr;
    };
    [[nodiscard]] PaneStore::Wish wish(void (*what)(PlaygroundLane &, const PaneStore *)) const;

    const std::shared_ptr<Link> m_link = std::make_shared<Link>();
    QThread m_thread;
    PlaygroundLane *m_lane; ///< the thread's own
};

} // namespace sluice
