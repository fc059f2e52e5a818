// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guard/answerguard.h"

#include "base/overloaded.h"
#include "json/writer.h"

#include <algorithm>

namespace sluice {

namespace {

using Form = TextGuard::Form;

constexpr qint64 everyChoice = -1;
constexpr size_t content = 0; ///< of a stream that is told anew

} // namespace

AnswerGuard::AnswerGuard(GuardRuleList rules, std::unique_ptr<StreamReader> reader, GuardReport &report)
    : m_rules(std::move(rules))
    , m_reader(std::move(reader))
    , m_readsBytes(m_reader != nullptr)
    , m_report(report)
    , m_judge(m_rules)
    , m_holdsAll(holdAll(m_rules))
{
    m_report.began();
}

AnswerGuard::AnswerGuard(GuardRuleList rules, GuardReport &report)
    : AnswerGuard(std::move(rules), nullptr, report)
{
    m_readsBytes = true;
}

void AnswerGuard::add(AnswerEvent event)
{
    if (m_report.isBlocked())
        return;
    if (m_holdsAll)
        m_heldBytes += event.raw.data.size();
    m_held.push_back({std::move(event)});
    if (m_readsBytes)
        readRaw(m_held.back());
    else
        readValues(m_held.back());
    release();
}

void AnswerGuard::end()
{
    closeTexts(everyChoice);
    if (!m_report.isBlocked())
        m_judge.end(m_counts, m_report);
    if (std::exchange(m_holdsAll, false) && m_report.isBlocked())
        m_held.clear();
    release();
}

/// Of a stream that is passed on: what its bytes say, all choices of it.
void AnswerGuard::readRaw(Held &held)
{
    const QByteArray &data = held.event.raw.data;
    const Result<json::Document> document = json::Document::parseForeign(data);
    if (!document)
        return; // [DONE] is none
    const QByteArrayView root = document->root().raw();
    const qsizetype skipped = data.indexOf(root.first(1));
    std::vector<qint64> ended;
    for (const JsonText &text : textsIn(document->root(), JsonBody::Event)) {
        const qsizetype place = skipped + (text.raw.data() - root.data());
        const QByteArray utf8 = json::Value(text.raw).toString().value_or(text.raw.toByteArray());
        switch (text.kind) {
        case JsonText::Kind::Piece: addPiece(held, text, utf8, place, text.raw.size()); break;
        case JsonText::Kind::Whole: addWhole(held, text, utf8, place); break;
        case JsonText::Kind::Likelihoods:
            held.likelihoods.push_back({place, text.raw.size(), noLikelihoods(text.raw)});
            break;
        case JsonText::Kind::End: ended.push_back(text.choice); break;
        }
    }
    // An end may be told before the last of the text, or with every piece of it: what is held waits for the answer's
    // end, unless another choice would have to wait with it.
    for (const qint64 choice : ended) {
        if (std::ranges::any_of(m_texts, [choice](const TextPtr &text) { return text->choice != choice; }))
            closeTexts(choice);
    }
}

/// Of a stream that is told anew: what is read of it.
void AnswerGuard::readValues(Held &held)
{
    const std::vector<StreamEvent> &events = held.event.decoded;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const auto add = [&](size_t id, const QByteArray &utf8, bool isArguments = false) {
            if (!utf8.isEmpty())
                addPiece(held, {JsonText::Kind::Piece, {}, isArguments, id == content, id, 0}, utf8, qsizetype(i), 0);
        };
        std::visit(Overloaded{[&](const TextDelta &delta) { add(content, delta.text); },
                              [&](const ReasoningDelta &delta) { add(1, delta.text); },
                              [&](const RefusalDelta &delta) { add(2, delta.text); },
                              [&](const ToolCallDelta &delta) { add(3 + size_t(delta.index), delta.arguments, true); },
                              [](const auto &) {}},
                   events[i]);
    }
}

AnswerGuard::TextPtr AnswerGuard::textOf(const JsonText &text)
{
    // Of long answers with many parts the first are over.
    constexpr std::size_t most = 64;
    const auto same = [&](const TextPtr &one) { return one->id == text.text && one->choice == text.choice; };
    if (const auto known = std::ranges::find_if(m_texts, same); known != m_texts.end())
        return *known;
    if (m_texts.size() >= most) {
        const auto over = std::ranges::find_if(m_texts, [](const TextPtr &one) { return one->isClosed; });
        m_texts.erase(over == m_texts.end() ? m_texts.begin() : over);
    }
    const auto form = text.isArguments ? Form::Json : Form::Plain;
    m_texts.push_back(
        std::make_shared<Text>(Text{TextGuard(m_rules, m_matcher, m_counts, form), text.text, text.choice, form}));
    return m_texts.back();
}

