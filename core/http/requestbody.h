// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/bodyroom.h"
#include "http/requestcheck.h"
#include "net/contentdecoder.h"

namespace sluice {

/// Collects a request's body, undoing its content coding, within a limit that holds before and after.
class RequestBody
{
public:
    RequestBody(qint64 maxBytes, std::shared_ptr<BodyRoom> room)
        : m_mostBytes(maxBytes)
        , m_maxBytes(maxBytes)
        , m_share(std::move(room))
    {
    }

    /// Starts a body; `announced` is its Content-Length or -1, `coding` a known content coding or empty.
    [[nodiscard]] std::optional<RequestFailure> begin(const QByteArray &coding, qint64 announced);
    /// This one may have so many bytes at most, and never more than any.
    [[nodiscard]] std::optional<RequestFailure> limit(qint64 maxBytes);
    [[nodiscard]] std::optional<RequestFailure> append(QByteArrayView bytes);
    /// The body is over: fails when its coding says that bytes are missing.
    [[nodiscard]] std::optional<RequestFailure> finish();
    [[nodiscard]] QByteArray take() { return std::exchange(m_bytes, {}); }
    /// The room that what was taken has, for whoever keeps that.
    [[nodiscard]] BodyShare takeShare() { return std::move(m_share); }

private:
    [[nodiscard]] RequestFailure tooLarge() const;
    [[nodiscard]] static RequestFailure noRoom();

    qint64 m_mostBytes;
    qint64 m_maxBytes; ///< of this one
    qint64 m_announced = -1;
    qint64 m_received = 0;
    BodyShare m_share;
    QByteArray m_bytes;
    std::unique_ptr<ContentDecoder> m_decoder;
};

} // namespace sluice
