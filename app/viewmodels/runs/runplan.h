// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>

#include <vector>

namespace sluice {

class PaneModel;

/// Which panes are asked next while one prompt goes to each of them several times. In a race all are asked at once and
/// the next round begins when all have ended; a fair run asks one after another, in turn, so that no answer takes from
/// another. A pane whose answer was stopped or failed is asked no more.
class RunPlan
{
public:
    static constexpr int mostRuns = 20;

    RunPlan() = default;
    RunPlan(const std::vector<PaneModel *> &panes, int runs, bool fair);

    /// Those to ask now; none while an answer is still awaited, or when all is done.
    [[nodiscard]] std::vector<PaneModel *> next();
    /// The pane is asked no more.
    void drop(const PaneModel *pane);
    /// Whether nobody will be asked any more.
    [[nodiscard]] bool isOver() const;
    /// How often a pane was asked, and how often it will be at the end.
    [[nodiscard]] int asked(const PaneModel *pane) const;
    [[nodiscard]] int wanted(const PaneModel *pane) const;

private:
    struct Entry {
        QPointer<PaneModel> pane;
        int asked = 0;
        int left = 0;
    };
    [[nodiscard]] Entry entryOf(const PaneModel *pane) const;
    void dropBroken();

    std::vector<Entry> m_entries;
    bool m_fair = false;
    size_t m_turn = 0;
};

} // namespace sluice
