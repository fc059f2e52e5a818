// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace sluice::terminal {

/// Text fit for a terminal: control characters other than line end and tab are taken out, so that an answer cannot
/// steer the terminal; tabs become spaces.
[[nodiscard]] QByteArray safe(QByteArrayView utf8);

/// Columns the text takes in a terminal (wide characters two, combining ones none).
[[nodiscard]] int displayWidth(QByteArrayView utf8);

/// The text filled up with spaces, or cut, to `width` columns.
[[nodiscard]] QByteArray padded(QByteArrayView utf8, int width);

/// Wraps growing text into lines of at most `width` columns, at spaces where there are any.
class LineWrapper
{
public:
    explicit LineWrapper(int width)
        : m_width(width)
    {
    }

    void append(QByteArrayView utf8);
    /// Lines that will not change any more.
    [[nodiscard]] const QByteArrayList &lines() const { return m_lines; }
    /// The line being written.
    [[nodiscard]] const QByteArray &tail() const { return m_tail; }
    /// Ends the line being written, if it has text.
    void finish();

private:
    void wrap();

    int m_width;
    QByteArrayList m_lines;
    QByteArray m_tail;
};

/// Whether stdout is a terminal, and its width in columns (80 when unknown) and height in rows (24 when unknown).
struct Screen {
    bool isTerminal = false;
    int columns = 80;
    int rows = 24;
};
[[nodiscard]] Screen stdoutScreen();

} // namespace sluice::terminal
