// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/thinkfilter.h"

#include <algorithm>
#include <utility>

namespace sluice::markdown {

namespace {

struct Tag {
    const char *begin;
    const char *end;
};
constexpr Tag tags[] = {{"<think>", "</think>"}, {"<thinking>", "</thinking>"}, {"<thought>", "</thought>"}};

/// Bytes at the end that may be the beginning of the tag.
qsizetype openEnd(const QByteArray &text, const QByteArray &tag)
{
    for (qsizetype size = std::min(text.size(), tag.size() - 1); size > 0; --size) {
        if (tag.startsWith(text.last(size)))
            return size;
    }
    return 0;
}

qsizetype blankLines(QByteArrayView text)
{
    return std::find_if_not(text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }) - text.begin();
}

} // namespace

ThinkFilter::Parts ThinkFilter::feed(const QByteArray &piece)
{
    Parts parts;
    m_held += piece;
    if (m_state == State::Start)
        readStart();
    if (m_state == State::Thinking)
        readThinking(parts);
    if (m_state == State::Behind) { // blank lines before the answer proper
        m_held.remove(0, blankLines(m_held));
        if (!m_held.isEmpty())
            m_state = State::Text;
    }
    if (m_state == State::Text)
        parts.text = std::exchange(m_held, {});
    return parts;
}

void ThinkFilter::readStart()
{
    const QByteArrayView rest = m_held;
    const auto blank =
        std::find_if_not(rest.begin(), rest.end(), [](char c) { return c == ' ' || c == '\n' || c == '\r'; });
    const QByteArrayView text = rest.sliced(blank - rest.begin());
    constexpr qsizetype mostBlank = 64;
    bool mayBe = rest.size() - text.size() <= mostBlank && text.isEmpty();
    for (const Tag &tag : tags) {
        const QByteArrayView begin(tag.begin);
        if (text.startsWith(begin)) {
            m_end = tag.end;
            m_held = text.sliced(begin.size()).toByteArray();
            m_state = State::Thinking;
            return;
        }
        mayBe = mayBe || (!text.isEmpty() && begin.startsWith(text));
    }
    if (!mayBe)
        m_state = State::Text;
}

void ThinkFilter::readThinking(Parts &parts)
{
    const qsizetype end = m_held.indexOf(m_end);
    const qsizetype size = end >= 0 ? end : m_held.size() - openEnd(m_held, m_end);
    parts.thinking = m_held.first(size);
    m_held.remove(0, end >= 0 ? end + m_end.size() : size);
    if (end >= 0)
        m_state = State::Behind;
}

ThinkFilter::Parts ThinkFilter::finish()
{
    const QByteArray held = std::exchange(m_held, {});
    return m_state == State::Thinking ? Parts{held, {}} : Parts{{}, held};
}

} // namespace sluice::markdown
