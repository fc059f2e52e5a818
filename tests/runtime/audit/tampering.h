// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audit/audittable.h"
#include "audit/changes.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

namespace sluice::test {

/// What somebody does who has the file and knows how it is made: nothing in the store refuses it.
inline void tamper(const Store &store, const QStringList &statements)
{
    QSqlQuery query(store.database());
    QStringList all{QStringLiteral("PRAGMA foreign_keys=OFF")};
    for (const char *trigger : {"audit_in_order", "audit_unchanged", "audit_kept", "audit_gate_stays"})
        all.append(QStringLiteral("DROP TRIGGER IF EXISTS ") + QLatin1String(trigger));
    for (const QString &statement : all + statements)
        QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
}

/// Whether the store takes a statement as it is.
inline bool takes(const Store &store, const QString &statement)
{
    return QSqlQuery(store.database()).exec(statement);
}

inline void addRows(const Store &store, int count)
{
    const Changes changes(store, Author{"anna", true, Author::Via::CommandLine});
    for (int i = 1; i <= count; ++i) {
        const QByteArray number = QByteArray::number(i);
        QVERIFY(changes.note({"test", "thing", "no " + number}, {"{\"n\":" + number + '}', "null"}).ok());
    }
}

} // namespace sluice::test
