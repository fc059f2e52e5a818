// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/socket/connection/origin.h"
#include "transport/transportoptions.h"

namespace sluice {

/// What the origins of one transport have shown of their manners: who is new proves that nothing comes unasked behind
/// its answers, and who spoke out of turn is not trusted for a while. Times are monotonic ns.
class OriginTrust
{
public:
    /// How long a server that spoke out of turn gets one answer a connection.
    static constexpr std::chrono::minutes distrust{10};

    enum class Level {
        Distrusted,  ///< no connection of it is kept
        OnProbation, ///< a connection rests behind its answer before it serves again
        Proven,      ///< a connection serves again at once
    };

    explicit OriginTrust(const Probation &probation)
        : m_probation(probation)
    {
    }

    [[nodiscard]] Level of(const Origin &origin, qint64 now) const;

    /// A connection stayed quiet behind an answer for as long as probation asks.
    void sawQuiet(const Origin &origin);
    /// One did not: its end or a goodbye came, and counting begins anew.
    void sawUnrest(const Origin &origin);
    /// Bytes came that no request asked for.
    void sawStray(const Origin &origin, qint64 now);

private:
    struct Record {
        int quiet = 0; ///< answers in a row
        qint64 distrustedUntil = 0;
    };

    Record &recordOf(const Origin &origin);

    const Probation m_probation;
    QHash<Origin, Record> m_records;
};

} // namespace sluice
