// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "json/escape_p.h"
#include "json/scan_p.h"
#include "json/value.h"

namespace sluice::json {

/// Calls `visit(key, value, rawKey)` for each member in order, without the allocations of `members()`. `key` is
/// unescaped and lives as long as the call, `rawKey` is the slice of the document with its quotes.
template<typename Visit>
void visitRawMembers(const Value &object, Visit visit)
{
    if (!object.isObject())
        return;
    forEachMember(object.raw(), [&](QByteArrayView rawKey, QByteArrayView rawValue) {
        const QByteArrayView inside = rawKey.sliced(1, rawKey.size() - 2);
        if (!inside.contains('\\')) {
            visit(inside, Value(rawValue), rawKey);
            return;
        }
        const QByteArray key = unescaped(inside);
        visit(QByteArrayView(key), Value(rawValue), rawKey);
    });
}

/// The same without the slice.
template<typename Visit>
void visitMembers(const Value &object, Visit visit)
{
    visitRawMembers(object, [&](QByteArrayView key, const Value &value, QByteArrayView) { visit(key, value); });
}

} // namespace sluice::json
