// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "telemetry/packing.h"

#include <zlib.h>
#include <zstd.h>

namespace sluice {

QByteArray gzipped(const QByteArray &bytes)
{
    constexpr int withGzipHead = MAX_WBITS + 16;
    constexpr int usualMemory = 8;
    z_stream stream = {};
    // Level 1: half the size for a tenth of the time.
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, withGzipHead, usualMemory, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    // zlib's interface lacks const; it does not write to its input.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    const bool isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    out.truncate(isWhole ? qsizetype(stream.total_out) : 0);
    deflateEnd(&stream);
    return out;
}

QByteArray zstdPacked(const QByteArray &bytes)
{
    QByteArray out(qsizetype(ZSTD_compressBound(std::size_t(bytes.size()))), Qt::Uninitialized);
    const std::size_t size = ZSTD_compress(out.data(), std::size_t(out.size()), bytes.data(), std::size_t(bytes.size()),
                                           ZSTD_CLEVEL_DEFAULT);
    out.truncate(ZSTD_isError(size) ? 0 : qsizetype(size));
    return out;
}

} // namespace sluice
