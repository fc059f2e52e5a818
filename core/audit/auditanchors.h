// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audit/audittable.h"

#include <QString>

namespace sluice {

/// A head of the log that was written down elsewhere: who cuts the log's end, or writes all of it anew, does not have
/// it. A line of a file: {"at":…,"hash":"…","seq":…}.
struct AuditAnchor {
    qint64 atMs = 0;
    AuditHead head;
};

/// The line of one, with its end.
[[nodiscard]] QByteArray anchorLine(const AuditAnchor &anchor);

/// `audit-anchors` beside the store.
[[nodiscard]] QString anchorsPath(const QString &storePath);

/// The anchors of a file, in its order. What is none, as a crash leaves it, is passed over; a file of nothing else is
/// an error, for it is another one than was meant.
[[nodiscard]] Result<std::vector<AuditAnchor>> readAnchors(const QString &path);

/// Appends the head to the file unless it is its last already; whether it did. The file is readable by its user only,
/// and no link is followed.
[[nodiscard]] Result<bool> writeAnchor(const QString &path, const AuditHead &head, qint64 nowMs);

} // namespace sluice
