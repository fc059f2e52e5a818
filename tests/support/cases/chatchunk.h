// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace sluice::test {

/// One event of a chat stream as a provider sends it, all of it. `delta` and `finish` are JSON; `more` stands behind
/// the choices, with its comma.
inline QByteArray chatChunk(const QByteArray &delta, const QByteArray &finish = "null", const QByteArray &more = {})
{
    return R"(data: {"id":"c1","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":)"
           + delta + R"(,"finish_reason":)" + finish + "}]" + more + "}\n\n";
}

} // namespace sluice::test
