// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/contentdecoder_p.h"

#include <brotli/decode.h>

namespace sluice {

namespace {
class BrotliDecoder : public ContentDecoder
{
public:
    Outcome decode(QByteArrayView in, QByteArray &out, qint64 maxSize) override
    {
        if (!m_stream)
            return Outcome::Corrupt;
        const auto *next = reinterpret_cast<const uint8_t *>(in.data());
        auto left = size_t(in.size());
        bool more = left > 0;
        while (more) {
            if (complete())
                return Outcome::Corrupt;
            OutputPiece piece(out, maxSize);
            auto *to = reinterpret_cast<uint8_t *>(piece.data());
            const size_t size = piece.size();
            size_t room = size;
            const auto result = BrotliDecoderDecompressStream(m_stream.get(), &left, &next, &room, &to, nullptr);
            if (!piece.keep(size - room, maxSize))
                return Outcome::TooLarge;
            if (result == BROTLI_DECODER_RESULT_ERROR)
                return Outcome::Corrupt;
            more = left > 0 || result == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;
        }
        return Outcome::Ok;
    }

    bool complete() const override { return m_stream && BrotliDecoderIsFinished(m_stream.get()); }

private:
    struct Free {
        void operator()(BrotliDecoderState *stream) const { BrotliDecoderDestroyInstance(stream); }
    };
    std::unique_ptr<BrotliDecoderState, Free> m_stream{BrotliDecoderCreateInstance(nullptr, nullptr, nullptr)};
};
} // namespace

std::unique_ptr<ContentDecoder> makeBrotliDecoder()
{
    return std::make_unique<BrotliDecoder>();
}

} // namespace sluice
