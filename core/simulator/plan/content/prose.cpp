// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/plan/content/prose.h"

#include <algorithm>
#include <array>

namespace sluice::sim {

namespace {

using Text = QByteArrayView;

constexpr std::array<const char *, 30> sentences = {
    "The short version is that %1 pays off once you measure it instead of guessing.",
    "Start with the smallest case of %1 that still shows the effect you care about.",
    "Most of the time is spent waiting, so %1 should never block the part people see.",
    "A useful rule is to keep %1 and %2 apart until there is a reason to join them.",
    "If you change one thing at a time, %1 becomes easy to reason about.",
    "There is a trade-off here: a simpler %1 is slower to write but cheaper to keep.",
    "In practice, two or three examples of %2 teach more than a long description.",
    "Write down what you expect from %1 before you look at the result.",
    "The usual mistake is to optimise %2 first and to find out later that %1 mattered more.",
    "Good defaults matter more than options, and that holds for %1 as well.",
    "You can check this in a minute: run it twice and compare the numbers for %2.",
    "When %1 grows, split it by purpose and not by size.",
    "Small steps keep the risk low, and each one of them can be undone.",
    "It helps to name the parts; \xe2\x80\x9c%1\xe2\x80\x9d and \xe2\x80\x9c%2\xe2\x80\x9d are good candidates.",
    "Nothing about %1 is magic, but the order of the steps does matter.",
    "Keep an eye on the edge cases: empty input, very long input and input in another alphabet.",
    "A caf\xc3\xa9-sized team can run this, and a large one can too.",
    "The cost is easy to estimate, because it follows the amount of %1 almost exactly.",
    "Errors should say what to do next, not only what went wrong.",
    "Latency and throughput are different questions, and %1 touches both.",
    "Everything that can be decided early about %2 should be decided early.",
    "Test the unhappy path as well, since that is where %1 is judged.",
    "One clear example is worth keeping next to the definition of %1.",
    "The data suggests that %2 has the larger effect, although not by much.",
    "If in doubt, choose the variant that is easier to read a year from now.",
    "This works the same on a laptop and on a server, only the numbers differ.",
    "You will notice the difference at about 500 requests, hardly before.",
    "Prefer measuring over arguing; a chart of %1 over time settles most debates.",
    "Both answers are right, they just start from a different idea of %1.",
    "Once that is in place, %2 follows almost by itself."};

constexpr std::array<const char *, 12> thoughts = {
    "The user asks about %1, so the answer should begin there.",
    "First I should pin down what %1 means in this context.",
    "There are two readings of the question; the common one is about %2.",
    "Let me check the assumption that %1 is the main concern.",
    "A table would make the comparison easier to follow.",
    "An example in code is worth including, but it must stay short.",
    "I should mention the trade-off and not pretend there is none.",
    "Counting the steps: gather, compare, decide, verify.",
    "The numbers are rough, so I will say so instead of sounding exact.",
    "What about edge cases? Empty input is the one people forget.",
    "That leaves %2, which deserves a sentence of its own.",
    "The structure is clear now: summary, details, example, next steps."};

constexpr std::array<const char *, 12> points = {"**Measure first**: take a baseline of %1 before you touch anything",
                                                 "**Keep it small**: the first version needs one path, not five",
                                                 "**Watch %2**: it changes more often than you think",
                                                 "**Fail early**: a clear error beats a wrong answer",
                                                 "**Automate the check**, so that nobody has to remember it",
                                                 "**Write it down**: one line on why is enough",
                                                 "**Share the result** with whoever asked about %1",
                                                 "**Clean up** afterwards \xe2\x80\x93 temporary parts tend to stay",
                                                 "**Ask once more** whether %2 is needed at all \xe2\x9c\x85",
                                                 "**Repeat** with real data \xe2\x86\x92 the picture often shifts",
                                                 "**Set a limit** for time and cost before you begin",
                                                 "**Compare two options** side by side, never one alone"};

constexpr std::array<const char *, 6> headings = {"What matters for %1", "How to go about it", "A small example",
                                                  "%1 and %2 compared",  "Step by step",       "Next steps for %2"};

constexpr std::array<const char *, 4> programs = {
    "```python\ndef score(values, limit=10):\n    \"\"\"Average of the best values for %1.\"\"\"\n"
    "    best = sorted(values, reverse=True)[:limit]\n    return sum(best) / max(len(best), 1)\n\n\n"
    "print(score([3, 1, 4, 1, 5, 9]))  # 3.83\n```\n\n",
    "```js\nconst started = performance.now();\nconst answer = await ask(\"%1\");\n"
    "console.log(answer.text, Math.round(performance.now() - started), \"ms\");\n```\n\n",
    "```sh\n# measure %1 ten times\nfor i in $(seq 10); do\n    curl -s -o /dev/null -w '%{time_total}\\n' "
    "http://localhost:8080/%2\ndone | sort -n | head -n 5\n```\n\n",
    "```json\n{\n  \"topic\": \"%1\",\n  \"options\": [\"%2\", \"none\"],\n  \"limit\": 25\n}\n```\n\n"};

constexpr std::array<const char *, 24> closings = {
    "Yes",
    "Done.",
    "That works.",
    "That is all.",
    "That should do it.",
    "I hope that helps you.",
    "Ask again if you need more.",
    "Tell me if you want more detail.",
    "Tell me if you want to see more.",
    "That is the whole idea in a few words.",
    "That is the whole idea in a very few words.",
    "If you want, I can go on with an example.",
    "If you want, I can go on with an example next.",
    "If you want, I can go on with a longer example next.",
    "If you want me to, I can go on with a longer example.",
    "If you want me to, I can go on with a longer example next.",
    "If you want me to, I can go on with one more and longer example.",
    "If you want me to, I can go on with one more and much longer example.",
    "If you want me to, I can go on with one more and much longer example next.",
    "Say so if you want me to, and I can go on with one more and longer example.",
    "Say so if you want me to, and I can go on with one more and much longer example.",
    "Just say so if you want me to, and I can go on with one more and much longer example.",
    "Just say so if you want me to, and then I can go on with one more and much longer example.",
    "Just say so if you want me to, and then I can go on with one more and a much longer example."};

QByteArray filled(QByteArray text, const Subject &subject, Random &random)
{
    const auto pick = [&] { return subject.topics[std::size_t(random.below(int(subject.topics.size())))]; };
    text.replace("%1", subject.topics.front());
    while (text.contains("%2"))
        text.replace(text.indexOf("%2"), 2, pick());
    return text;
}

template<std::size_t N>
QByteArray any(const std::array<const char *, N> &bank, const Subject &subject, Random &random)
{
    return filled(QByteArray(bank[std::size_t(random.below(int(N)))]), subject, random);
}

QByteArray list(bool numbered, const Subject &subject, Random &random)
{
    QByteArray out;
    const int first = random.below(int(points.size()));
    const int count = random.between(3, 5);
    for (int i = 0; i < count; ++i) {
        const QByteArray point(points[std::size_t((first + i) % int(points.size()))]);
        out += (numbered ? QByteArray::number(i + 1) + ". " : QByteArray("- ")) + filled(point, subject, random) + '\n';
    }
    return out + '\n';
}

QByteArray table(const Subject &subject, Random &random)
{
    QByteArray out("| Option | Time (ms) | Cost | Good for |\n|---|---:|---:|---|\n");
    const std::array<const char *, 4> uses = {"a first look", "daily work", "large input", "na\xc3\xafve baselines"};
    for (std::size_t i = 0; i < 3; ++i) {
        const QByteArray &topic = subject.topics[i % subject.topics.size()];
        out += "| " + topic + ' ' + char('A' + char(i)) + " | " + QByteArray::number(random.between(12, 980)) + " | $0."
               + QByteArray::number(random.between(100, 999)) + " | " + uses[std::size_t(random.below(4))] + " |\n";
    }
    return out + '\n';
}

QByteArray paragraph(const Subject &subject, Random &random)
{
    QByteArray out = sentence(subject, random);
    for (int i = random.between(1, 3); i > 0; --i)
        out += ' ' + sentence(subject, random);
    return out + "\n\n";
}

} // namespace

QByteArray sentence(const Subject &subject, Random &random)
{
    return any(sentences, subject, random);
}

QByteArray thought(const Subject &subject, Random &random)
{
    return any(thoughts, subject, random);
}

QByteArray closing(int tokens)
{
    return closings[std::size_t(std::clamp(tokens, 1, int(closings.size())) - 1)];
}

QByteArray markdownBlock(int index, const Subject &subject, Random &random)
{
    if (index == 0) {
        const QByteArray opening =
            "You asked about **" + subject.topics.front() + "** (\xe2\x80\x9c" + subject.quote + "\xe2\x80\x9d). ";
        return opening + sentence(subject, random) + "\n\n";
    }
    const int kind = (index - 1) % int(headings.size());
    QByteArray title = filled(QByteArray(headings[std::size_t(kind)]), subject, random);
    if (title[0] >= 'a' && title[0] <= 'z')
        title[0] = char(title[0] - 'a' + 'A');
    const QByteArray head = "## " + title + "\n\n";
    switch (kind) {
    case 0: return head + list(false, subject, random);
    case 1: return head + paragraph(subject, random);
    case 2: return head + any(programs, subject, random);
    case 3: return head + table(subject, random);
    case 4: return head + list(true, subject, random);
    default: return head + "> " + sentence(subject, random) + "\n\n" + paragraph(subject, random);
    }
}

} // namespace sluice::sim
