// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/parts/answerfacts.h"

#include "dialects/parts/finishreason.h"

#include <algorithm>

namespace sluice {

AnswerFacts factsOfChoices(const json::Value &body)
{
    AnswerFacts facts{body["id"].text(), body["model"].text()};
    for (const json::Value &choice : body["choices"].items()) {
        if (const auto finish = readFinish(choice["finish_reason"]))
            facts.finishReasons.push_back(finish->reason);
    }
    return facts;
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
