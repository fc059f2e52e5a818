// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace sluice::test {

/// What a client would send with that Content-Encoding: gzip, deflate, deflate-raw (without zlib's wrapper), zstd, br.
[[nodiscard]] QByteArray encode(const QByteArray &coding, const QByteArray &bytes);

/// An encoded body of a few KB that decodes to `size` equal bytes.
[[nodiscard]] QByteArray bomb(const QByteArray &coding, qsizetype size);

} // namespace sluice::test
