// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/encoders.h"

#include <brotli/encode.h>
#include <zlib.h>
#include <zstd.h>

namespace sluice::test {

namespace {
QByteArray zlibEncode(const QByteArray &bytes, int window)
{
    z_stream stream = {};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))) + 32, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    const bool done = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    out.truncate(done ? qsizetype(stream.total_out) : 0);
    deflateEnd(&stream);
    return out;
}

QByteArray zstdEncode(const QByteArray &bytes)
{
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(out.data(), size_t(out.size()), bytes.data(), size_t(bytes.size()), 3);
    out.truncate(ZSTD_isError(size) ? 0 : qsizetype(size));
    return out;
}

QByteArray brotliEncode(const QByteArray &bytes)
{
    size_t size = BrotliEncoderMaxCompressedSize(size_t(bytes.size()));
    QByteArray out(qsizetype(size), Qt::Uninitialized);
    const auto done = BrotliEncoderCompress(5, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_GENERIC, size_t(bytes.size()),
                                            reinterpret_cast<const uint8_t *>(bytes.data()), &size,
                                            reinterpret_cast<uint8_t *>(out.data()));
    out.truncate(done ? qsizetype(size) : 0);
    return out;
}
} // namespace

QByteArray encode(const QByteArray &coding, const QByteArray &bytes)
{
    if (coding == "gzip")
        return zlibEncode(bytes, MAX_WBITS + 16);
    if (coding == "deflate")
        return zlibEncode(bytes, MAX_WBITS);
    if (coding == "deflate-raw")
        return zlibEncode(bytes, -MAX_WBITS);
    return coding == "zstd" ? zstdEncode(bytes) : brotliEncode(bytes);
}

QByteArray bomb(const QByteArray &coding, qsizetype size)
{
    return encode(coding, QByteArray(size, 'b'));
}

} // namespace sluice::test
