// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/response.h"
#include "json/textdecoder.h"

#include <map>

namespace sluice {

/// Makes the upstream chunks of one stream of text completions fit for a client, splicing bytes: usage comes once, in a
/// chunk of its own behind all others, and only if asked for; characters are whole, and every choice that began ends.
/// Other chunks are forwarded as they came.
class CompletionsChunkFilter
{
public:
    /// The data to forward for one upstream `data:` text; empty when the client must not see it now.
    [[nodiscard]] QByteArray filter(const QByteArray &raw);
    /// What a stream that ended as it should owes the choices that did not say so; empty when all did.
    [[nodiscard]] QByteArray finishChunk();
    /// The end of an answer of so many choices of which the rest may not be told. One that is alone ends once more if
    /// it had told an end, for what may not be told stood behind it.
    [[nodiscard]] QByteArray cutChunk(int choices);
    /// The usage chunk of a stream that ended as it should; empty when no usage was told.
    [[nodiscard]] QByteArray usageChunk() const;

private:
    struct Choice {
        json::TextDecoder text = {};
        bool isFinished = false;
    };
    [[nodiscard]] std::optional<QByteArray> fitChoice(const json::Value &value);
    [[nodiscard]] QByteArray endChunk(FinishReason reason, bool endsAnew);

    std::map<qint64, Choice> m_choices;
    QByteArray m_last;  ///< the last chunk, as it came
    QByteArray m_usage; ///< the last one that told usage
};

} // namespace sluice
