// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "markdown/answer.h"

#include <QByteArrayList>

namespace sluice::test {

/// One line per block: kind and level, path, marker, language, text with its styles in braces.
[[nodiscard]] QByteArray described(const std::vector<markdown::Block> &blocks);
/// The rows of an answer that came in these pieces.
[[nodiscard]] std::vector<markdown::Block> rowsOf(const QByteArrayList &pieces, qsizetype pieceSize = 2048);
/// What an answer must show that means this HTML, in the words of `described`; null for HTML that answers do not have.
[[nodiscard]] QByteArray describedHtml(const QString &html);

} // namespace sluice::test
