// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/socket/answer/answerparser.h"

#include "wire/httpsyntax.h"

namespace sluice {

namespace {
constexpr qsizetype maxInterimHeads = 64;
constexpr int hexDigits = 15; ///< of a chunk's size; more could pass a qint64

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// The size a chunk's line begins with; -1 when it is none. Extensions are looked at only as far as they may stand in a
/// line.
qint64 chunkSize(QByteArrayView line)
{
    qsizetype at = 0;
    qint64 size = 0;
    int digits = 0;
    for (; at < line.size() && hexValue(line[at]) >= 0; ++at) {
        digits += digits > 0 || line[at] != '0' ? 1 : 0; // zeros in front are no digits
        if (digits > hexDigits)
            return -1;
        size = size * 16 + hexValue(line[at]);
    }
    const bool any = at > 0;
    while (at < line.size() && (line[at] == ' ' || line[at] == '\t'))
        ++at;
    const QByteArrayView rest = line.sliced(at);
    if (!any || (!rest.isEmpty() && rest.front() != ';') || !isFieldValue(rest))
        return -1;
    return size;
}

/// Where the head in `bytes` ends, looking from `from` on; -1 when it does not yet.
qsizetype headEnd(QByteArrayView bytes, qsizetype from)
{
    for (qsizetype at = bytes.indexOf('\n', from); at >= 0; at = bytes.indexOf('\n', at + 1)) {
        const QByteArrayView rest = bytes.sliced(at + 1);
        if (rest.startsWith('\n'))
            return at + 2;
        if (rest.startsWith("\r\n"))
            return at + 3;
    }
    return -1;
}

/// Whoever speaks another protocol is told so at the first byte that differs, not by a timer.
bool beginsLikeHttp(QByteArrayView bytes)
{
    constexpr QByteArrayView start = "HTTP/1.";
    const qsizetype size = qMin(start.size(), bytes.size());
    return bytes.first(size) == start.first(size);
}
} // namespace

AnswerParser::Step AnswerParser::next(QByteArrayView &bytes)
{
    m_body = {};
    while (!bytes.isEmpty() || (m_state == State::Fixed && m_left == 0)) {
        Step step = Step::NeedMore;
        switch (m_state) {
        case State::Head: step = readHead(bytes); break;
        case State::Fixed:
        case State::Chunk: step = readFixed(bytes); break;
        case State::ChunkLine: step = readChunkLine(bytes); break;
        case State::ChunkEnd: step = readChunkEnd(bytes); break;
        case State::Trailer: step = readTrailer(bytes); break;
        case State::UntilClose:
            m_body = std::exchange(bytes, {});
            step = Step::Body;
            break;
        case State::Complete: return Step::Complete;
        case State::Failed: return Step::Failed;
        }
        if (step != Step::NeedMore)
            return step;
    }
    return Step::NeedMore;
}

AnswerParser::Step AnswerParser::fail(const QByteArray &fault)
{
    m_state = State::Failed;
    m_fault = fault;
    return Step::Failed;
}

AnswerParser::Step AnswerParser::readHead(QByteArrayView &bytes)
{
    m_started = true;
    const qsizetype before = m_line.size();
    const QByteArrayView piece = bytes.first(qMin(bytes.size(), maxHeadBytes - m_headBytes - before));
    QByteArrayView seen = piece;
    if (before > 0) {
        m_line.append(piece);
        seen = m_line;
    }
    if (!beginsLikeHttp(seen))
        return fail("It does not begin with \"HTTP/1.\".");
    const qsizetype end = headEnd(seen, m_scanned);
    if (end < 0) {
        if (before == 0)
            m_line = piece.toByteArray();
        bytes = bytes.sliced(piece.size());
        m_scanned = qMax<qsizetype>(0, m_line.size() - 2);
        return m_line.size() + m_headBytes >= maxHeadBytes ? fail("Its head is larger than 256 KiB.") : Step::NeedMore;
    }
    bytes = bytes.sliced(end - before);
    m_headBytes += end;
    return acceptHead(seen.first(end));
}

AnswerParser::Step AnswerParser::acceptHead(QByteArrayView bytes)
{
    QByteArray fault;
    std::optional<AnswerHead> head = parseAnswerHead(bytes, m_toHeadRequest, &fault);
    m_line.clear();
    m_scanned = 0;
    if (!head)
        return fail(fault);
    if (head->status == 101)
        return fail("It changes to another protocol, which nobody asked for.");
    if (head->status < 200)
        return ++m_interim > maxInterimHeads ? fail("It has too many interim heads.") : Step::Interim;
    m_head = *std::move(head);
    switch (m_head.framing) {
    case AnswerFraming::None:
    case AnswerFraming::Length: m_state = State::Fixed; break;
    case AnswerFraming::Chunked: m_state = State::ChunkLine; break;
    case AnswerFraming::Close: m_state = State::UntilClose; break;
    }
    m_left = m_head.length;
    return Step::Head;
}

/// A body of known length, or a chunk's.
AnswerParser::Step AnswerParser::readFixed(QByteArrayView &bytes)
{
    if (m_left == 0) {
        m_state = State::Complete;
        return Step::Complete;
    }
    m_body = bytes.first(qMin<qint64>(bytes.size(), m_left));
    bytes = bytes.sliced(m_body.size());
    m_left -= m_body.size();
    if (m_left == 0 && m_state == State::Chunk)
        m_state = State::ChunkEnd;
    return Step::Body;
}

AnswerParser::Step AnswerParser::readChunkLine(QByteArrayView &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    QByteArrayView line = bytes.first(end < 0 ? bytes.size() : end + 1);
    bytes = bytes.sliced(line.size());
    if (m_line.size() + line.size() > maxChunkLine)
        return fail("A chunk's extensions are too long.");
    if (end < 0 || !m_line.isEmpty()) {
        m_line.append(line);
        line = m_line;
    }
    if (end < 0)
        return Step::NeedMore;
    line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    const qint64 size = chunkSize(line);
    m_line.clear();
    if (size < 0)
        return fail("A chunk does not begin with its size.");
    m_left = size;
    m_state = size > 0 ? State::Chunk : State::Trailer;
    return Step::NeedMore;
}

AnswerParser::Step AnswerParser::readChunkEnd(QByteArrayView &bytes)
{
    const char c = bytes.front();
    bytes = bytes.sliced(1);
    if (c == '\r' && m_line.isEmpty()) {
        m_line.append(c);
        return Step::NeedMore;
    }
    if (c != '\n')
        return fail("A chunk is longer than its size.");
    m_line.clear();
    m_state = State::ChunkLine;
    return Step::NeedMore;
}

/// Fields behind the last chunk are skipped, up to the empty line.
AnswerParser::Step AnswerParser::readTrailer(QByteArrayView &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const QByteArrayView piece = bytes.first(end < 0 ? bytes.size() : end + 1);
    bytes = bytes.sliced(piece.size());
    m_trailerBytes += piece.size();
    if (m_trailerBytes > maxTrailerBytes)
        return fail("Its trailer is too long.");
    m_line.append(piece);
    if (end < 0)
        return Step::NeedMore;
    const bool last = m_line == "\n" || m_line == "\r\n";
    m_line.clear();
    if (!last)
        return Step::NeedMore;
    m_state = State::Complete;
    return Step::Complete;
}

} // namespace sluice
