// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/schema/jsonschema.h"
#include "json/writer.h"

#include <cmath>
#include <map>

namespace sluice::json {

namespace {

QByteArray canonicalNumber(const Value &value)
{
    if (const std::optional<qint64> whole = value.toInt())
        return QByteArray::number(*whole);
    constexpr double exact = 9007199254740992; // 2^53
    constexpr int digits = 17;
    const double number = value.toDouble().value_or(0);
    if (std::abs(number) < exact && std::trunc(number) == number)
        return QByteArray::number(qint64(number));
    return QByteArray::number(number, 'g', digits);
}

} // namespace

QByteArray canonical(const Value &value)
{
    QByteArray text;
    switch (value.type()) {
    case Type::Number: return canonicalNumber(value);
    case Type::String: return quoted(value.text());
    case Type::Array:
        for (const Value &item : value.items())
            text += (text.isEmpty() ? "" : ",") + canonical(item);
        return '[' + text + ']';
    case Type::Object: {
        std::map<QByteArray, Value> members; // the last of a name counts
        for (const Member &member : value.members())
            members[member.key] = member.value;
        for (const auto &[key, member] : members)
            text += (text.isEmpty() ? "" : ",") + quoted(key) + ':' + canonical(member);
        return '{' + text + '}';
    }
    default: return value.raw().toByteArray();
    }
}

} // namespace sluice::json
