// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sessions/session.h"

#include "base/result.h"

namespace sluice {

/// How a session is written to a file.
enum class SessionFormat { Json, Markdown, Html };

/// "json", "md", "html".
[[nodiscard]] QString fileSuffix(SessionFormat format);

/// The session in one of the formats. JSON has everything, all branches too, and can be read again; the others have
/// what is shown. The HTML file loads nothing, and nothing in it is taken for markup.
[[nodiscard]] QByteArray exportSession(const StoredSession &session, SessionFormat format);

/// Longer files are not read.
inline constexpr qsizetype longestImport = 64 * 1024 * 1024;

/// A session from the JSON that `exportSession` wrote, without an id; an InvalidRequest error says what is wrong with
/// it.
[[nodiscard]] Result<StoredSession> importSession(const QByteArray &json);

} // namespace sluice
