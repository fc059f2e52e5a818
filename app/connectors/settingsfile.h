// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QFile>
#include <QStringList>

#include <optional>

namespace sluice::connectors {

// Files of other programs, and private ones of ours. Blocking; for threads that may wait.

/// The largest file of settings that is edited, in bytes.
inline constexpr qint64 mostSettings = 8 * 1024 * 1024;

/// Where a path leads to over links, also when nothing is there.
[[nodiscard]] Result<QString> targetOf(const QString &path);
/// What a file holds; unset when there is none. What is no plain file, cannot be read or is too large is an error.
[[nodiscard]] Result<std::optional<QByteArray>> readSettings(const QString &path);
/// Puts bytes in a file's place at once or not at all, with the same mode, owner and group; a new one is for its owner
/// only. A file whose owner cannot be kept is an error. What a process that was killed left of it is taken away first.
[[nodiscard]] Result<void> replaceFile(const QString &path, const QByteArray &bytes);
[[nodiscard]] Result<void> removeFile(const QString &path);
/// Makes a file's folder; returns those that were made, the outermost first.
[[nodiscard]] Result<QStringList> makeFolders(const QString &filePath);
/// A file of ours for its owner only, in a folder that nobody else enters.
[[nodiscard]] Result<void> writePrivate(const QString &path, const QByteArray &bytes);

} // namespace sluice::connectors
