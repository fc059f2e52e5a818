// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <vector>

namespace sluice::markdown {

/// Text that is no Markdown (thinking, prompts), in rows of bounded size. Only the last row ever changes.
class PlainText
{
public:
    void append(QByteArrayView text);
    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_starts.size()) + (m_text.isEmpty() ? 0 : 1); }
    [[nodiscard]] QString row(int row) const;

private:
    [[nodiscard]] qsizetype start(int row) const { return row == 0 ? 0 : m_starts[static_cast<size_t>(row) - 1]; }

    QByteArray m_text;
    /// Where the rows after the first begin.
    std::vector<qsizetype> m_starts;
};

} // namespace sluice::markdown
