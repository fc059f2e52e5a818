// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/message.h"
#include "chat/streamevent.h"
#include "json/textdecoder.h"
#include "json/wholescan.h"

namespace sluice {

/// Makes the tool call deltas of one stream what the format says, whatever the provider's say: indexes contiguous from
/// 0, id and name in a call's first delta only, ids that differ.
///
/// Providers leave indexes out, give all calls the same one or count pieces with it; repeat ids and names, or give two
/// calls one id; tell a name in pieces; and send arguments before the name, which then wait for it.
class CallNormalizer
{
public:
    struct Piece {
        ToolCallDelta delta;
        /// The id the call was told with, in every piece.
        QByteArray id = {};
        /// Whether characters cut between deltas were put together, so that the arguments read otherwise than they
        /// came.
        bool wasCut = false;
    };

    /// `id` is the stream's; ids of calls that have none are made from it.
    void setStreamId(const QByteArray &id) { m_streamId = id; }
    /// What a delta tells; nothing while its call has no name. `place` is its index where it has none itself: calls of
    /// a whole answer stand in a list.
    [[nodiscard]] std::optional<Piece> add(const json::Value &callDelta, std::optional<qint64> place = {});
    /// Whether a call waits for its name: at the end of an answer that is no call anybody could make.
    [[nodiscard]] bool hasNameless() const;
    /// Indexes of the calls told so far that have no arguments, once: they are given `{}`.
    [[nodiscard]] std::vector<int> takeWithoutArguments();
    /// How many calls were told.
    [[nodiscard]] int count() const { return m_told; }

private:
    struct Call {
        QByteArray wireId;
        QByteArray id; ///< as told
        std::vector<qint64> wireIndexes;
        QByteArray name;
        QByteArray waiting; ///< arguments that came before the name
        json::WholeScan scan;
        json::TextDecoder decoder;
        int index = -1; ///< -1 until it is told
        bool hasArguments = false;
    };
    struct Delta {
        QByteArray id, name;
        std::optional<qint64> wireIndex;
        json::Value text;
        bool hasText = false;
        bool hasType = false;
    };
    [[nodiscard]] static QByteArray nameRest(const Call &call, const Delta &delta);
    [[nodiscard]] static Delta read(const json::Value &callDelta);
    [[nodiscard]] Call *find(const Delta &delta);
    [[nodiscard]] Call *candidate(const Delta &delta);
    [[nodiscard]] Call *last(const QByteArray *id, std::optional<qint64> wireIndex);
    [[nodiscard]] QByteArray idFor(const Call &call) const;

    QByteArray m_streamId;
    std::vector<Call> m_calls;
    int m_told = 0;
};

/// The calls that a whole answer's list amounts to, read as the deltas of a stream are.
struct FoldedCalls {
    std::vector<ToolCall> calls;
    bool hasNameless = false;
};
[[nodiscard]] FoldedCalls foldCalls(const json::Value &list, const QByteArray &answerId);

} // namespace sluice
