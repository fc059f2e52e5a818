// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "meter/measures.h"

namespace sluice {

/// The figures of one answer that has ended, as they are kept with it.
struct Figures {
    Counters counters = {};
    Phases phases = {};
    friend bool operator==(const Figures &, const Figures &) = default;
};

/// As JSON: what is unknown is left out.
[[nodiscard]] QByteArray figuresJson(const Figures &figures);
/// What of it can be read; never fails, for figures are not worth losing an answer.
[[nodiscard]] Figures readFigures(const QByteArray &json);

} // namespace sluice
