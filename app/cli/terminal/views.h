// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/terminal/answerview.h"

namespace sluice::terminal {

/// Answers side by side. Rows that are settled in every column scroll away; the open rows are drawn again in place.
class ColumnView final : public AnswerView
{
public:
    ColumnView(const Screen &screen, const QByteArrayList &labels);
    void append(std::size_t answer, QByteArrayView text) override;
    void finish(std::size_t answer) override;
    void refresh() override;

    /// Narrowest column that is still pleasant to read.
    static constexpr int minimumWidth = 38;

private:
    [[nodiscard]] QByteArray row(qsizetype index) const;
    [[nodiscard]] qsizetype settledRows() const;
    [[nodiscard]] qsizetype totalRows() const;

    Screen m_screen;
    int m_width;
    std::vector<LineWrapper> m_columns;
    std::vector<bool> m_finished;
    qsizetype m_printed = 0;
    int m_open = 0;
    bool m_dirty = false;
};

/// Answers as blocks of whole lines, each block under its label.
class BlockView final : public AnswerView
{
public:
    BlockView(const Screen &screen, QByteArrayList labels);
    void append(std::size_t answer, QByteArrayView text) override;
    void finish(std::size_t answer) override;
    void refresh() override;

private:
    QByteArrayList m_labels;
    std::vector<LineWrapper> m_answers;
    std::vector<qsizetype> m_printed;
    int m_last = -1;
};

/// One answer after the other, the first live, without any control sequence.
class PlainView final : public AnswerView
{
public:
    explicit PlainView(QByteArrayList labels);
    void append(std::size_t answer, QByteArrayView text) override;
    void finish(std::size_t answer) override;
    void refresh() override;

private:
    QByteArrayList m_labels;
    std::vector<QByteArray> m_waiting;
    std::vector<bool> m_finished;
    std::size_t m_current = 0;
    bool m_headPrinted = false;
};

} // namespace sluice::terminal
