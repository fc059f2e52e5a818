// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/limits/tokenbucket.h"

#include <QHostAddress>
#include <QString>

#include <map>
#include <mutex>
#include <optional>

namespace sluice {

/// Slows down who tries keys: an address has so many wrong ones at once, then two a second. Thread-safe; holds a
/// bounded number of addresses. Counts all refusals of requests whose key is not known, to be told once a minute.
class GuessGuard
{
public:
    /// How long the address has to wait before a key of it is looked at; zero when it need not.
    [[nodiscard]] std::chrono::nanoseconds wait(const QHostAddress &peer, qint64 nowNs);
    /// The address came with a wrong key.
    void wrong(const QHostAddress &peer, qint64 nowNs);
    struct Verdict {
        /// Whether it may leave a record: a few a minute may, so that one sees what they are like.
        bool isRecorded = false;
        /// What is to be told about all of the last minute, when a minute is over.
        std::optional<QString> news = {};
    };
    /// Counts a refusal.
    [[nodiscard]] Verdict refused(const QByteArray &reason, const QHostAddress &peer, qint64 nowNs);

    /// Whether a key is long enough that nobody finds it by trying.
    [[nodiscard]] static bool isBeyondGuessing(QByteArrayView key) { return key.size() >= 24; }

private:
    static constexpr double perMinute = 120;

    [[nodiscard]] static QByteArray placeOf(const QHostAddress &peer);

    std::mutex m_mutex;
    std::map<QByteArray, TokenBucket> m_places;
    std::map<QByteArray, qint64> m_refusals;
    TokenBucket m_records;
    qint64 m_toldNs = 0;
};

} // namespace sluice