/// What runs on in a choice ends when another of its texts goes on, and need not wait for its end: but arguments of
/// calls that come by turns, and what is so much of a match by now that it hardly is anything else. That waits, and all
/// behind it, until its text goes on or the answer ends.
void AnswerGuard::closeTexts(qint64 choice, const Text *but)
{
    constexpr qsizetype hardlyElse = 8;
    for (const TextPtr &text : m_texts) {
        const bool isMeant = text.get() != but && (choice == everyChoice || text->choice == choice);
        if (!isMeant || text->isClosed
            || (but && but->form == Form::Json && text->form == Form::Json && but->guard.size() > 0)
            || (but && text->guard.size() - text->guard.settled() >= hardlyElse))
            continue;
        text->isClosed = true;
        text->guard.close();
        judge(*text);
    }
}

void AnswerGuard::addPiece(Held &held, const JsonText &found, const QByteArray &utf8, qsizetype place, qsizetype size)
{
    gather(found, utf8);
    const TextPtr text = textOf(found);
    closeTexts(text->choice, text.get());
    held.pieces.push_back({text, text->guard.size(), utf8, place, size});
    text->isClosed = false;
    text->guard.add(utf8);
    judge(*text);
}

void AnswerGuard::gather(const JsonText &text, const QByteArray &utf8)
{
    if (m_judge.isNeeded() && text.isContent)
        m_judge.add(text.choice, text.text, utf8);
    if (text.isArguments)
        m_judge.addCall(text.choice);
}

/// A text that is whole in its event: at the end of a part all of it is said once more.
void AnswerGuard::addWhole(Held &held, const JsonText &found, const QByteArray &utf8, qsizetype place)
{
    closeTexts(found.choice);
    const auto form = found.isArguments ? Form::Json : Form::Plain;
    GuardCounts counts; // of a text that was counted when it came
    const GuardedText guarded = guardText(utf8, m_rules, m_matcher, counts, m_report, form);
    held.isRefused = m_report.isBlocked();
    if (guarded.isChanged)
        held.edits.push_back({place, found.raw.size(), json::quoted(guarded.text)});
}

/// What is found by now in a text, and how much of it may go on.
void AnswerGuard::judge(Text &text)
{
    const TextGuard &guard = text.guard;
    m_report.addFailed(guard.failedRules());
    if (m_report.isUnavailable())
        return; // what came last was not looked at
    text.free = guard.settled();
    m_report.add(guard.spans());
    text.regions = regionsOf(guard.spans(), text.form);
    for (const GuardRegion &region : text.regions) {
        if (region.end > guard.settled())
            text.free = std::min(text.free, region.start);
    }
    for (const GuardSpan &span : guard.spans()) {
        if (ends(span))
            text.free = std::min(text.free, span.start);
    }
}

bool AnswerGuard::isFree(const Held &held)
{
    return !held.isRefused && std::ranges::all_of(held.pieces, [](const Piece &piece) {
        return piece.start + piece.utf8.size() <= piece.text->free;
    });
}

void AnswerGuard::release()
{
    if (m_heldBytes > WholeJudge::mostGathered && m_holdsAll) {
        for (const GuardRulePtr &rule : m_rules) {
            if (rule->holdsAll())
                m_report.addFailed({rule.get()});
        }
        m_holdsAll = false; // such as are open let it go on
        if (m_report.isBlocked())
            m_held.clear();
    }
    while (!m_holdsAll && !m_held.empty() && isFree(m_held.front())) {
        Held held = std::move(m_held.front());
        m_held.pop_front();
        edit(held);
        for (const Piece &piece : held.pieces)
            piece.text->guard.forget(piece.start);
        m_ready.push_back(std::move(held.event));
    }
    if (m_report.isBlocked())
        m_held.clear();
}

namespace {

void setText(StreamEvent &event, QByteArray text)
{
    std::visit(Overloaded{[&](ToolCallDelta &delta) { delta.arguments = std::move(text); },
                          [&]<typename Delta>(Delta &delta) {
                              if constexpr (requires { delta.text; })
                                  delta.text = std::move(text);
                          }},
               event);
}

} // namespace

/// Takes out of an event what is found in its texts.
void AnswerGuard::edit(Held &held)
{
    for (const Piece &piece : held.pieces) {
        const auto isIn = [&](const GuardRegion &region) {
            return region.start < piece.start + piece.utf8.size() && region.end > piece.start;
        };
        if (std::ranges::none_of(piece.text->regions, isIn))
            continue;
        QByteArray text = withoutRegions(piece.utf8, piece.start, piece.text->regions);
        if (m_readsBytes)
            held.edits.push_back({piece.place, piece.size, json::quoted(text)});
        else
            setText(held.event.decoded[std::size_t(piece.place)], std::move(text));
    }
    if (!held.edits.empty()) {
        held.edits.insert(held.edits.end(), held.likelihoods.begin(), held.likelihoods.end());
        held.event.raw.data = withEdits(held.event.raw.data, held.edits);
    }
    if (m_reader)
        held.event.decoded = m_reader->decode(held.event.raw);
}

} // namespace sluice
