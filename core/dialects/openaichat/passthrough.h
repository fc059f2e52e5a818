// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "chat/response.h"
#include "dialects/parts/callnormalizer.h"
#include "dialects/preparedrequest.h"
#include "providers/profile.h"
#include "wire/headers.h"
#include "json/objecteditor.h"

#include <array>

namespace sluice {

/// `upstreamModel` replaces the model; `maxOutputTokens` is the model's cap when known, `facts` tell of its efforts.
/// With `strict` a field that would be removed is an InvalidRequest error that names it.
[[nodiscard]] Result<PreparedRequest> prepareChatRequest(const json::Value &body, const ProviderProfile &profile,
                                                         const QByteArray &upstreamModel,
                                                         std::optional<qint64> maxOutputTokens, bool strict,
                                                         const ModelFacts &facts = {});

/// The same for another operation of the profile ("completions", "embeddings", "responses"): model, field rules, output
/// cap and, for completions, `stream_options`.
[[nodiscard]] Result<PreparedRequest> prepareRequest(const QByteArray &operation, const json::Value &body,
                                                     const ProviderProfile &profile, const QByteArray &upstreamModel,
                                                     std::optional<qint64> maxOutputTokens, bool strict,
                                                     const ModelFacts &facts = {});

/// Makes the upstream chunks of one stream fit for a client of the same dialect, splicing bytes.
///
/// The client sees: a role in the first chunk; `finish_reason` in all, null but in the last, and where the provider
/// tells text behind it in the last of that; tool call deltas with id,
/// type, name and an index contiguous from 0, and `{}` for a call that ended, and was not cut, without arguments;
/// characters whole; usage once, in a chunk of its own behind the finish, and only if asked for. A chunk that has all
/// this is forwarded as the same bytes.
class ChatChunkFilter
{
public:
    struct Options {
        bool clientWantsUsage = false;
        /// Adds `x_groq{id,usage}` to the finish chunk when the provider did not send it; the chunk is held back while
        /// usage is not known.
        bool groqExtension = false;
        /// How many were asked for.
        std::size_t choices = 1;
    };
    explicit ChatChunkFilter(Options options)
        : m_options(options)
    {
    }

    /// The data to forward for one upstream `data:` text (a JSON chunk, not [DONE]); empty when the client must not see
    /// it now. Text that is no JSON object is not forwarded; an error is, as it came.
    [[nodiscard]] QByteArray filter(const QByteArray &raw);
    /// What is still owed before [DONE]: a finish chunk held back or never sent, the usage chunk asked for. Nothing
    /// after an error was forwarded; call it only for a stream that ended as it should.
    /// `reason` is why a choice ended that does not say so itself.
    [[nodiscard]] QByteArrayList end(FinishReason reason = FinishReason::Unknown);

private:
    [[nodiscard]] QByteArrayList owedChunks(FinishReason reason);
    struct Parts;
    struct Choice {
        CallNormalizer calls = {};
        std::array<json::TextDecoder, 4> texts = {};
        bool seen = false;
        bool finished = false;
        bool spokeBehindEnd = false;
    };
    [[nodiscard]] QByteArray rewriteChoices(const QByteArray &data, const Parts &parts);
    [[nodiscard]] QByteArray rewriteUsageChunk(const QByteArray &data, const Parts &parts);
    [[nodiscard]] std::optional<QByteArray> fitChoice(const json::Value &value, bool &finishes, bool &isEmpty);
    /// `end`: why the choice ends with it, if it does.
    [[nodiscard]] std::optional<QByteArray> fitDelta(Choice &choice, const json::Value &delta,
                                                     std::optional<FinishReason> end);
    [[nodiscard]] std::optional<QByteArray> fitToolCalls(Choice &choice, const json::Value &calls,
                                                         std::optional<FinishReason> end);
    [[nodiscard]] static std::optional<QByteArray> fitToolCall(const CallNormalizer::Piece &piece,
                                                               const json::Value &call);
    using Texts = std::array<json::Value, 4>;
    [[nodiscard]] static QByteArray fitParts(Texts &texts, std::optional<json::ObjectEditor> &editor,
                                             const json::Value &delta);
    static void fitText(Choice &choice, std::size_t text, const json::Value &value, bool finishes,
                        std::optional<json::ObjectEditor> &editor, const json::Value &delta);
    [[nodiscard]] QByteArray readable(const QByteArray &chunk, const Parts &parts) const;
    [[nodiscard]] QByteArray withExtension(const QByteArray &chunk) const;
    [[nodiscard]] QByteArray ownChunk(QByteArrayView choices, QByteArrayView usage = {}) const;
    void learn(const Parts &parts);

    Options m_options;
    std::vector<Choice> m_choices;
    QByteArray m_id;
    QByteArray m_head;       ///< raw members the stream's chunks begin with
    QByteArray m_usage;      ///< raw usage object, the last one told
    QByteArray m_held;       ///< finish chunk that waits for usage
    QByteArray m_usageChunk; ///< the provider's, when it came too early
    bool m_usageSent = false;
    bool m_failed = false;
};

} // namespace sluice
