// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayList>

#include <map>
#include <optional>
#include <vector>

namespace sluice {

// See providers/README.md for the file this is read from.

/// What a provider does with one request field.
struct FieldRule {
    bool supported = true;
    /// Another name for it on this provider's wire; empty for the same.
    QByteArray renameTo = {};
    std::optional<double> minimum = {};
    std::optional<double> maximum = {};
    /// Longest string taken; a longer one is dropped and reported.
    std::optional<qint64> maxLength = {};
    /// Values taken, when the provider has a closed list.
    QByteArrayList values = {};
    /// Also sent as this request header (e.g. session affinity).
    QByteArray header = {};
};

/// All we know of a provider, read from one data file; its id is the file's name.
struct ProviderProfile {
    QByteArray id;
    QByteArray name;
    QByteArray dialect;         ///< "openai-chat"
    QByteArray baseUrl;         ///< without a trailing slash
    QByteArray baseUrlVariable; ///< environment variable that overrides it
    QByteArray keyVariable;     ///< environment variable that holds the key
    QByteArray keyPrefix;       ///< "gsk_"
    QByteArray authHeader = "Authorization";
    QByteArray authPrefix = "Bearer ";
    /// Operation → path below the base URL: "chat", "models", "responses", "completions", "embeddings"; absent is
    /// unsupported.
    std::map<QByteArray, QByteArray> paths = {};
    /// Prefix a bare model id (one without a slash) is expanded with; empty for none.
    QByteArray modelPrefix = {};
    /// Whether `stream_options` is taken.
    bool streamOptions = true;
    /// Where the provider wants reasoning in history: "reasoning", "reasoning_content" or empty for nowhere.
    QByteArray reasoningField = {};
    /// Name it wants for the limit on output tokens.
    QByteArray maxTokensField = "max_tokens";
    /// Request fields with a rule; any field not named here goes through as it came.
    std::map<QByteArray, FieldRule> fields = {};
    /// Members of a message it takes, by role; a member not listed is removed and reported. Empty list: all pass.
    std::map<QByteArray, QByteArrayList> messageFields = {};
    /// Content part types taken ("text", "image_url").
    QByteArrayList contentParts = {};
    QByteArrayList capabilities = {};
    /// Rate-limit headers: "limit-requests" → header name, …; and how resets are written: "go-duration", "seconds" or
    /// "".
    std::map<QByteArray, QByteArray> rateLimitHeaders = {};
    QByteArray resetFormat = {};
    QByteArray requestIdHeader = {};
    /// Own timing headers/fields: "queue", "prompt", "completion", "total", "ttft", "processing" → header name.
    std::map<QByteArray, QByteArray> timingHeaders = {};
    QByteArray source = {};
};

/// Reads one profile; an unknown key, a wrong type or a missing key is an error that names `id` and the path in the
/// file.
[[nodiscard]] Result<ProviderProfile> parseProviderProfile(const QByteArray &id, const QByteArray &jsonText);

/// The profiles that come with the program, in a fixed order.
[[nodiscard]] Result<std::vector<ProviderProfile>> builtInProfiles();

} // namespace sluice
