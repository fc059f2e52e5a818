// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace sluice {

// W3C trace context. Ids of spans are made of the request's own, so that one that is sent twice is the same.

/// A `traceparent` header as it may go on: version 00, no id of zeros; empty when it is none.
[[nodiscard]] QByteArray readTraceParent(const QByteArray &header);

/// Where a request stands among traces; ids in bytes.
struct TraceIds {
    QByteArray trace;      ///< 16 bytes: the client's, or one made of the request's id
    QByteArray parent;     ///< 8 bytes: the client's span; empty when it has none
    bool isSampled = true; ///< the client's wish; without one yes
};
[[nodiscard]] TraceIds traceIdsOf(const QByteArray &traceParent, const QByteArray &requestId);

/// The span of a request (attempt 0) or of one of its attempts, counted from 1; 8 bytes.
[[nodiscard]] QByteArray spanIdOf(const QByteArray &requestId, int attempt = 0);

/// What goes upstream with an attempt.
[[nodiscard]] QByteArray traceParentOf(const QByteArray &traceParent, const QByteArray &requestId, int attempt);

} // namespace sluice
