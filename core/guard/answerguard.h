// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/streamevent.h"
#include "dialects/upstreamdialect.h"
#include "guard/bodyguard.h"
#include "guard/wholejudge.h"

#include <deque>

namespace sluice {

/// One event of an answer, as it came and as it reads.
struct AnswerEvent {
    SseEvent raw;
    std::vector<StreamEvent> decoded;
};

/// Guards one answer: holds back of its stream what may still become a match, lets the rest go on as it came, and takes
/// out what rules say. Where a rule holds all of an answer, nothing of it goes on before its end. Text by text:
/// content, thinking, refusals and arguments of each choice by themselves.
class AnswerGuard
{
public:
    /// `reader` reads anew what was edited, for streams whose bytes go on as they are; null for those that are told
    /// anew from what they say. `report` outlives it.
    AnswerGuard(GuardRuleList rules, std::unique_ptr<StreamReader> reader, GuardReport &report);
    /// Of events that are told already, in a client's format: only their bytes are looked at.
    AnswerGuard(GuardRuleList rules, GuardReport &report);

    void add(AnswerEvent event);
    /// Nothing follows.
    void end();
    /// What may go on by now, in its order; nothing more once the report says that the answer is blocked.
    [[nodiscard]] std::vector<AnswerEvent> take() { return std::exchange(m_ready, {}); }
    [[nodiscard]] bool isHolding() const { return !m_held.empty(); }

private:
    /// A text that runs through the events.
    struct Text {
        TextGuard guard;
        size_t id = 0;
        qint64 choice = -1;
        TextGuard::Form form;
        bool isClosed = false;
        std::vector<GuardRegion> regions = {};
        /// Up to here it may go on.
        qsizetype free = 0;
    };
    using TextPtr = std::shared_ptr<Text>;
    struct Piece {
        TextPtr text;
        qsizetype start = 0;
        QByteArray utf8 = {};
        /// Where it stands: in the bytes of the event, or in the list of what it says.
        qsizetype place = 0;
        qsizetype size = 0;
    };
    struct Held {
        AnswerEvent event;
        std::vector<Piece> pieces = {};
        std::vector<JsonEdit> edits = {};
        std::vector<JsonEdit> likelihoods = {};
        /// Said as a whole in it is what ends the answer.
        bool isRefused = false;
    };

    void readRaw(Held &held);
    void readValues(Held &held);
    void addPiece(Held &held, const JsonText &text, const QByteArray &utf8, qsizetype place, qsizetype size);
    void addWhole(Held &held, const JsonText &text, const QByteArray &utf8, qsizetype place);
    [[nodiscard]] TextPtr textOf(const JsonText &text);
    void gather(const JsonText &text, const QByteArray &utf8);
    void closeTexts(qint64 choice, const Text *but = nullptr);
    void judge(Text &text);
    void release();
    [[nodiscard]] static bool isFree(const Held &held);
    void edit(Held &held);

    GuardRuleList m_rules;
    std::unique_ptr<StreamReader> m_reader;
    bool m_readsBytes;
    GuardReport &m_report;
    Matcher m_matcher;
    GuardCounts m_counts;
    WholeJudge m_judge;
    bool m_holdsAll;
    qsizetype m_heldBytes = 0; ///< of an answer that is held as a whole
    std::vector<TextPtr> m_texts;
    std::deque<Held> m_held;
    std::vector<AnswerEvent> m_ready;
};

} // namespace sluice
