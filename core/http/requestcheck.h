// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/exchange.h"

#include <optional>

namespace sluice {

/// Why a request is refused: the HTTP status to answer with and what the client should change.
struct RequestFailure {
    int status = 400;
    QByteArray message;
};

/// Judges a request line with its CRLF, more strictly than llhttp does: one space each, HTTP/1.0 or HTTP/1.1.
[[nodiscard]] std::optional<RequestFailure> checkRequestLine(QByteArrayView line);

/// What to say of a request line that llhttp gave up on; `line` holds its bytes up to the offending one.
[[nodiscard]] RequestFailure explainRequestLine(QByteArrayView line);

/// Fills `path` and `query` from `target`; an absolute-form target also replaces the Host field, as RFC 9112 §3.2.2
/// demands.
[[nodiscard]] std::optional<RequestFailure> splitTarget(HttpRequestHead &head);

/// Host, Content-Length, Transfer-Encoding, Expect and Content-Encoding as a whole.
[[nodiscard]] std::optional<RequestFailure> checkFields(const HeaderList &headers, bool http11);

/// The content coding of a request, empty for none.
[[nodiscard]] QByteArray contentCoding(const HeaderList &headers);

} // namespace sluice
