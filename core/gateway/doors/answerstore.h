// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QHash>

#include <deque>
#include <list>
#include <mutex>
#include <optional>

namespace sluice {

/// One answer as a later request may refer to it.
struct KeptAnswer {
    QByteArray id;            ///< "resp_…"
    QByteArray previous = {}; ///< the kept answer it went on from, if any
    QByteArrayList input = {};
    /// Items with their ids.
    std::vector<std::pair<QByteArray, QByteArray>> output = {};
    QByteArray object = {}; ///< all of it, as it was told
    bool isWhole = true;    ///< else it failed or is not over, and nothing goes on from it
    bool isRunning = false; ///< it is kept once more when it is over
};

/// Who keeps an answer that is not kept here: a provider, by one of its keys.
struct KeptElsewhere {
    QByteArray owner;
    QByteArray provider;
    QByteArray keyName;     ///< empty for the first
    qint64 tokens = 0;      ///< of the conversation up to its end; 0 while unknown
    QByteArray model = {};  ///< the provider's own name for it
    bool isPending = false; ///< it was booked while it went on
};

/// The recent answers of this gateway, so that clients need not send a conversation again: for one hour after the last
/// use, each for its owner only. In memory alone, bounded by number and bytes; the one used longest ago goes first.
/// Thread-safe; shared by all lanes.
class AnswerStore
{
public:
    static constexpr std::size_t mostAnswers = 1000;
    static constexpr qsizetype mostBytes = 64 * 1024 * 1024;
    static constexpr std::size_t mostClaims = 20'000;
    static constexpr qsizetype longestClaim = 1000;
    static constexpr qint64 lifetimeNs = 3'600'000'000'000;

    /// `owner` is the gateway key's hash, empty where no key is needed; `nowNs` the monotonic clock.
    void keep(const QByteArray &owner, KeptAnswer answer, qint64 nowNs);
    /// All items up to the end of that answer, in order; nothing when it or one before it is not there any more.
    [[nodiscard]] std::optional<QByteArrayList> conversation(const QByteArray &owner, const QByteArray &id,
                                                             qint64 nowNs);
    /// A provider keeps that answer, and whoever asked for it may go on from it. Of such only the newest are known.
    void claim(const QByteArray &id, const KeptElsewhere &where);
    /// How long the conversation up to the end of such an answer is; nothing for one that no provider keeps.
    void setTokens(const QByteArray &id, qint64 tokens, bool isPending);
    /// The end of an answer is known that was booked while it went on: who keeps it, which is said once.
    [[nodiscard]] std::optional<KeptElsewhere> takePending(const QByteArray &owner, const QByteArray &id,
                                                           qint64 tokens);
    /// Whether it is known for whom a provider keeps it.
    [[nodiscard]] bool isClaimed(const QByteArray &id);
    /// Who keeps it for that owner, as far as is known.
    [[nodiscard]] std::optional<KeptElsewhere> elsewhere(const QByteArray &owner, const QByteArray &id);
    /// An answer as it was told.
    [[nodiscard]] std::optional<QByteArray> object(const QByteArray &owner, const QByteArray &id, qint64 nowNs);
    /// All items that an answer was asked with, in order: those of the answers before it as far as they are there.
    [[nodiscard]] std::optional<QByteArrayList> input(const QByteArray &owner, const QByteArray &id, qint64 nowNs);
    /// Whether there was one.
    bool remove(const QByteArray &owner, const QByteArray &id, qint64 nowNs);
    /// One item of an answer's output.
    [[nodiscard]] std::optional<QByteArray> item(const QByteArray &owner, const QByteArray &id, qint64 nowNs);

private:
    struct Entry {
        QByteArray key;
        KeptAnswer answer;
        qsizetype bytes = 0;
        qint64 usedNs = 0;
    };
    using Place = std::list<Entry>::iterator;
    [[nodiscard]] static QByteArray keyOf(const QByteArray &owner, const QByteArray &id) { return owner + '\n' + id; }
    [[nodiscard]] Entry *use(const QByteArray &key, qint64 nowNs);
    void drop(Place place);
    void tidy(qint64 nowNs);

    std::mutex m_mutex;
    std::list<Entry> m_entries; ///< the last used first
    QHash<QByteArray, Place> m_byId;
    QHash<QByteArray, Place> m_byItem;
    qsizetype m_bytes = 0;
    QHash<QByteArray, KeptElsewhere> m_elsewhere; ///< what providers keep, by its id
    std::deque<QByteArray> m_claims;              ///< those ids, the oldest first
};

} // namespace sluice
