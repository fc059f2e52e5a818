// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sluice {

/// Markdown of one block made safe and steady for showing: images become links (nothing is ever fetched), and with
/// `open` what is not closed yet (`**bold`, `` `code ``, `[text](addr`) is closed.
[[nodiscard]] QString inlineMarkdown(const QString &markdown, bool open);

} // namespace sluice
