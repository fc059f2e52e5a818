// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/store.h"

#include <QByteArrayList>

#include <map>

namespace sluice {

/// How far a destination has come. A row of `export_cursors`.
struct ExportCursor {
    /// Of the last record it has, or was refused (`readRecordsAfter`).
    qint64 position = 0;
    qint64 sent = 0;
    /// Records that it would not take, and that are not sent again.
    qint64 lost = 0;
    /// Unix ms at which some were lost last.
    qint64 lostMs = 0;
    friend bool operator==(const ExportCursor &, const ExportCursor &) = default;
};

/// The cursor of a destination, made at `beginning` where there is none.
[[nodiscard]] Result<ExportCursor> openExportCursor(const Store &store, const QByteArray &destination,
                                                    qint64 beginning);
[[nodiscard]] Result<void> writeExportCursor(const Store &store, const QByteArray &destination,
                                             const ExportCursor &cursor);
/// All there are, by destination.
[[nodiscard]] Result<std::map<QByteArray, ExportCursor>> readExportCursors(const Store &store);
/// Forgets destinations that are none of these and were not moved for a month.
[[nodiscard]] Result<void> tidyExportCursors(const Store &store, const QByteArrayList &destinations, qint64 nowMs);

} // namespace sluice
