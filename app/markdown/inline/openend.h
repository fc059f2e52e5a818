// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace sluice::markdown {

/// How many back-ticks stand at a place.
[[nodiscard]] qsizetype backtickRun(QByteArrayView text, qsizetype at);
/// Where the code span that starts there ends, or -1 when it does not end in its paragraph.
[[nodiscard]] qsizetype afterCodeSpan(QByteArrayView text, qsizetype at);

/// The text that came so far, steadied for showing: what is not closed yet at its end (`**bold`, `` `code ``,
/// `[text](addr`) is closed, and signs that may begin a block wait for what follows them.
[[nodiscard]] QByteArray withClosedEnd(QByteArrayView text);

} // namespace sluice::markdown
