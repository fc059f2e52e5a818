// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "providers/profile.h"

#include <QByteArray>

namespace sluice {

/// Where a request goes and how it proves who asks. The key itself never stands here: its variable does.
struct SnippetTarget {
    QByteArray baseUrl;
    QByteArray path = "/chat/completions";
    QByteArray keyVariable; ///< empty: no key is sent
    QByteArray authHeader = "Authorization";
    QByteArray authPrefix = "Bearer ";
};

/// The target of a provider's own address.
[[nodiscard]] SnippetTarget snippetTarget(const ProviderProfile &profile, const QByteArray &baseUrl);

// Programs that send exactly `body`, a chat request as JSON, and show what comes back.
[[nodiscard]] QByteArray curlSnippet(const SnippetTarget &target, const QByteArray &body);
[[nodiscard]] QByteArray pythonSnippet(const SnippetTarget &target, const QByteArray &body);
[[nodiscard]] QByteArray javascriptSnippet(const SnippetTarget &target, const QByteArray &body);
[[nodiscard]] QByteArray qtSnippet(const SnippetTarget &target, const QByteArray &body);

// A text as a literal of a language; each holds any bytes of UTF-8.
[[nodiscard]] QByteArray shellQuoted(const QByteArray &text);
[[nodiscard]] QByteArray pythonQuoted(const QByteArray &utf8);
/// On several lines where it is long, each behind `indent`.
[[nodiscard]] QByteArray cppQuoted(const QByteArray &text, const QByteArray &indent = {});

} // namespace sluice
