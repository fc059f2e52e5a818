// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/contentdecoder.h"

namespace sluice {

std::unique_ptr<ContentDecoder> makeGzipDecoder();
std::unique_ptr<ContentDecoder> makeDeflateDecoder();
std::unique_ptr<ContentDecoder> makeZstdDecoder();
std::unique_ptr<ContentDecoder> makeBrotliDecoder();

/// Room at the end of a byte array for a library to write into.
class OutputPiece
{
public:
    static constexpr qint64 pieceBytes = 64 * 1024;

    OutputPiece(QByteArray &out, qint64 maxSize);
    [[nodiscard]] char *data() const;
    [[nodiscard]] size_t size() const;
    /// Keeps the bytes that were written; false when they are more than allowed.
    [[nodiscard]] bool keep(size_t written, qint64 maxSize);

private:
    QByteArray &m_out;
    qsizetype m_start;
};

} // namespace sluice
