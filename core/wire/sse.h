// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <functional>

namespace sluice {

/// One dispatched server-sent event.
struct SseEvent {
    QByteArray event; ///< empty when the stream named none
    QByteArray data;  ///< `data:` lines joined with LF
    QByteArray id;

    friend bool operator==(const SseEvent &, const SseEvent &) = default;
};

/// Splits a byte stream into events (WHATWG HTML §9.2.6): LF, CR and CRLF, leading BOM, comments ignored.
///
/// Bytes may be fed in pieces of any size. Buffers at most `maxEventBytes`; a longer event puts the parser in
/// a failed state in which it ignores further bytes.
class SseParser
{
public:
    using Sink = std::function<void(SseEvent &&)>;

    explicit SseParser(qsizetype maxEventBytes = 16 * 1024 * 1024);

    /// Hands every event completed by `bytes` to `sink`, in order. False once the size limit was passed.
    [[nodiscard]] bool feed(QByteArrayView bytes, const Sink &sink);
    /// At the end of the stream: delivers an event whose closing blank line is missing, if it has data.
    void finish(const Sink &sink);
    [[nodiscard]] bool failed() const { return m_failed; }
    /// Whether there was a line that is no field of this format, and no comment.
    [[nodiscard]] bool sawOther() const { return m_sawOther; }

private:
    void line(QByteArrayView text, const Sink &sink);
    void dispatch(const Sink &sink);

    qsizetype m_maxEventBytes;
    QByteArray m_line;
    SseEvent m_event;
    bool m_hasData = false;
    bool m_start = true;
    bool m_skipLf = false;
    bool m_failed = false;
    bool m_sawOther = false;
};

/// Text of one event: `event:` line when named, one `data:` line for each line of data, a blank line; LF ends.
[[nodiscard]] QByteArray formatSseEvent(QByteArrayView data, QByteArrayView event = {});

} // namespace sluice
