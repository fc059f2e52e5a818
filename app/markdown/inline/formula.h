// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace sluice::markdown {

/// A short LaTeX formula in plain signs ("x² ≤ 50%"); empty when it holds what those cannot say.
[[nodiscard]] QString simpleFormula(QByteArrayView latex);
/// The same, or else its source.
[[nodiscard]] QString formulaText(QByteArrayView latex);

} // namespace sluice::markdown
