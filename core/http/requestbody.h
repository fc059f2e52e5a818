// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/requestcheck.h"
#include "net/contentdecoder.h"

namespace sluice {

/// Collects a request's body, undoing its content coding, within a limit that holds before and after.
class RequestBody
{
public:
    explicit RequestBody(qint64 maxBytes)
        : m_maxBytes(maxBytes)
    {
    }

    /// Starts a body; `announced` is its Content-Length or -1, `coding` a known content coding or empty.
    [[nodiscard]] std::optional<RequestFailure> begin(const QByteArray &coding, qint64 announced);
    [[nodiscard]] std::optional<RequestFailure> append(QByteArrayView bytes);
    /// The body is over: fails when its coding says that bytes are missing.
    [[nodiscard]] std::optional<RequestFailure> finish();
    [[nodiscard]] QByteArray take() { return std::exchange(m_bytes, {}); }

private:
    [[nodiscard]] RequestFailure tooLarge() const;

    qint64 m_maxBytes;
    qint64 m_received = 0;
    QByteArray m_bytes;
    std::unique_ptr<ContentDecoder> m_decoder;
};

} // namespace sluice
