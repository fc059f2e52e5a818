// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace sluice {

/// Makes the upstream chunks of one stream of text completions fit for a client, splicing bytes: usage comes once, in a
/// chunk of its own behind all others, and only if asked for. Other chunks are forwarded as they came.
class CompletionsChunkFilter
{
public:
    /// The data to forward for one upstream `data:` text; empty when the client must not see it now.
    [[nodiscard]] QByteArray filter(const QByteArray &data);
    /// The usage chunk of a stream that ended as it should; empty when no usage was told.
    [[nodiscard]] QByteArray usageChunk() const;

private:
    QByteArray m_chunk; ///< the last chunk that told usage, as it came
};

} // namespace sluice
