// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/contentdecoder_p.h"

#include <zlib.h>

namespace sluice {

namespace {
constexpr int gzipWindow = MAX_WBITS + 16;
constexpr int zlibWindow = MAX_WBITS;
constexpr int rawWindow = -MAX_WBITS;

/// gzip and deflate. "deflate" means zlib's wrapper, but some clients send the bare stream: the first byte tells.
class ZlibDecoder : public ContentDecoder
{
public:
    explicit ZlibDecoder(bool gzip)
        : m_gzip(gzip)
    {
    }
    ZlibDecoder(const ZlibDecoder &) = delete;
    ZlibDecoder &operator=(const ZlibDecoder &) = delete;
    ~ZlibDecoder() override
    {
        if (m_open)
            inflateEnd(&m_stream);
    }

    Outcome decode(QByteArrayView in, QByteArray &out, qint64 maxSize) override
    {
        if (in.isEmpty())
            return Outcome::Ok;
        if (!m_open && !open(in.front()))
            return Outcome::Corrupt;
        // zlib's interface lacks const; it does not write to its input.
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(in.data()));
        m_stream.avail_in = uInt(in.size());
        Outcome outcome = Outcome::Ok;
        bool more = true;
        while (more && outcome == Outcome::Ok)
            outcome = step(out, maxSize, &more);
        return outcome;
    }

    bool complete() const override { return m_ended; }

private:
    bool open(char first)
    {
        const bool wrapped = (first & 0x0f) == Z_DEFLATED && (static_cast<unsigned char>(first) >> 4) <= 7;
        m_open = inflateInit2(&m_stream, m_gzip ? gzipWindow : wrapped ? zlibWindow : rawWindow) == Z_OK;
        return m_open;
    }

    Outcome step(QByteArray &out, qint64 maxSize, bool *more)
    {
        if (m_ended) {
            if (m_stream.avail_in == 0) {
                *more = false;
                return Outcome::Ok;
            }
            // gzip bodies may be several members in a row; anything else after the end is not ours.
            if (!m_gzip || inflateReset(&m_stream) != Z_OK)
                return Outcome::Corrupt;
            m_ended = false;
        }
        OutputPiece piece(out, maxSize);
        const auto room = uInt(piece.size());
        m_stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        m_stream.avail_out = room;
        const int result = inflate(&m_stream, Z_NO_FLUSH);
        if (!piece.keep(room - m_stream.avail_out, maxSize))
            return Outcome::TooLarge;
        if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR)
            return Outcome::Corrupt;
        m_ended = result == Z_STREAM_END;
        *more = m_ended || m_stream.avail_out == 0;
        return Outcome::Ok;
    }

    z_stream m_stream = {};
    bool m_gzip;
    bool m_open = false;
    bool m_ended = false;
};
} // namespace

std::unique_ptr<ContentDecoder> makeGzipDecoder()
{
    return std::make_unique<ZlibDecoder>(true);
}

std::unique_ptr<ContentDecoder> makeDeflateDecoder()
{
    return std::make_unique<ZlibDecoder>(false);
}

} // namespace sluice
