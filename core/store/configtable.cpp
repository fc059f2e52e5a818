// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/configtable.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

/// Text for a column that must not be null, which an empty text of Qt may be.
QString textOf(const QByteArray &utf8)
{
    return QString::fromUtf8("" + utf8);
}

Result<void> run(const Store &store, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(store.database());
    query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return storeError(u"changing the configuration"_s, query.lastError().text());
    return {};
}

} // namespace

QByteArray ConfigPath::text() const
{
    QByteArray text = section;
    for (const QByteArray &more : {name, part}) {
        if (!more.isEmpty())
            text += '.' + more;
    }
    return text;
}

Result<ConfigEntries> readConfigEntries(const Store &store)
{
    QSqlQuery query(store.database());
    if (!query.exec(u"SELECT section, name, part, value FROM gateway_config"_s))
        return storeError(u"reading the configuration"_s, query.lastError().text());
    ConfigEntries entries;
    const auto column = [&](int index) { return query.value(index).toString().toUtf8(); };
    while (query.next())
        entries[{column(0), column(1), column(2)}] = column(3);
    return entries;
}

Result<void> changeConfigEntries(const OpenChange &change, const std::vector<ConfigPath> &removed,
                                 const ConfigEntries &put)
{
    for (const ConfigPath &path : removed) {
        const Result<void> done =
            run(change.store(), u"DELETE FROM gateway_config WHERE section = ? AND name = ? AND part = ?"_s,
                {textOf(path.section), textOf(path.name), textOf(path.part)});
        if (!done.ok())
            return done;
    }
    for (const auto &[path, value] : put) {
        const Result<void> done = run(change.store(),
                                      u"INSERT INTO gateway_config (section, name, part, value) VALUES (?, ?, ?, ?) "
                                      "ON CONFLICT (section, name, part) DO UPDATE SET value = excluded.value"_s,
                                      {textOf(path.section), textOf(path.name), textOf(path.part), textOf(value)});
        if (!done.ok())
            return done;
    }
    return {};
}

} // namespace sluice
