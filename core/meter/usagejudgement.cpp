// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meter/usagejudgement.h"

#include <algorithm>
#include <cmath>

namespace sluice {

namespace {

// Vocabularies differ: of the same text the thriftiest has a third of the tokens of the most lavish. What is further
// off than this factor is no other vocabulary.
constexpr double widest = 4;
constexpr double inputWidest = 8; // not every provider counts tools as they are written
// What templates put around an answer and a call, which counts as output and is never seen.
constexpr double unseenTokens = 64;
constexpr double unseenTokensPerCall = 32;
// Where nobody told limits. No model has a longer window or writes longer answers.
constexpr qint64 longestWindow = 12'000'000;
constexpr qint64 longestOutput = 1'000'000;
// Some count the marks that end an answer, and some round limits up to whole blocks.
constexpr double beyondLimit = 1.02;
// Tokens a second that no machine writes, unseen thinking included.
constexpr double fastest = 50'000;

bool isCount(std::optional<qint64> count)
{
    return count && *count >= 0 && *count <= mostTokens;
}

qint64 rounded(double tokens)
{
    return std::llround(std::clamp(tokens, 0.0, double(mostTokens)));
}

bool isWithin(qint64 count, std::optional<qint64> limit, qint64 otherwise)
{
    return double(count) <= double(limit.value_or(otherwise)) * beyondLimit + unseenTokens;
}

bool holdsInput(qint64 told, const ModelLimits &limits, const SentInput &sent)
{
    if (!isCount(told) || !isWithin(told, limits.contextWindow, longestWindow))
        return false;
    if (told == 0 && sent.bytes > 0)
        return false;
    // The rule of the estimate, without making it.
    if (double(told) >= double(sent.bytes) / (2 * inputWidest))
        return true;
    return !sent.estimate || double(told) >= sent.estimate() / inputWidest - unseenTokens;
}

/// Whether an answer of which `seen` tokens were seen, of all its choices together, can have so many, of which it
/// thought `thought`.
bool holdsOutput(qint64 told, double seen, qint64 calls, const ModelLimits &limits, qint64 thought)
{
    // Some limit the answer and let the model think beside it.
    if (!isCount(told) || !isWithin(told, limits.maxOutput ? limits.maxOutput : limits.contextWindow, longestOutput)
        || !isWithin(told - thought, limits.askedOutput, longestOutput))
        return false;
    // Short texts say little, but every text has a token.
    if (double(told) < std::floor(seen / widest - 2) || (told == 0 && seen > 0))
        return false;
    const double unseen = double(told) - seen * widest - unseenTokens - unseenTokensPerCall * double(calls);
    if (unseen <= 0)
        return true;
    const bool mayThinkUnseen = limits.reasoning.value_or(true) || thought > 0;
    return mayThinkUnseen && (!limits.seconds || unseen <= *limits.seconds * fastest);
}

void judgeInput(JudgedUsage &judged, const Usage &told, const ModelLimits &limits, const SentInput &sent)
{
    if (told.input && holdsInput(*told.input, limits, sent)) {
        judged.input = CountVerdict::Plausible;
        judged.usage.input = told.input;
    } else {
        judged.input = told.input ? CountVerdict::Doubted : CountVerdict::Absent;
        if (sent.bytes > 0 && sent.estimate)
            judged.usage.input = std::max<qint64>(1, rounded(sent.estimate()));
    }
    if (!told.cachedInput)
        return;
    const bool counts = isCount(told.cachedInput);
    if (counts && *told.cachedInput <= judged.usage.input.value_or(mostTokens)) {
        judged.cachedInput = CountVerdict::Plausible;
        judged.usage.cachedInput = told.cachedInput;
    } else {
        judged.cachedInput =
            counts && judged.input == CountVerdict::Plausible ? CountVerdict::Contradictory : CountVerdict::Doubted;
    }
}

void judgeOutput(JudgedUsage &judged, const Usage &told, const SeenOutput &seen, const ModelLimits &limits)
{
    const double all = seen.tokens() * std::max(1, limits.choices);
    const double since = std::max(0.0, seen.tokensSinceCount()) * std::max(1, limits.choices);
    const qint64 thought = isCount(told.reasoning) ? *told.reasoning : 0;
    // Of two counts that exclude each other nobody can tell which one is wrong.
    const bool excluded = told.output && isCount(told.reasoning) && *told.reasoning > *told.output;
    if (told.output && (!excluded || seen.isEmpty())
        && holdsOutput(*told.output, all - since, seen.calls(), limits, thought)) {
        judged.output = since > 0 ? CountVerdict::Partial : CountVerdict::Plausible;
        judged.usage.output = *told.output + rounded(since);
        return;
    }
    judged.output = !told.output                       ? CountVerdict::Absent
                    : excluded && isCount(told.output) ? CountVerdict::Contradictory
                                                       : CountVerdict::Doubted;
    if (!seen.isEmpty())
        judged.usage.output = std::max<qint64>(1, rounded(all));
    else if (told.output)
        judged.usage.output = 0;
}

void judgeReasoning(JudgedUsage &judged, const Usage &told, const SeenOutput &seen)
{
    if (!told.reasoning)
        return;
    const qint64 output = judged.usage.output.value_or(0);
    const qint64 reasoning = *told.reasoning;
    // What is not thinking must hold the answer that was seen.
    const bool leavesAnswer = double(output - reasoning) >= std::floor(seen.answerTokens() / widest - 2);
    if (isCount(reasoning) && reasoning <= output && leavesAnswer) {
        judged.reasoning = CountVerdict::Plausible;
        judged.usage.reasoning = reasoning;
        return;
    }
    judged.reasoning = isCount(reasoning) && judged.output != CountVerdict::Doubted ? CountVerdict::Contradictory
                                                                                    : CountVerdict::Doubted;
    if (seen.reasoningTokens() > 0)
        judged.usage.reasoning = std::min(output, rounded(seen.reasoningTokens()));
}

bool isOdd(CountVerdict verdict)
{
    return verdict == CountVerdict::Doubted || verdict == CountVerdict::Contradictory;
}

void describe(QByteArray &text, QByteArrayView name, CountVerdict verdict, std::optional<qint64> told)
{
    if (verdict == CountVerdict::Plausible)
        return;
    text += (text.isEmpty() ? "" : " ") + name.toByteArray() + '=' + verdictName(verdict);
    if (told && isOdd(verdict))
        text += '(' + QByteArray::number(*told) + ')';
}

} // namespace

bool JudgedUsage::inputIsEstimated() const
{
    return usage.input && (input != CountVerdict::Plausible || isOdd(cachedInput));
}

bool JudgedUsage::outputIsEstimated() const
{
    return usage.output && (output != CountVerdict::Plausible || isOdd(reasoning));
}

bool JudgedUsage::isDoubted() const
{
    return isOdd(input) || isOdd(cachedInput) || isOdd(output) || isOdd(reasoning);
}

JudgedUsage judgeUsage(const Usage &told, const SeenOutput &seen, const ModelLimits &limits, const SentInput &sent)
{
    JudgedUsage judged;
    judged.usage.timings = told.timings;
    judgeInput(judged, told, limits, sent);
    judgeOutput(judged, told, seen, limits);
    judgeReasoning(judged, told, seen);
    return judged;
}

QByteArray verdictName(CountVerdict verdict)
{
    switch (verdict) {
    case CountVerdict::Absent: return "absent";
    case CountVerdict::Plausible: return "plausible";
    case CountVerdict::Partial: return "partial";
    case CountVerdict::Doubted: return "doubted";
    case CountVerdict::Pending: return "pending";
    case CountVerdict::Contradictory: break;
    }
    return "contradictory";
}

QByteArray judgementText(const JudgedUsage &judged, const Usage &told)
{
    QByteArray text;
    describe(text, "input", judged.input, told.input);
    describe(text, "output", judged.output, told.output);
    if (told.cachedInput)
        describe(text, "cached_input", judged.cachedInput, told.cachedInput);
    if (told.reasoning)
        describe(text, "reasoning", judged.reasoning, told.reasoning);
    return text;
}

EstimatedSides estimatedSides(QByteArrayView judgement)
{
    EstimatedSides sides;
    for (const QByteArray &word : judgement.toByteArray().split(' ')) {
        const qsizetype at = word.indexOf('=');
        const QByteArrayView name = QByteArrayView(word).first(std::max<qsizetype>(0, at));
        const QByteArrayView verdict = QByteArrayView(word).sliced(at + 1);
        // A part that is merely not told says nothing of the whole.
        const bool isOddPart = verdict.startsWith("doubted") || verdict.startsWith("contradictory");
        sides.input = sides.input || name == "input" || (name == "cached_input" && isOddPart);
        sides.output = sides.output || name == "output" || (name == "reasoning" && isOddPart);
    }
    return sides == EstimatedSides() ? EstimatedSides{true, true} : sides;
}

} // namespace sluice
