// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/requestbody.h"

#include "json/value.h"

#include <algorithm>

namespace sluice {

namespace {
/// An announcement is only words: more than this is allocated when the bytes are there.
constexpr qint64 maxReserve = 1024 * 1024;
} // namespace

std::optional<RequestFailure> RequestBody::begin(const QByteArray &coding, qint64 announced)
{
    m_received = 0;
    m_announced = announced;
    m_maxBytes = m_mostBytes;
    m_bytes.clear();
    m_share.giveBack();
    m_decoder.reset();
    if (announced > m_maxBytes)
        return tooLarge();
    if (!coding.isEmpty()) {
        m_decoder = makeContentDecoder(coding);
        if (!m_decoder)
            return RequestFailure{415, "Content-Encoding must be one of gzip, deflate, zstd, br."};
    } else if (announced > 0) {
        m_bytes.reserve(std::min(announced, maxReserve) + json::Document::spare);
    }
    return {};
}

std::optional<RequestFailure> RequestBody::limit(qint64 maxBytes)
{
    m_maxBytes = std::min(maxBytes, m_mostBytes);
    return m_announced > m_maxBytes ? std::optional(tooLarge()) : std::nullopt;
}

std::optional<RequestFailure> RequestBody::append(QByteArrayView bytes)
{
    m_received += bytes.size();
    if (m_received > m_maxBytes)
        return tooLarge();
    if (!m_decoder) {
        if (!m_share.growTo(m_received))
            return noRoom();
        m_bytes.append(bytes);
        return {};
    }
    switch (m_decoder->decode(bytes, m_bytes, m_maxBytes)) {
    case ContentDecoder::Outcome::Ok: return m_share.growTo(m_bytes.size()) ? std::nullopt : std::optional(noRoom());
    case ContentDecoder::Outcome::TooLarge: return tooLarge();
    case ContentDecoder::Outcome::Corrupt: break;
    }
    return RequestFailure{400, "The body is not what its Content-Encoding says."};
}

std::optional<RequestFailure> RequestBody::finish()
{
    // No bytes at all is an empty body whatever the coding.
    if (m_decoder && m_received > 0 && !m_decoder->complete())
        return RequestFailure{400, "The encoded body ends too early."};
    m_decoder.reset();
    return {};
}

RequestFailure RequestBody::noRoom()
{
    return {503, "The requests that are being served take all the room there is; try again."};
}

RequestFailure RequestBody::tooLarge() const
{
    return {413, "The body is larger than " + QByteArray::number(m_maxBytes) + " bytes."};
}

} // namespace sluice
