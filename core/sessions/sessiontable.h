// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessions/session.h"
#include "store/store.h"

namespace sluice {

/// How long a binned session stays.
inline constexpr qint64 binDays = 30;

/// All sessions, those changed last first; a session in the bin too.
[[nodiscard]] Result<std::vector<SessionSummary>> readSessions(const Store &store);
/// One session; a NotFound error when it is gone.
[[nodiscard]] Result<StoredSession> readSession(const Store &store, const QString &id);
/// Writes a change, all of it or nothing.
[[nodiscard]] Result<void> writeSession(const Store &store, const SessionChange &change);
/// Writes titles, pins and bins, not what the sessions say.
[[nodiscard]] Result<void> writeSummaries(const Store &store, const std::vector<SessionSummary> &summaries);
/// Takes sessions out for good.
[[nodiscard]] Result<void> eraseSessions(const Store &store, const QStringList &ids);
/// Takes out what has been in the bin for `binDays`.
[[nodiscard]] Result<void> emptyOldBin(const Store &store, qint64 nowMs);
/// Answers that were coming when the program ended get the text that was kept of them, and are Cut.
[[nodiscard]] Result<int> recoverAnswers(const Store &store);

} // namespace sluice
