// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/contentdecoder_p.h"

#include <zstd.h>

namespace sluice {

namespace {
/// RFC 9659: a window of more than 8 MiB is not for HTTP; it is what a hostile frame could make us allocate.
constexpr int maxWindowLog = 23;

class ZstdDecoder : public ContentDecoder
{
public:
    Outcome decode(QByteArrayView in, QByteArray &out, qint64 maxSize) override
    {
        if (!m_stream && !open())
            return Outcome::Corrupt;
        ZSTD_inBuffer input{in.data(), size_t(in.size()), 0};
        bool more = !in.isEmpty();
        while (more) {
            OutputPiece piece(out, maxSize);
            ZSTD_outBuffer output{piece.data(), piece.size(), 0};
            const size_t hint = ZSTD_decompressStream(m_stream.get(), &output, &input);
            if (!piece.keep(output.pos, maxSize))
                return Outcome::TooLarge;
            if (ZSTD_isError(hint))
                return Outcome::Corrupt;
            m_ended = hint == 0;
            more = input.pos < input.size || (output.pos == output.size && !m_ended);
        }
        return Outcome::Ok;
    }

    bool complete() const override { return m_ended; }

private:
    bool open()
    {
        m_stream.reset(ZSTD_createDCtx());
        return m_stream && !ZSTD_isError(ZSTD_DCtx_setParameter(m_stream.get(), ZSTD_d_windowLogMax, maxWindowLog));
    }

    struct Free {
        void operator()(ZSTD_DCtx *stream) const { ZSTD_freeDCtx(stream); }
    };
    std::unique_ptr<ZSTD_DCtx, Free> m_stream;
    bool m_ended = false;
};
} // namespace

std::unique_ptr<ContentDecoder> makeZstdDecoder()
{
    return std::make_unique<ZstdDecoder>();
}

} // namespace sluice
