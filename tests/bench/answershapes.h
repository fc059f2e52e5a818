// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace sluice::bench {

/// An answer of a form that is hard on the window.
struct Shape {
    QString name = {};
    QByteArray text = {};
    QByteArray reasoning = {};
    /// Scroll through it at the end.
    bool scroll = true;
};

[[nodiscard]] std::vector<Shape> shapes();
/// All kinds of blocks, about so many bytes, no two paragraphs alike.
[[nodiscard]] Shape mixed(qsizetype bytes);

} // namespace sluice::bench
