// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessions/session.h"
#include "store/store.h"

namespace sluice {

/// Where words that were found begin and end in a snippet; no keyboard has these.
inline constexpr char16_t foundFrom = 0xE000;
inline constexpr char16_t foundTo = 0xE001;

/// Makes the index that searches go by, where there is none yet; it follows the tables from then on. An error says that
/// this SQLite has no FTS5.
[[nodiscard]] Result<void> prepareSearch(const Store &store);

/// Sessions whose title or messages hold all the words, as parts of words too and in either case, those changed last
/// first, at most `most`. Blank words find nothing.
[[nodiscard]] Result<std::vector<SessionHit>> searchSessions(const Store &store, const QString &words, int most = 200);

} // namespace sluice
