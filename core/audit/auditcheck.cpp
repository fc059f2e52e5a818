// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit/auditcheck.h"

#include "audit/auditcut.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

/// Goes along the chain, and remembers the first fault.
class Walk
{
public:
    Walk(const std::vector<AuditAnchor> &anchors, const std::optional<AuditCheckpoint> &cut)
        : m_cut(cut)
    {
        for (const AuditAnchor &anchor : anchors) {
            m_lastAnchor = std::max(m_lastAnchor, anchor.head.seq);
            const auto [found, isNew] = m_anchors.emplace(anchor.head.seq, anchor.head.hash);
            if (!isNew && found->second != anchor.head.hash)
                m_contradicted.emplace(anchor.head.seq, true);
        }
    }

    bool check(const AuditRow &row)
    {
        if (m_check.rows == 0 && !begin(row))
            return false;
        const AuditHead before = m_check.head;
        if (row.seq != before.seq + 1)
            return fault(before.seq + 1, u"it is missing"_s);
        if (row.prevHash != before.hash)
            return fault(row.seq, u"it does not follow the row before it"_s);
        if (chainedHash(row) != row.hash)
            return fault(row.seq, u"it was changed after it was written"_s);
        ++m_check.rows;
        m_check.head = {row.seq, row.hash};
        return heldAgainstAnchor(row);
    }

    /// `last` is what the store says the last change's row was.
    AuditCheck end(qint64 last)
    {
        const qint64 next = m_check.rows == 0 ? 1 : m_check.head.seq + 1;
        if (m_check.firstBad == 0 && std::max(last, m_lastAnchor) >= next)
            (void)fault(next, u"it is missing, with what followed it"_s);
        return m_check;
    }

private:
    bool begin(const AuditRow &row)
    {
        m_check.head = {0, auditSeed()};
        if (row.seq <= 1)
            return true;
        if (!m_cut || m_cut->last < 1)
            return fault(1, u"it is missing, and no checkpoint seals what was cut"_s);
        m_check.head = {m_cut->last, m_cut->hash};
        return true;
    }

    bool heldAgainstAnchor(const AuditRow &row)
    {
        const auto anchor = m_anchors.find(row.seq);
        if (anchor == m_anchors.end())
            return true;
        ++m_check.anchors;
        if (anchor->second != row.hash || m_contradicted.contains(row.seq))
            return fault(row.seq, u"it is not the one that its anchor names: the log was written anew"_s);
        return true;
    }

    bool fault(qint64 seq, const QString &problem)
    {
        m_check.firstBad = seq;
        m_check.problem = problem;
        return false;
    }

    std::optional<AuditCheckpoint> m_cut;
    std::map<qint64, QByteArray> m_anchors;
    std::map<qint64, bool> m_contradicted;
    qint64 m_lastAnchor = 0;
    AuditCheck m_check;
};

/// The row that the last change wrote; 0: there was none.
Result<qint64> lastChange(const Store &store)
{
    QSqlQuery query(store.database());
    if (!query.exec(u"SELECT seq FROM audit_gate"_s))
        return storeError(u"reading the audit log"_s, query.lastError().text());
    return query.next() ? query.value(0).toLongLong() : 0;
}

} // namespace

Result<AuditCheck> checkAudit(const Store &store, const std::vector<AuditAnchor> &anchors,
                              const std::function<bool()> &goesOn)
{
    // All of it as it is at one moment, whoever writes meanwhile.
    QSqlDatabase database = store.database();
    const bool isOneMoment = database.transaction();
    const Result<std::optional<AuditCheckpoint>> cut = lastCheckpoint(store);
    const Result<qint64> last = lastChange(store);
    Result<AuditCheck> check = AuditCheck();
    if (cut && last) {
        Walk walk(anchors, *cut);
        const Result<void> read =
            walkAudit(store, 0, [&](const AuditRow &row) { return (!goesOn || goesOn()) && walk.check(row); });
        check = read ? Result<AuditCheck>(walk.end(*last)) : read.error();
    } else {
        check = cut ? last.error() : cut.error();
    }
    if (isOneMoment)
        database.rollback();
    return check;
}

} // namespace sluice
