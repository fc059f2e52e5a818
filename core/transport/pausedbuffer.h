// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <limits>

namespace sluice {

/// How much of an answer is read ahead while its call is paused, in bytes.
inline constexpr qsizetype pausedBufferSize = 256 * 1024;
/// How much Qt's client reads ahead otherwise: a provider that is faster than its answer is read fills no memory.
inline constexpr qsizetype readAheadSize = 1024 * 1024;
inline constexpr qsizetype unlimitedBuffer = std::numeric_limits<qsizetype>::max();

} // namespace sluice
