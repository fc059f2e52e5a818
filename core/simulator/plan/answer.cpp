// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/plan/answer.h"

#include "simulator/plan/content/chatcontent.h"
#include "simulator/plan/content/schemainstance.h"
#include "simulator/plan/content/topics.h"
#include "json/writer.h"

#include <algorithm>
#include <cmath>

namespace sluice::sim {

namespace {

double thinkingShare(const QByteArray &effort)
{
    if (effort == "low")
        return 0.08;
    if (effort == "high" || effort == "xhigh" || effort == "max")
        return 0.3;
    return 0.15;
}

/// How many of `total` tokens are thoughts.
int thinkingTokens(const Ask &ask, int total)
{
    if (ask.thinking == Thinking::Off || total < 4)
        return 0;
    const int least = ask.thinking == Thinking::Raw ? 4 : 1;
    return std::min(total - 1, std::max(least, int(std::lround(total * thinkingShare(ask.effort)))));
}

QByteArray unescaped(const TokenText &text)
{
    return json::Value('"' + text.escaped + '"').text();
}

/// Ends the text before the first stop sequence; says whether there was one.
bool cutAtStop(TokenText &text, const std::vector<QByteArray> &stops)
{
    if (stops.empty())
        return false;
    const QByteArray plain = unescaped(text);
    qsizetype cut = plain.size();
    for (const QByteArray &stop : stops) {
        if (const qsizetype found = plain.indexOf(stop); found >= 0)
            cut = std::min(cut, found);
    }
    if (cut == plain.size())
        return false;
    text = {};
    text.append(QByteArrayView(plain).first(cut));
    return true;
}

QByteArray jsonObjectAnswer(const Ask &ask, Random &random)
{
    json::Writer out;
    const std::vector<QByteArray> topics = topicsOf(ask.question);
    out.beginObject().key("topic").string(topics.front());
    out.key("summary").string(sentence({snippetOf(ask.question), topics}, random));
    out.key("items").beginArray();
    for (int i = 0; i < 3; ++i) {
        out.beginObject().key("name").string(topics[std::size_t(i) % topics.size()] + ' ' + QByteArray::number(i + 1));
        out.key("score").number(double(random.between(10, 99)) / 100).key("checked").boolean(random.below(2) == 0);
        out.endObject();
    }
    return out.endArray().endObject().take();
}

/// Everything about one choice while it is made.
class ChoicePlanner
{
public:
    ChoicePlanner(const Ask &ask, const AnswerSettings &settings, int index)
        : m_ask(ask)
        , m_settings(settings)
        , m_random(hashBytes(mix(settings.controls.seed.value_or(settings.seed)) ^ mix(ask.fingerprint)
                                 ^ mix(quint64(index)),
                             ask.modelId))
    {
    }

    PlannedChoice plan()
    {
        const Controls &controls = m_settings.controls;
        if (controls.failure.kind == Failure::Refusal) {
            m_choice.refusal.append("I'm sorry, but I can't help with that.");
            limit();
            return std::move(m_choice);
        }
        if (m_settings.scripted != nullptr) {
            scripted(*m_settings.scripted);
            return std::move(m_choice);
        }
        m_choice.calls = planCalls(m_ask, controls.toolCalls, m_random);
        if (!m_choice.calls.empty())
            structured(callTokens(), "tool_calls");
        else if (m_ask.format == AnswerFormat::Text)
            words();
        else
            json();
        return std::move(m_choice);
    }

private:
    [[nodiscard]] int callTokens() const
    {
        int count = 0;
        for (const PlannedCall &call : m_choice.calls)
            count += call.arguments.count() + 1;
        return count;
    }

    void think(int tokens)
    {
        if (m_ask.thinking != Thinking::Raw || tokens == 0) {
            m_choice.reasoning = reasoningText(m_ask.question, tokens, m_random);
            return;
        }
        // The tags are tokens of their own, as in the models' vocabularies.
        TokenText &text = m_choice.content;
        text.appendToken("<think>");
        text.appendToken("\n");
        text.append(unescaped(reasoningText(m_ask.question, tokens - 3, m_random)));
        text.truncate(tokens - 1);
        text.appendToken("</think>");
        m_choice.rawReasoningTokens = tokens;
    }

    void words()
    {
        const int drawn = m_random.between(180, 420);
        const int wanted = m_settings.controls.tokens.value_or(m_settings.tokens.value_or(drawn));
        const int total = std::min(wanted, m_ask.maxTokens.value_or(wanted));
        const int thoughts = thinkingTokens(m_ask, total);
        think(thoughts);
        const int length = std::max(wanted - thoughts, 1);
        TokenText text = m_ask.toolResults.empty()
                             ? markdownAnswer(m_ask.question, length, m_random)
                             : toolResultAnswer(m_ask.question, m_ask.toolResults, length, m_random);
        const bool stopped = cutAtStop(text, m_ask.stops);
        m_choice.content.append(text);
        if (m_choice.reasoning.count() + m_choice.content.count() > total) {
            m_choice.content.truncate(total - m_choice.reasoning.count());
            m_choice.finish = "length";
        } else if (m_settings.controls.failure.kind == Failure::Length && !stopped) {
            m_choice.finish = "length";
        }
    }

    void json()
    {
        TokenText text;
        text.append(m_ask.format == AnswerFormat::JsonSchema ? schemaInstance(m_ask.schema, m_ask.question, m_random)
                                                             : jsonObjectAnswer(m_ask, m_random));
        structured(text.count(), "stop");
        m_choice.content.append(text);
        limit();
    }

    void scripted(const ScriptedAnswer &given)
    {
        TokenText text;
        text.append(given.text);
        m_choice.calls = planScriptedCalls(m_ask, given.calls, m_random);
        structured(text.count() + callTokens(), given.calls.empty() ? "stop" : "tool_calls");
        m_choice.content.append(text);
        limit();
    }

    /// Thoughts in proportion before calls or JSON of so many tokens.
    void structured(int tokens, const char *finish)
    {
        const double share = thinkingShare(m_ask.effort);
        think(thinkingTokens(m_ask, int(std::lround(tokens / (1 - share)))));
        m_choice.finish = finish;
        if (m_settings.controls.failure.kind == Failure::Length)
            m_choice.finish = "length";
    }

    void limit()
    {
        const int most = m_ask.maxTokens.value_or(std::numeric_limits<int>::max()) - m_choice.reasoning.count();
        TokenText &text = m_choice.refusal.count() > 0 ? m_choice.refusal : m_choice.content;
        if (text.count() <= most)
            return;
        text.truncate(std::max(most, 0));
        m_choice.finish = "length";
    }

    const Ask &m_ask;
    const AnswerSettings &m_settings;
    Random m_random;
    PlannedChoice m_choice;
};

} // namespace

Answer planAnswer(const Ask &ask, const AnswerSettings &settings)
{
    Answer answer;
    answer.thinking = ask.thinking;
    answer.promptTokens = ask.promptTokens;
    answer.cachedTokens = std::min(settings.controls.cachedTokens.value_or(0), ask.promptTokens);
    for (int i = 0; i < ask.choices; ++i) {
        PlannedChoice choice = ChoicePlanner(ask, settings, i).plan();
        int calls = 0;
        for (const PlannedCall &call : choice.calls)
            calls += call.arguments.count() + 1;
        answer.reasoningTokens += choice.reasoning.count() + choice.rawReasoningTokens;
        answer.completionTokens += choice.reasoning.count() + choice.content.count() + choice.refusal.count() + calls;
        answer.choices.push_back(std::move(choice));
    }
    return answer;
}

} // namespace sluice::sim
