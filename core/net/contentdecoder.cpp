// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/contentdecoder.h"

#include "net/contentdecoder_p.h"

#include <algorithm>

namespace sluice {

namespace {
struct Coding {
    QByteArrayView name;
    std::unique_ptr<ContentDecoder> (*make)();
};

constexpr Coding codings[] = {
    {"gzip", makeGzipDecoder}, {"x-gzip", makeGzipDecoder}, {"deflate", makeDeflateDecoder},
    {"zstd", makeZstdDecoder}, {"br", makeBrotliDecoder},
};

const Coding *findCoding(QByteArrayView name)
{
    const auto *found = std::find_if(std::begin(codings), std::end(codings), [name](const Coding &coding) {
        return name.size() == coding.name.size()
               && qstrnicmp(name.data(), name.size(), coding.name.data(), coding.name.size()) == 0;
    });
    return found == std::end(codings) ? nullptr : found;
}
} // namespace

bool isKnownCoding(QByteArrayView coding)
{
    return findCoding(coding) != nullptr;
}

std::unique_ptr<ContentDecoder> makeContentDecoder(QByteArrayView coding)
{
    const Coding *found = findCoding(coding);
    return found ? found->make() : nullptr;
}

OutputPiece::OutputPiece(QByteArray &out, qint64 maxSize)
    : m_out(out)
    , m_start(out.size())
{
    // One byte more than allowed, so that "exactly the limit" and "more than the limit" can be told apart.
    const qint64 room = std::clamp<qint64>(maxSize + 1 - m_start, 0, pieceBytes);
    m_out.resize(m_start + room);
}

char *OutputPiece::data() const
{
    return m_out.data() + m_start;
}

size_t OutputPiece::size() const
{
    return size_t(m_out.size() - m_start);
}

bool OutputPiece::keep(size_t written, qint64 maxSize)
{
    m_out.truncate(m_start + qsizetype(written));
    return m_out.size() <= maxSize;
}

} // namespace sluice
