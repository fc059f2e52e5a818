// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/access/guessguard.h"

#include <QCoreApplication>
#include <QStringList>

namespace sluice {

namespace {

constexpr std::size_t mostPlaces = 4096;
constexpr std::size_t mostReasons = 64;
constexpr qint64 minuteNs = 60'000'000'000;

} // namespace

/// Who has an IPv6 address has a network of them.
QByteArray GuessGuard::placeOf(const QHostAddress &peer)
{
    bool isV4 = false;
    const quint32 v4 = peer.toIPv4Address(&isV4);
    if (isV4)
        return QByteArray::number(v4);
    constexpr qsizetype networkBytes = 8;
    const Q_IPV6ADDR address = peer.toIPv6Address();
    return QByteArray(reinterpret_cast<const char *>(address.c), peer.isLoopback() ? 16 : networkBytes);
}

std::chrono::nanoseconds GuessGuard::wait(const QHostAddress &peer, qint64 nowNs)
{
    const std::lock_guard lock(m_mutex);
    const auto place = m_places.find(placeOf(peer));
    return place == m_places.end() ? std::chrono::nanoseconds(0) : place->second.wait(1, perMinute, nowNs);
}

void GuessGuard::wrong(const QHostAddress &peer, qint64 nowNs)
{
    const std::lock_guard lock(m_mutex);
    // Whoever has waited long enough is as good as new.
    if (m_places.size() >= mostPlaces)
        std::erase_if(m_places, [nowNs](const auto &place) {
            TokenBucket bucket = place.second; // asking fills it
            return bucket.wait(perMinute, perMinute, nowNs).count() == 0;
        });
    if (m_places.size() >= mostPlaces)
        m_places.erase(m_places.begin());
    TokenBucket &bucket = m_places[placeOf(peer)];
    (void)bucket.wait(1, perMinute, nowNs); // fills it up to now
    bucket.spend(1);
}

GuessGuard::Verdict GuessGuard::refused(const QByteArray &reason, const QHostAddress &peer, qint64 nowNs)
{
    const std::lock_guard lock(m_mutex);
    if (m_refusals.size() < mostReasons || m_refusals.contains(reason))
        ++m_refusals[reason];
    constexpr double recordsPerMinute = 10;
    Verdict verdict;
    verdict.isRecorded = m_records.wait(1, recordsPerMinute, nowNs).count() == 0;
    if (verdict.isRecorded)
        m_records.spend(1);
    if (m_toldNs > 0 && nowNs - m_toldNs < minuteNs)
        return verdict;
    m_toldNs = nowNs;
    QStringList parts;
    for (const auto &[name, count] : std::exchange(m_refusals, {}))
        parts.append(QStringLiteral("%1 %2").arg(QString::fromLatin1(name)).arg(count));
    verdict.news =
        QCoreApplication::translate("Gateway", "Requests were refused before a key of theirs was known (%1), "
                                               "the last one from %2.")
            .arg(parts.join(QStringLiteral(", ")),
                 peer.isNull() ? QCoreApplication::translate("Gateway", "an unknown address") : peer.toString());
    return verdict;
}

} // namespace sluice
