// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/plan/callplan.h"

#include "simulator/plan/content/schemainstance.h"
#include "simulator/plan/content/topics.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace sluice::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr int descriptionWords = 16; ///< what comes later in a description is detail, not purpose
constexpr qsizetype stem = 5;

bool isIn(const std::vector<QByteArray> &words, QByteArrayView word)
{
    return std::any_of(words.begin(), words.end(), [word](const QByteArray &other) {
        return QByteArrayView(other).first(std::min(other.size(), stem)) == word.first(std::min(word.size(), stem));
    });
}

bool looksLikeArithmetic(const QByteArray &text)
{
    static const QRegularExpression form(u"\\d\\s*[-+*/x×÷^]\\s*\\d"_s);
    return form.match(QString::fromUtf8(text.left(4096))).hasMatch();
}

/// Whether the question is about what the tool does: a word in common, or a sum for something that calculates.
bool isAbout(const std::vector<QByteArray> &asked, bool arithmetic, const OfferedTool &tool)
{
    std::vector<QByteArray> purpose = wordsOf(tool.name);
    const std::vector<QByteArray> description = wordsOf(tool.description, descriptionWords);
    purpose.insert(purpose.end(), description.begin(), description.end());
    constexpr std::array<QByteArrayView, 6> sums = {"calculate", "calculator", "arithmetic",
                                                    "math",      "compute",    "evaluate"};
    return std::any_of(purpose.begin(), purpose.end(), [&](const QByteArray &word) {
        const bool calculates =
            std::any_of(sums.begin(), sums.end(), [&](QByteArrayView sum) { return isIn({sum.toByteArray()}, word); });
        return (calculates && arithmetic) || (isTopical(word) && isIn(asked, word));
    });
}

/// Which tool the last user message asks for, or nothing.
std::optional<std::size_t> wantedTool(const Ask &ask)
{
    const QByteArray text = ask.question.toLower();
    for (std::size_t i = 0; i < ask.tools.size(); ++i) {
        const QByteArray name = ask.tools[i].name.toLower();
        if (name.size() >= 3 && text.contains(name) && (name.contains('_') || name.size() > 5))
            return i;
    }
    std::vector<QByteArray> asked;
    for (const QByteArray &word : wordsOf(ask.question)) {
        if (word == "tool" || word == "tools" || word == "call" || word == "function")
            return 0;
        if (isTopical(word))
            asked.push_back(word);
    }
    const bool arithmetic = looksLikeArithmetic(ask.question);
    for (std::size_t i = 0; i < ask.tools.size(); ++i) {
        if (isAbout(asked, arithmetic, ask.tools[i]))
            return i;
    }
    return {};
}

std::optional<std::size_t> firstTool(const Ask &ask)
{
    if (!ask.toolResults.empty())
        return {}; // it knows what it wanted to know, also where a call is forced again and again
    switch (ask.toolUse) {
    case ToolUse::None: return {};
    case ToolUse::Auto: return wantedTool(ask);
    case ToolUse::Required: return wantedTool(ask).value_or(0);
    case ToolUse::Named: break;
    }
    const auto named = std::find_if(ask.tools.begin(), ask.tools.end(),
                                    [&](const OfferedTool &tool) { return tool.name == ask.namedTool; });
    return named == ask.tools.end() ? 0 : std::size_t(named - ask.tools.begin());
}

QByteArray callId(Random &random)
{
    constexpr QByteArrayView letters = "abcdefghijklmnopqrstuvwxyz0123456789";
    QByteArray id = "call_";
    for (int i = 0; i < 24; ++i)
        id += letters[random.below(int(letters.size()))];
    return id;
}

} // namespace

std::vector<PlannedCall> planCalls(const Ask &ask, std::optional<int> count, Random &random)
{
    std::vector<PlannedCall> calls;
    if (ask.tools.empty())
        return calls;
    std::optional<std::size_t> first = firstTool(ask);
    const bool mayStart = ask.toolUse != ToolUse::None && ask.toolResults.empty();
    if (!first && count.value_or(0) > 0 && mayStart)
        first = 0;
    if (!first)
        return calls;
    const int wanted = ask.parallelCalls ? std::clamp(count.value_or(1), 1, ask.maxCalls.value_or(128)) : 1;
    for (int i = 0; i < wanted; ++i) {
        const bool same = ask.toolUse == ToolUse::Named;
        const OfferedTool &tool = ask.tools[same ? *first : (*first + std::size_t(i)) % ask.tools.size()];
        PlannedCall call{callId(random), tool.name, {}, tool.schema["properties"].members().empty()};
        const QByteArray instance = schemaInstance(tool.schema, ask.question, random);
        call.arguments.append(
            instance.startsWith('{') ? instance : QByteArray("{}")); // a call's are an object, whatever the schema
        calls.push_back(std::move(call));
    }
    return calls;
}

std::vector<PlannedCall> planScriptedCalls(const Ask &ask, const std::vector<ScriptedCall> &given, Random &random)
{
    std::vector<PlannedCall> calls;
    for (const ScriptedCall &scripted : given) {
        const auto tool = std::find_if(ask.tools.begin(), ask.tools.end(),
                                       [&](const OfferedTool &offered) { return offered.name == scripted.name; });
        const bool takesNothing = tool != ask.tools.end() && tool->schema["properties"].members().empty();
        PlannedCall call{callId(random), scripted.name, {}, takesNothing};
        call.arguments.append(scripted.arguments);
        calls.push_back(std::move(call));
    }
    return calls;
}

} // namespace sluice::sim
