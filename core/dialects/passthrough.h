// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "providers/profile.h"
#include "wire/headers.h"
#include "json/value.h"

namespace sluice {

/// A client's request made fit for a provider of the same dialect: its bytes but for the few edits needed (behaviour.md
/// §3).
struct PreparedRequest {
    QByteArray body;
    /// Extra headers the profile asks for.
    HeaderList headers = {};
    /// Dotted paths of what was removed, renamed values lowered included: "logprobs", "messages[2].name", "max_tokens".
    QByteArrayList dropped = {};
    bool stream = false;
    /// Whether the client itself asked for the usage chunk.
    bool clientWantsUsage = false;
    bool hasTools = false;
};

/// `upstreamModel` replaces the model; `maxOutputTokens` is the model's cap when known.
/// With `strict` a field that would be removed is an InvalidRequest error that names it.
[[nodiscard]] Result<PreparedRequest> prepareChatRequest(const json::Value &body, const ProviderProfile &profile,
                                                         const QByteArray &upstreamModel,
                                                         std::optional<qint64> maxOutputTokens, bool strict);

/// Makes one upstream chunk fit for a client of the same dialect, splicing bytes. Holds the state of one stream.
class ChatChunkFilter
{
public:
    struct Options {
        bool clientWantsUsage = false;
        /// Adds `x_groq{id,usage}` to the finish chunk when the provider did not send it.
        bool groqExtension = false;
    };
    explicit ChatChunkFilter(Options options)
        : m_options(options)
    {
    }

    /// The data to forward for one upstream `data:` text (a JSON chunk, not [DONE]); empty when the client must not see
    /// it. A tool call delta without `index` gets one; intermediate `finish_reason` stays null; unasked usage is taken
    /// out.
    [[nodiscard]] QByteArray filter(const QByteArray &data);
    /// What is still owed at the end (a held-back finish chunk, the usage chunk asked for but not sent by the
    /// provider).
    [[nodiscard]] QByteArrayList end();

private:
    Options m_options;
    std::vector<QByteArray> m_toolIds;
    QByteArray m_id;
    QByteArray m_held;
    bool m_usageSent = false;
};

} // namespace sluice
