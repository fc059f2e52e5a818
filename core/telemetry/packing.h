// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace sluice {

/// The bytes as gzip; empty when memory is out.
[[nodiscard]] QByteArray gzipped(const QByteArray &bytes);
/// The bytes as one frame of zstd; empty when memory is out.
[[nodiscard]] QByteArray zstdPacked(const QByteArray &bytes);

} // namespace sluice
