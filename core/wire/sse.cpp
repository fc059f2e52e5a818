// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/sse.h"

#include <cstring>

namespace sluice {

namespace {

const char *find(const char *p, const char *end, char c)
{
    const void *found = p < end ? std::memchr(p, c, std::size_t(end - p)) : nullptr;
    return found ? static_cast<const char *>(found) : end;
}

/// The first LF or CR, or `end`.
const char *findLineEnd(const char *p, const char *end)
{
    const char *const feed = find(p, end, '\n');
    return find(p, feed, '\r');
}

} // namespace

SseParser::SseParser(qsizetype maxEventBytes)
    : m_maxEventBytes(maxEventBytes)
{
}

bool SseParser::feed(QByteArrayView bytes, const Sink &sink)
{
    const char *p = bytes.begin();
    const char *const end = bytes.end();
    while (p < end && !m_failed) {
        if (m_skipLf && *p == '\n')
            ++p;
        m_skipLf = false;
        const char *const stop = findLineEnd(p, end);
        const QByteArrayView piece(p, stop - p);
        if (m_line.size() + m_event.data.size() + piece.size() > m_maxEventBytes) {
            m_failed = true;
            m_line.clear();
            m_event = {};
            return false;
        }
        if (stop == end) {
            m_line += piece;
            return true;
        }
        m_skipLf = *stop == '\r';
        p = stop + 1;
        if (m_line.isEmpty()) {
            line(piece, sink);
        } else {
            m_line += piece;
            line(m_line, sink);
            m_line.clear();
        }
    }
    return !m_failed;
}

void SseParser::finish(const Sink &sink)
{
    if (m_failed)
        return;
    if (!m_line.isEmpty())
        line(std::exchange(m_line, {}), sink);
    dispatch(sink);
}

void SseParser::line(QByteArrayView text, const Sink &sink)
{
    if (std::exchange(m_start, false) && text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    if (text.isEmpty()) {
        dispatch(sink);
        return;
    }
    const char *const colon = find(text.begin(), text.end(), ':');
    const QByteArrayView name(text.begin(), colon - text.begin());
    QByteArrayView value(colon, text.end() - colon);
    if (!value.isEmpty())
        value = value.sliced(value.startsWith(": ") ? 2 : 1);
    if (name == "data") {
        if (m_hasData)
            m_event.data += '\n';
        m_event.data += value;
        m_hasData = true;
    } else if (name == "event") {
        m_event.event = value.toByteArray();
    } else if (name == "id" && !value.contains('\0')) {
        m_event.id = value.toByteArray();
    } else if (!name.trimmed().isEmpty() && name != "id" && name != "retry") { // blanks keep a connection open
        m_sawOther = true;
    }
}

void SseParser::dispatch(const Sink &sink)
{
    SseEvent event = std::exchange(m_event, {});
    m_event.id = event.id; // stays until the stream names another
    if (std::exchange(m_hasData, false))
        sink(std::move(event));
}

QByteArray formatSseEvent(QByteArrayView data, QByteArrayView event)
{
    QByteArray out;
    out.reserve(data.size() + event.size() + 24);
    if (!event.isEmpty())
        out.append("event: ").append(event).append('\n');
    const char *p = data.begin();
    const char *const end = data.end();
    while (true) {
        const char *const stop = findLineEnd(p, end);
        out.append("data: ").append(QByteArrayView(p, stop - p)).append('\n');
        if (stop == end)
            break;
        p = stop + (end - stop > 1 && stop[0] == '\r' && stop[1] == '\n' ? 2 : 1);
    }
    return out.append('\n');
}

} // namespace sluice
