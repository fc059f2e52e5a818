// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/headers.h"

#include <optional>

namespace sluice {

/// How the end of a body is found (RFC 9112 §6.3).
enum class AnswerFraming {
    None,    ///< there is no body
    Length,  ///< so many bytes
    Chunked, ///< the last chunk
    Close,   ///< the end of the connection
};

/// One response head as it reads.
struct AnswerHead {
    int status = 0;
    HeaderList headers = {};
    AnswerFraming framing = AnswerFraming::None;
    qint64 length = 0; ///< for Length
    /// Whether the server keeps the connection after this answer.
    bool keepAlive = false;
};

/// Reads a whole head with its empty line; lines may end in LF alone, and folded ones are joined. Nothing when it is
/// not HTTP/1.0 or 1.1, or its framing can be read in two ways; `*fault` then says what is wrong.
/// `toHeadRequest`: there is no body, whatever the head says.
[[nodiscard]] std::optional<AnswerHead> parseAnswerHead(QByteArrayView bytes, bool toHeadRequest, QByteArray *fault);

} // namespace sluice
