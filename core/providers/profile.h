// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "chat/message.h"

#include <QByteArrayList>

#include <map>

namespace sluice {

// See core/providers/README.md for the file this is read from.

/// What a provider does with one request field.
struct FieldRule {
    bool supported = true;
    /// Another name for it on this provider's wire; empty for the same.
    QByteArray renameTo = {};
    std::optional<double> minimum = {};
    std::optional<double> maximum = {};
    /// Longest string taken; a longer one is dropped and reported.
    std::optional<qint64> maxLength = {};
    /// Longest list taken; a longer one keeps its first items and is reported.
    std::optional<qint64> maxItems = {};
    /// Strings taken, when the provider has a closed list; values of other types are not judged by it.
    QByteArrayList values = {};
    /// Also sent as this request header (e.g. session affinity).
    QByteArray header = {};
    /// What holds at the provider where it is not sent, as JSON without quotes; empty: unknown, or another for each
    /// model.
    QByteArray usual = {};
    friend bool operator==(const FieldRule &, const FieldRule &) = default;
};

using FieldRules = std::map<QByteArray, FieldRule>;

/// All we know of a provider, read from one data file; its id is the file's name.
struct ProviderProfile {
    QByteArray id;
    QByteArray name;
    int rank = 0;       ///< place in lists, low first
    QByteArray dialect; ///< of chat: the format others are converted to
    /// Of operations whose format is not the usual one.
    std::map<QByteArray, QByteArray> operationDialects;
    QByteArray baseUrl;         ///< without a trailing slash
    QByteArray baseUrlVariable; ///< environment variable that overrides it
    QByteArray keyVariable;     ///< environment variable that holds the key
    QByteArray keyPrefix;       ///< "gsk_"
    QByteArray keyPage;         ///< where one gets a key, an https address
    bool keyOptional = false;   ///< answers without a key too, as servers on this machine do
    bool local = false;         ///< a server people run themselves; in use only once the user says so
    QByteArray authHeader = "Authorization";
    QByteArray authPrefix = "Bearer ";
    /// Operation → path below the base URL: "chat", "models", "responses", "completions", "embeddings"; absent is
    /// unsupported.
    std::map<QByteArray, QByteArray> paths = {};
    /// Prefix a bare model id (one without a slash) is expanded with; empty for none.
    QByteArray modelPrefix = {};
    /// Whether `stream_options` is taken, and which members of it.
    bool streamOptions = true;
    QByteArrayList streamOptionFields = {};
    /// Members the playground adds to the body of a stream request, e.g. to be told the server's timings.
    std::vector<RawMember> streamMembers = {};
    /// Where the provider wants reasoning in history: "reasoning", "reasoning_content" or empty for nowhere.
    QByteArray reasoningField = {};
    /// Name it wants for the limit on output tokens.
    QByteArray maxTokensField = "max_tokens";
    /// Role of a message → the role to send instead ("developer" → "system").
    std::map<QByteArray, QByteArray> roleNames = {};
    /// Fields of a chat request with a rule; any field not named here goes through as it came.
    FieldRules fields = {};
    /// The same for other operations ("embeddings", …).
    std::map<QByteArray, FieldRules> operationFields = {};
    /// Tool types taken, as in `tools[].type`; empty: all.
    QByteArrayList toolTypes = {};
    /// The same of its own Responses; a request with others goes by way of chat, where they can be bridged.
    QByteArrayList responsesToolTypes = {};
    /// Members of `tool_calls[]` in history it takes; empty: all.
    QByteArrayList toolCallFields = {};
    QByteArrayList toolFields = {};
    /// Members of a message it takes, by role; a member not listed is removed and reported. Empty list: all pass.
    std::map<QByteArray, QByteArrayList> messageFields = {};
    /// Content part types taken ("text", "image_url"); an empty list takes all.
    QByteArrayList contentParts = {};
    /// Whether a JSON format may be asked for together with tools.
    bool jsonWithTools = true;
    /// Whether `tool_choice` may be `allowed_tools`; else the others are left out of `tools`.
    bool allowedTools = true;
    /// Reasoning of earlier answers goes only to models that are known to reason; else to all but those known not to.
    bool reasoningMustBeKnown = false;
    /// Images go only to models that are known to take them; else to all but those known to take none.
    bool imagesMustBeKnown = false;
    /// Members of a content part it takes, by type; a member not listed is removed and reported.
    std::map<QByteArray, QByteArrayList> partFields = {};
    QByteArrayList capabilities = {};
    /// Rate-limit headers: "limit-requests" → header name, …; and how resets are written: "go-duration", "seconds",
    /// "rfc3339" or "".
    std::map<QByteArray, QByteArray> rateLimitHeaders = {};
    QByteArray resetFormat = {};
    QByteArray requestIdHeader = {};
    /// Own timing headers/fields: "queue", "prompt", "completion", "total", "ttft", "processing" → header name.
    std::map<QByteArray, QByteArray> timingHeaders = {};
    /// Token counts told in headers: "input", "cached-input" → header name.
    std::map<QByteArray, QByteArray> usageHeaders = {};
    QByteArray source = {};

    /// The rules of an operation ("chat", "embeddings", …).
    [[nodiscard]] const FieldRules &rulesFor(const QByteArray &operation) const;
    [[nodiscard]] bool supports(const QByteArray &operation) const { return paths.contains(operation); }
    [[nodiscard]] bool needsKey() const { return !keyVariable.isEmpty() && !keyOptional; }
};

/// Reads one profile; an unknown key, a wrong type or a missing key is an error that names `id` and the path in the
/// file.
[[nodiscard]] Result<ProviderProfile> parseProviderProfile(const QByteArray &id, const QByteArray &jsonText);

/// The providers that come with the program, by rank, then by id.
[[nodiscard]] Result<std::vector<ProviderProfile>> builtInProfiles();
/// The same of the local servers: those in use only once the user says so.
[[nodiscard]] Result<std::vector<ProviderProfile>> localServerProfiles();

/// Reads a file of the user's own. A key it leaves out is that of the built-in profile with the same id; without one,
/// only `base_url` is required. An error names `file` and the path in it.
[[nodiscard]] Result<ProviderProfile> parseUserProfile(const QByteArray &id, const QByteArray &jsonText,
                                                       const QByteArray &file);

/// By rank, then by id.
void sortProfiles(std::vector<ProviderProfile> &profiles);

} // namespace sluice
