// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "terminal/answerview.h"

namespace sluice::terminal {

/// Answers on a terminal, whose size is followed. Side by side: rows that are settled in every column scroll away, and
/// the open rows are drawn again in place. Where it is too narrow for that: blocks of whole lines under their labels.
class LiveView final : public AnswerView
{
public:
    LiveView(ViewPort port, QByteArrayList labels);
    void append(std::size_t answer, QByteArrayView text, Tone tone) override;
    void finish(std::size_t answer) override;
    void refresh() override;

    /// Narrowest column that is still pleasant to read.
    static constexpr int minimumWidth = 38;

private:
    void layOut(const Screen &screen);
    [[nodiscard]] QByteArray clearOpenRows();
    [[nodiscard]] QByteArray drawColumns();
    [[nodiscard]] QByteArray drawBlocks();
    [[nodiscard]] QByteArray styled(const QByteArray &text, const char *style) const;
    [[nodiscard]] QByteArray row(std::size_t index) const;
    void dropRow();
    [[nodiscard]] std::size_t settledRows() const;
    [[nodiscard]] std::size_t totalRows() const;

    ViewPort m_port;
    QByteArrayList m_labels;
    Screen m_screen;
    bool m_isBeside = false;
    int m_width = 0;
    std::vector<LineWrapper> m_answers;
    std::vector<Tone> m_tones;
    std::vector<bool> m_finished;
    bool m_isDirty = false;
    bool m_hasHeading = false;
    /// Rows drawn that will be drawn again.
    std::size_t m_open = 0;
    /// The answer whose block is being written; -1 when there is none.
    int m_block = -1;
};

/// One answer after the other, the first live, without any control sequence.
class PlainView final : public AnswerView
{
public:
    PlainView(ViewPort port, QByteArrayList labels);
    void append(std::size_t answer, QByteArrayView text, Tone tone) override;
    void finish(std::size_t answer) override;
    void refresh() override;

private:
    struct Answer {
        ForeignText foreign = {};
        QByteArray waiting = {};
        Tone tone = Tone::Plain;
        bool hasText = false;
        bool isFinished = false;
    };

    ViewPort m_port;
    QByteArrayList m_labels;
    std::vector<Answer> m_answers;
    std::size_t m_current = 0;
    bool m_headPrinted = false;
};

} // namespace sluice::terminal
