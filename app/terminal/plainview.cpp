// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/views.h"

#include <utility>

namespace sluice::terminal {

PlainView::PlainView(ViewPort port, QByteArrayList labels)
    : m_port(std::move(port))
    , m_labels(std::move(labels))
    , m_answers(static_cast<std::size_t>(m_labels.size()))
{
}

void PlainView::append(std::size_t answer, QByteArrayView text, Tone tone)
{
    Answer &to = m_answers[answer];
    if (text.isEmpty())
        return;
    if (std::exchange(to.tone, tone) != tone)
        to.waiting += (to.hasText ? "\n" : "") + toneMark(tone);
    to.hasText = true;
    to.waiting += toUtf8(to.foreign.decode(text));
}

void PlainView::finish(std::size_t answer)
{
    m_answers[answer].isFinished = true;
}

void PlainView::refresh()
{
    while (m_current < m_answers.size()) {
        Answer &answer = m_answers[m_current];
        if (!std::exchange(m_headPrinted, true))
            m_port.write("== " + safeLine(m_labels.at(static_cast<qsizetype>(m_current))) + " ==\n");
        if (!answer.waiting.isEmpty())
            m_port.write(std::exchange(answer.waiting, {}));
        if (!answer.isFinished)
            return;
        m_port.write("\n\n");
        ++m_current;
        m_headPrinted = false;
    }
}

} // namespace sluice::terminal
