// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/parts/answerfacts.h"

#include "dialects/parts/finishreason.h"

#include <algorithm>

namespace sluice {

void ChoiceEnds::add(qint64 index, FinishReason reason)
{
    constexpr std::size_t most = 128; // choices that may be asked for
    if (m_ends.size() < most || m_ends.contains(index))
        m_ends[index] = reason;
}

std::vector<FinishReason> ChoiceEnds::reasons() const
{
    std::vector<FinishReason> reasons;
    for (const auto &[index, reason] : m_ends) {
        if (std::ranges::find(reasons, reason) == reasons.end())
            reasons.push_back(reason);
    }
    return reasons;
}

AnswerFacts factsOfChoices(const json::Value &body)
{
    ChoiceEnds ends;
    qint64 place = 0;
    for (const json::Value &choice : body["choices"].items()) {
        if (const auto finish = readFinish(choice["finish_reason"]))
            ends.add(place, finish->reason);
        ++place;
    }
    return {body["id"].text(), body["model"].text(), ends.reasons()};
}

AnswerFacts factsOfResponse(const json::Value &body)
{
    AnswerFacts facts{body["id"].text(), body["model"].text()};
    const QByteArray status = body["status"].text();
    if (status != "completed" && status != "incomplete") // it goes on, or failed
        return facts;
    const auto items = body["output"].items();
    const bool hasCalls =
        std::ranges::any_of(items, [](const json::Value &item) { return item["type"].text().endsWith("_call"); });
    facts.finishReasons = {responseFinish(body, status == "incomplete", hasCalls)};
    return facts;
}

FinishReason responseFinish(const json::Value &response, bool isIncomplete, bool hasCalls)
{
    if (!isIncomplete)
        return hasCalls ? FinishReason::ToolCalls : FinishReason::Stop;
    const bool isFiltered = response["incomplete_details"]["reason"].text() == "content_filter";
    return isFiltered ? FinishReason::ContentFilter : FinishReason::Length;
}

} // namespace sluice
