// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "guard/answerguard.h"
#include "json/writer.h"

#include <QTextStream>

#include <algorithm>

using namespace sluice;
using namespace Qt::StringLiterals;

// What guards add to a stream's chunk (µs), how many bytes they hold back, and what a prompt of 200 KB takes. Prints,
// judges not; bars: a chunk 5 µs at p99 with 50 rules, 32 bytes at p99, 6 ms. What a chunk costs without guards is not
// added: events that were held back are decoded when they go on, several at once.

namespace {

const QByteArray prose =
    "The gateway reads the head first and asks whether the key is known. Only then it takes the body, edits what the "
    "provider wants edited, and sends it on; `return {a: 1, b: [2, 3]};` is what a program says. See "
    "https://example.com/a/b "
    "for more, or ask Mr. Smith (he knows). Versions 1.2.3 and 4.5 differ in 12 places.\n";

GuardRulePtr ruleOf(const char *kind, GuardRule::Action action)
{
    auto rule = std::make_shared<GuardRule>();
    rule->name = kind;
    rule->action = action;
    rule->patterns = *builtInPatterns(kind);
    return rule;
}

/// One rule a pattern, as somebody's own rules are.
GuardRuleList fiftyRules()
{
    constexpr std::size_t many = 50;
    GuardRuleList rules;
    for (const GuardRulePtr &all :
         {ruleOf("pii", GuardRule::Action::Redact), ruleOf("secrets", GuardRule::Action::Block)}) {
        for (std::size_t i = 0; i < all->patterns.size() && rules.size() < many; ++i) {
            auto rule = std::make_shared<GuardRule>(*all);
            rule->patterns = {all->patterns[i]};
            rules.push_back(std::move(rule));
        }
    }
    return rules;
}

template<typename Number>
Number at(std::vector<Number> &numbers, double share)
{
    std::ranges::sort(numbers);
    return numbers.empty() ? Number()
                           : numbers[std::min(numbers.size() - 1, std::size_t(double(numbers.size()) * share))];
}

QByteArray chunkOf(const QByteArray &text)
{
    return R"({"id":"c1","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{"content":)"
           + json::quoted(text) + R"(},"logprobs":null,"finish_reason":null}]})";
}

void measureStream(const QString &name, const GuardRuleList &rules)
{
    constexpr int times = 40;
    std::size_t patterns = 0;
    for (const GuardRulePtr &rule : rules)
        patterns += rule->patterns.size();
    std::vector<double> added;
    std::vector<qsizetype> held;
    const std::unique_ptr<StreamReader> unguarded = findDialect("openai-chat")->makeReader();
    GuardReport report;
    AnswerGuard guard(rules, findDialect("openai-chat")->makeReader(), report);
    const QByteArray text = prose.repeated(times);
    qsizetype in = 0;
    qsizetype out = 0;
    for (qsizetype place = 0; place < text.size(); place += 5) {
        const QByteArray piece = text.mid(place, 5);
        AnswerEvent event{{{}, chunkOf(piece), {}}, {}};
        in += piece.size();
        const qint64 start = monotonicNs();
        guard.add(std::move(event));
        const std::vector<AnswerEvent> ready = guard.take();
        const qint64 looked = monotonicNs();
        for (const AnswerEvent &one : ready)
            (void)unguarded->decode(one.raw);
        added.push_back(double(looked - start - (monotonicNs() - looked)) / 1000);
        for (const AnswerEvent &one : ready) {
            for (const StreamEvent &said : one.decoded) {
                if (const auto *delta = std::get_if<TextDelta>(&said))
                    out += delta->text.size();
            }
        }
        held.push_back(in - out);
    }
    QTextStream(stdout) << name << ": " << patterns << " patterns, " << added.size() << " chunks: added p50 "
                        << QString::number(at(added, 0.5), 'f', 2) << " µs, p99 "
                        << QString::number(at(added, 0.99), 'f', 2) << " µs; held p50 " << at(held, 0.5) << ", p99 "
                        << at(held, 0.99) << ", most " << at(held, 1) << " bytes; "
                        << QString::fromLatin1(report.outcome()) << Qt::endl;
}

void measurePrompt(const QString &name, const GuardRuleList &rules)
{
    const QByteArray body = R"({"model":"m","messages":[{"role":"user","content":)"
                            + json::quoted(prose.repeated(200 * 1024 / int(prose.size()))) + "}]}";
    double best = 1e9;
    for (int round = 0; round < 7; ++round) {
        Matcher matcher;
        GuardReport report;
        const qint64 start = monotonicNs();
        (void)guardBody(body, JsonBody::Request, rules, matcher, report);
        best = std::min(best, double(monotonicNs() - start) / 1e6);
    }
    QTextStream(stdout) << name << ": a prompt of " << body.size() / 1024 << " KiB: " << QString::number(best, 'f', 2)
                        << " ms" << Qt::endl;
}

} // namespace

int main()
{
    using Action = GuardRule::Action;
    const GuardRuleList secrets{ruleOf("secrets", Action::Block)};
    const GuardRuleList all{ruleOf("secrets", Action::Block), ruleOf("pii", Action::Redact),
                            ruleOf("injection", Action::Flag)};
    const GuardRuleList fifty = fiftyRules();
    measureStream(u"nothing to look for"_s, {});
    measureStream(u"50 rules"_s, fifty);
    measureStream(u"secrets"_s, secrets);
    measureStream(u"secrets, pii, injection"_s, all);
    measurePrompt(u"50 rules"_s, fifty);
    measurePrompt(u"secrets"_s, secrets);
    measurePrompt(u"secrets, pii, injection"_s, all);
    return 0;
}
