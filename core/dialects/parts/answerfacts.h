// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/response.h"
#include "json/value.h"

#include <map>
#include <vector>

namespace sluice {

/// What an answer says of itself beside its content; what it does not say is empty.
struct AnswerFacts {
    QByteArray id = {};
    QByteArray model = {};
    std::vector<FinishReason> finishReasons = {}; ///< of the choices that have ended, each once
};

/// How the choices of a stream end; what is told of one last counts.
class ChoiceEnds
{
public:
    void add(qint64 index, FinishReason reason);
    [[nodiscard]] std::vector<FinishReason> reasons() const; ///< each once

private:
    std::map<qint64, FinishReason> m_ends;
};

/// Of a whole answer with `choices`.
[[nodiscard]] AnswerFacts factsOfChoices(const json::Value &body);
/// Of a whole Responses object.
[[nodiscard]] AnswerFacts factsOfResponse(const json::Value &body);

/// Why a Responses object ended.
[[nodiscard]] FinishReason responseFinish(const json::Value &response, bool isIncomplete, bool hasCalls);

} // namespace sluice
