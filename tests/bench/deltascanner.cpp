// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deltascanner.h"

namespace sluice::bench {

namespace {

/// The escaped JSON string that starts at `from`, up to its closing quote.
std::string_view jsonString(std::string_view text, size_t from)
{
    size_t end = from;
    while (end < text.size() && text[end] != '"')
        end += text[end] == '\\' ? 2 : 1;
    return text.substr(from, end - from);
}

} // namespace

bool DeltaScanner::feed(std::string_view bytes)
{
    const int before = m_deltas;
    for (size_t end = bytes.find('\n'); end != std::string_view::npos; end = bytes.find('\n')) {
        if (m_partial.empty()) {
            addLine(bytes.substr(0, end));
        } else {
            m_partial += bytes.substr(0, end);
            addLine(m_partial);
            m_partial.clear();
        }
        bytes.remove_prefix(end + 1);
    }
    m_partial += bytes;
    return m_deltas > before;
}

void DeltaScanner::addLine(std::string_view line)
{
    if (line.substr(0, 5) != "data:")
        return;
    if (line.substr(0, 12) == "data: [DONE]") {
        m_done = true;
        return;
    }
    // The simulator writes no blanks between tokens of JSON, and a quote inside a text is escaped.
    using namespace std::string_view_literals;
    for (const std::string_view key : {"\"content\":\""sv, "\"reasoning\":\""sv, "\"reasoning_content\":\""sv}) {
        const size_t at = line.find(key);
        if (at != std::string_view::npos)
            add(jsonString(line, at + key.size()));
    }
}

void DeltaScanner::add(std::string_view fragment)
{
    if (fragment.empty())
        return;
    ++m_deltas;
    for (const char byte : fragment)
        m_hash = (m_hash ^ uint8_t(byte)) * 0x100000001b3ULL;
    m_hash = (m_hash ^ 0xff) * 0x100000001b3ULL; // no byte of UTF-8: ends the fragment
}

} // namespace sluice::bench
