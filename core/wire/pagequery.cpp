// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/pagequery.h"

namespace sluice {

PageQuery::PageQuery(const QByteArray &query)
    : m_query(QString::fromLatin1(query))
{
}

QByteArray PageQuery::value(const char *name) const
{
    return m_query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded).toUtf8();
}

PageQuery::Limit PageQuery::limit(qint64 most) const
{
    const QByteArray text = value("limit");
    if (text.isEmpty())
        return {};
    bool isNumber = false;
    const qint64 count = text.toLongLong(&isNumber);
    return {count, isNumber && count >= 1 && count <= most};
}

} // namespace sluice
