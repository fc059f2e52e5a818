// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "markdown/piece.h"

#include <functional>
#include <vector>

namespace sluice::markdown {

/// Cuts a growing text into pieces that can be read by themselves. Where it cuts depends on the text alone, never on
/// how it came. The work is proportional to what was added.
class Splitter
{
public:
    /// Pieces longer than `wanted` bytes end at the next place that is fit for it.
    explicit Splitter(qsizetype wanted = 2048)
        : m_wanted(wanted)
    {
    }

    void append(QByteArrayView text) { m_text.append(text); }
    /// Reads on until so many bytes were read; false when all that came was.
    [[nodiscard]] bool read(qsizetype most);
    /// Nothing more comes; what is left becomes the last piece.
    void finish();

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] const std::vector<Piece> &pieces() const { return m_pieces; }
    [[nodiscard]] const Context &context(const Piece &piece) const
    {
        return m_contexts[static_cast<size_t>(piece.context)];
    }
    /// What was read behind the pieces: the one that still grows, empty when there is none.
    [[nodiscard]] Piece tail() const;
    /// Where in the text a sign has to lose its meaning; ascending.
    [[nodiscard]] const std::vector<qsizetype> &escapes() const { return m_escapes; }
    /// Called with each paragraph that may define addresses of links.
    std::function<void(const QByteArray &)> onDefinition = {};

private:
    [[nodiscard]] bool inFence() const { return m_scanner.leaf() == Leaf::FencedCode; }
    [[nodiscard]] qsizetype longest() const;
    void addLine(qsizetype from, qsizetype to);
    void addCode(qsizetype from, qsizetype to, const LineScanner::Step &step);
    void addText(qsizetype from, qsizetype to, const LineScanner &before, const LineScanner::Step &step);
    void addLongPart(qsizetype from, qsizetype to);
    void beginLongLine(qsizetype from, qsizetype to);
    void note(qsizetype from, qsizetype to, const LineScanner::Step &step);

    void cutBefore(qsizetype from, const LineScanner &before, const LineScanner::Step &step);
    void beginTable(qsizetype from, qsizetype to, const LineScanner &before, const LineScanner::Step &step);
    void begin(qsizetype from, Context context, bool continued = false);
    void beginInner(qsizetype from, const std::vector<Container> &containers);
    void beginCode(qsizetype from, Context context);
    void end(qsizetype at);
    [[nodiscard]] QByteArrayView line(qsizetype from, qsizetype to) const;

    qsizetype m_wanted;
    QByteArray m_text;
    qsizetype m_lineStart = 0;
    /// Where the text ends that was read.
    qsizetype m_readTo = 0;
    LineScanner m_scanner;
    /// Where the text of the line before begins.
    qsizetype m_lastContent = 0;
    bool m_inLongLine = false;
    int m_codeLines = 0;

    Piece m_open;
    std::vector<Piece> m_pieces;
    std::vector<Context> m_contexts{Context()};
    std::vector<qsizetype> m_escapes;
    QByteArray m_definition;
};

} // namespace sluice::markdown
