// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/headers.h"

#include <array>

namespace sluice {

/// How the end of an answer's body is told.
enum class BodyFraming {
    Length,     ///< Content-Length
    Chunked,    ///< Transfer-Encoding: chunked
    UntilClose, ///< the connection ends (HTTP/1.0 streams)
    None,       ///< no body and no length (204, 304)
};

/// What the server decides about the head of an answer; the handler's fields come on top.
struct ResponseHead {
    int status = 200;
    BodyFraming framing = BodyFraming::Length;
    qint64 length = 0; ///< bytes, for BodyFraming::Length
    bool close = false;
    bool sayKeepAlive = false; ///< for HTTP/1.0 clients, whose default is to close
    QByteArrayView date = {};  ///< as `formatHttpDate` gives it; empty leaves the field out
};

/// The reason phrase of a status, or "Unknown".
[[nodiscard]] QByteArrayView reasonPhrase(int status);

/// IMF-fixdate of RFC 9110 §5.6.7: "Sun, 06 Nov 1994 08:49:37 GMT".
[[nodiscard]] QByteArray formatHttpDate(qint64 unixSeconds);

/// Appends status line, fields and the empty line.
///
/// Fields the server owns (framing, Connection, Date) are skipped, and so are fields whose name is not a token. Control
/// characters in a value become spaces, so that no value can start a line of its own.
void appendResponseHead(QByteArray &out, const ResponseHead &head, const HeaderList &headers);

/// The line in front of a chunk; written into `buffer`, without allocation.
class ChunkHead
{
public:
    explicit ChunkHead(qsizetype size);
    [[nodiscard]] QByteArrayView text() const { return {m_text.data() + m_start, qsizetype(m_text.size()) - m_start}; }

private:
    std::array<char, 18> m_text;
    qsizetype m_start;
};

/// What follows the bytes of a chunk.
inline constexpr char chunkEnd[] = "\r\n";
/// What ends a chunked body.
inline constexpr char lastChunk[] = "0\r\n\r\n";

} // namespace sluice
