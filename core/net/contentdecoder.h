// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <memory>

namespace sluice {

/// Undoes one content coding, piece by piece, without ever giving more than it was allowed to.
class ContentDecoder
{
public:
    enum class Outcome {
        Ok,
        TooLarge, ///< the decoded bytes would pass the limit
        Corrupt,  ///< the bytes are not what the coding says
    };

    virtual ~ContentDecoder() = default;
    /// Appends what `in` decodes to; `out` never grows over `maxSize` bytes.
    [[nodiscard]] virtual Outcome decode(QByteArrayView in, QByteArray &out, qint64 maxSize) = 0;
    /// Whether the bytes so far are a whole encoded body.
    [[nodiscard]] virtual bool complete() const = 0;
};

/// Whether `coding` (a Content-Encoding value) is one of gzip, x-gzip, deflate, zstd, br.
[[nodiscard]] bool isKnownCoding(QByteArrayView coding);

/// The decoder of a known coding; null for others and when memory is out.
[[nodiscard]] std::unique_ptr<ContentDecoder> makeContentDecoder(QByteArrayView coding);

} // namespace sluice
