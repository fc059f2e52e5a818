// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "playground/playground.h"
#include "terminal/answerview.h"

#include <QObject>
#include <QTimer>

namespace sluice::cli {

/// One model's part of a comparison, as far as it has come.
struct ComparedAnswer {
    QByteArray model;
    QByteArray text;
    QByteArray reasoning;
    PaneUpdate last;
    QByteArrayList dropped;
};

/// Runs one prompt against several models and shows the answers while they stream. Ends all of them when stdout can no
/// longer be written to.
class Comparison : public QObject
{
    Q_OBJECT
public:
    /// `view` may be null: nothing is shown.
    Comparison(Playground &playground, std::unique_ptr<terminal::AnswerView> view, bool showsThinking);

    void start(const QByteArrayList &models, const QByteArray &prompt);
    /// Ends all answers; what came stays.
    void stop();
    [[nodiscard]] const std::vector<ComparedAnswer> &answers() const { return m_answers; }

Q_SIGNALS:
    void finished();

private:
    void poll();

    Playground &m_playground;
    std::unique_ptr<terminal::AnswerView> m_view;
    bool m_showsThinking;
    std::vector<std::shared_ptr<PaneFeed>> m_feeds;
    std::vector<ComparedAnswer> m_answers;
    QTimer m_frame;
};

/// The one object of `--json`.
[[nodiscard]] QByteArray comparisonJson(const QByteArray &prompt, bool demo,
                                        const std::vector<ComparedAnswer> &answers);
/// The closing table: state, TTFT, tokens/s, tokens, time, cost.
[[nodiscard]] QByteArray comparisonTable(const std::vector<ComparedAnswer> &answers);
/// Lower-case name of a state: "done", "stopped", …
[[nodiscard]] QByteArray stateName(PaneState state);

} // namespace sluice::cli
