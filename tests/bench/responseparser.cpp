// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "responseparser.h"

#include <algorithm>
#include <charconv>

#include <strings.h>

namespace sluice::bench {

namespace {

/// The value of a header in a head, without blanks around it; empty when it is not there.
std::string_view headerValue(std::string_view head, std::string_view name)
{
    size_t at = head.find("\r\n");
    while (at != std::string_view::npos && at + 2 < head.size()) {
        const std::string_view line = head.substr(at + 2, head.find("\r\n", at + 2) - at - 2);
        if (line.size() > name.size() && line[name.size()] == ':'
            && strncasecmp(line.data(), name.data(), name.size()) == 0) {
            const size_t start = line.find_first_not_of(' ', name.size() + 1);
            return start == std::string_view::npos ? std::string_view() : line.substr(start);
        }
        at = head.find("\r\n", at + 2);
    }
    return {};
}

bool parseNumber(std::string_view text, size_t &number, int base)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
    return error == std::errc() && end != text.data();
}

} // namespace

ResponseParser::Step ResponseParser::feed(std::string_view bytes)
{
    Step result = Step::NeedMore;
    while (result == Step::NeedMore && !bytes.empty())
        result = step(bytes);
    // One request is open at a time, so nothing may follow its answer.
    return result == Step::Complete && !bytes.empty() ? Step::Malformed : result;
}

ResponseParser::Step ResponseParser::step(std::string_view &bytes)
{
    switch (m_state) {
    case State::Head: return readHead(bytes);
    case State::FixedBody:
    case State::ChunkData: return readBody(bytes);
    case State::ChunkSize: return readChunkSize(bytes);
    case State::ChunkEnd:
        if (readLine(bytes)) {
            m_text.clear();
            m_state = State::ChunkSize;
        }
        return Step::NeedMore;
    case State::Trailer: return readTrailer(bytes);
    }
    return Step::Malformed;
}

ResponseParser::Step ResponseParser::readHead(std::string_view &bytes)
{
    const size_t before = m_text.size() < 3 ? 0 : m_text.size() - 3;
    const size_t had = m_text.size();
    m_text += bytes;
    const size_t end = m_text.find("\r\n\r\n", before);
    if (end == std::string::npos) {
        bytes = {};
        return Step::NeedMore;
    }
    bytes.remove_prefix(end + 4 - had);
    m_text.resize(end + 2);
    const bool good = parseHead();
    m_text.clear();
    if (!good)
        return Step::Malformed;
    return m_state == State::FixedBody && m_left == 0 ? complete() : Step::NeedMore;
}

bool ResponseParser::parseHead()
{
    size_t status = 0;
    if (m_text.compare(0, 9, "HTTP/1.1 ") != 0 || !parseNumber(std::string_view(m_text).substr(9, 3), status, 10))
        return false;
    m_status = int(status);
    if (headerValue(m_text, "Transfer-Encoding") == "chunked") {
        m_state = State::ChunkSize;
        return true;
    }
    m_state = State::FixedBody;
    return parseNumber(headerValue(m_text, "Content-Length"), m_left, 10);
}

ResponseParser::Step ResponseParser::readBody(std::string_view &bytes)
{
    const std::string_view piece = bytes.substr(0, std::min(m_left, bytes.size()));
    m_sink(piece);
    bytes.remove_prefix(piece.size());
    m_left -= piece.size();
    if (m_left > 0)
        return Step::NeedMore;
    if (m_state == State::FixedBody)
        return complete();
    m_state = State::ChunkEnd;
    return Step::NeedMore;
}

ResponseParser::Step ResponseParser::readChunkSize(std::string_view &bytes)
{
    if (!readLine(bytes))
        return Step::NeedMore;
    const bool good = parseNumber(m_text, m_left, 16);
    m_text.clear();
    m_state = m_left == 0 ? State::Trailer : State::ChunkData;
    return good ? Step::NeedMore : Step::Malformed;
}

ResponseParser::Step ResponseParser::readTrailer(std::string_view &bytes)
{
    if (!readLine(bytes))
        return Step::NeedMore;
    const bool last = m_text.empty();
    m_text.clear();
    return last ? complete() : Step::NeedMore;
}

/// Moves bytes up to the line's end into m_text; true when the line is complete (its CR LF is left out).
bool ResponseParser::readLine(std::string_view &bytes)
{
    const size_t end = bytes.find('\n');
    m_text += bytes.substr(0, end);
    bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
    if (end != std::string_view::npos && !m_text.empty() && m_text.back() == '\r')
        m_text.pop_back();
    return end != std::string_view::npos;
}

ResponseParser::Step ResponseParser::complete()
{
    m_state = State::Head;
    return Step::Complete;
}

} // namespace sluice::bench
