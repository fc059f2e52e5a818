// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/socket/answer/answerbody.h"

#include "wire/bodyform.h"

namespace sluice {

namespace {
/// So small that what one of them unpacks to is bounded by `maxPerSlice`.
constexpr qsizetype sliceBytes = 1024;
constexpr qint64 maxPerSlice = 4 * 1024 * 1024;
/// What text is packed to at the very best, and a start for short bodies; beyond it the body is a bomb.
constexpr qint64 maxRatio = 200;
constexpr qint64 freeBytes = 4 * 1024 * 1024;
} // namespace

void AnswerBody::begin(HeaderList &headers)
{
    const QByteArray coding = headers.value("content-encoding").trimmed();
    if (headers.count("content-encoding") != 1 || !isKnownCoding(coding))
        return;
    m_decoder = makeContentDecoder(coding);
    if (!m_decoder)
        return;
    headers.remove("content-encoding");
    headers.remove("content-length");
}

AnswerBody::Outcome AnswerBody::add(QByteArrayView bytes, qsizetype limit)
{
    if (m_decoder && m_packedTotal == 0 && m_packed.isEmpty() && beginsUnpacked(bytes))
        m_decoder.reset();
    if (!m_decoder) {
        m_ready.append(bytes);
        return Outcome::Ok;
    }
    QByteArray kept = std::exchange(m_packed, {});
    if (!kept.isEmpty()) {
        kept.append(bytes);
        bytes = kept;
    }
    while (!bytes.isEmpty() && m_ready.size() < limit) {
        const QByteArrayView slice = bytes.first(qMin(bytes.size(), sliceBytes));
        bytes = bytes.sliced(slice.size());
        if (const Outcome outcome = unpack(slice); outcome != Outcome::Ok)
            return outcome;
    }
    m_packed = bytes.toByteArray();
    return Outcome::Ok;
}

AnswerBody::Outcome AnswerBody::unpack(QByteArrayView slice)
{
    m_packedTotal += slice.size();
    const qsizetype before = m_ready.size();
    const qint64 allowed = qMin(maxPerSlice, freeBytes + maxRatio * m_packedTotal - m_total);
    const ContentDecoder::Outcome outcome = m_decoder->decode(slice, m_ready, before + allowed);
    m_total += m_ready.size() - before;
    switch (outcome) {
    case ContentDecoder::Outcome::Ok: return Outcome::Ok;
    case ContentDecoder::Outcome::TooLarge: return Outcome::TooLarge;
    case ContentDecoder::Outcome::Corrupt: break;
    }
    return Outcome::Corrupt;
}

bool AnswerBody::isWhole() const
{
    return !m_decoder || m_packedTotal == 0 || m_decoder->complete();
}

} // namespace sluice
