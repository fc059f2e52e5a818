// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/value.h"

#include "json/escape_p.h"
#include "json/scan_p.h"

#include <array>
#include <charconv>
#include <cmath>
#include <locale>
#include <sstream>
#include <string>

namespace sluice::json {

namespace {

enum class Step : quint8 { Over, Text, Open, Close };

constexpr std::array<Step, 256> makeSteps()
{
    std::array<Step, 256> table{};
    table['"'] = Step::Text;
    table['{'] = table['['] = Step::Open;
    table['}'] = table[']'] = Step::Close;
    return table;
}
constexpr std::array<Step, 256> steps = makeSteps();

/// Of a number beyond a double: from_chars does not say in which direction, and strtod() heeds the locale.
double nearestDouble(QByteArrayView number)
{
    std::istringstream stream(std::string(number.begin(), number.end()));
    stream.imbue(std::locale::classic());
    double nearest = 0;
    stream >> nearest;
    return nearest;
}

} // namespace

const char *skipValue(const char *p, const char *end)
{
    if (p >= end)
        return end;
    if (*p == '"')
        return skipString(p, end);
    if (*p != '{' && *p != '[') {
        while (p < end && *p != ',' && *p != '}' && *p != ']' && !isSpace(*p))
            ++p;
        return p;
    }
    int depth = 0;
    while (p < end) {
        const Step step = steps[quint8(*p)];
        if (step == Step::Text) {
            p = skipString(p, end);
            continue;
        }
        ++p;
        if (step == Step::Open)
            ++depth;
        else if (step == Step::Close && --depth == 0)
            return p;
    }
    return end;
}

bool Value::saysNothing() const
{
    switch (type()) {
    case Type::Null: return true;
    case Type::String: return m_raw.size() == 2;
    case Type::Array: return isEmptyArray(m_raw);
    default: return false;
    }
}

Type Value::type() const
{
    if (m_raw.isEmpty())
        return Type::Missing;
    switch (m_raw.front()) {
    case '{': return Type::Object;
    case '[': return Type::Array;
    case '"': return Type::String;
    case 't':
    case 'f': return Type::Bool;
    case 'n': return Type::Null;
    default: return Type::Number;
    }
}

std::optional<bool> Value::toBool() const
{
    if (type() != Type::Bool)
        return {};
    return m_raw.front() == 't';
}

std::optional<qint64> Value::toInt() const
{
    if (type() != Type::Number)
        return {};
    qint64 number = 0;
    const auto [end, fault] = std::from_chars(m_raw.begin(), m_raw.end(), number);
    if (fault != std::errc() || end != m_raw.end())
        return {};
    return number;
}

std::optional<qint64> Value::toWhole() const
{
    constexpr double most = 9007199254740992; // 2^53
    if (const auto number = toInt())
        return number;
    const std::optional<double> number = toDouble();
    const bool isWhole = number && std::abs(*number) <= most && std::trunc(*number) == *number;
    return isWhole ? std::optional(qint64(*number)) : std::nullopt;
}

std::optional<double> Value::toDouble() const
{
    if (type() != Type::Number)
        return {};
    double number = 0;
    const auto [end, fault] = std::from_chars(m_raw.begin(), m_raw.end(), number);
    if (end != m_raw.end())
        return {};
    return fault == std::errc() ? number : nearestDouble(m_raw);
}

std::optional<QByteArray> Value::toString() const
{
    if (type() != Type::String)
        return {};
    return unescaped(m_raw.sliced(1, m_raw.size() - 2));
}

Value Value::operator[](QByteArrayView key) const
{
    Value found;
    if (type() != Type::Object)
        return found;
    forEachMember(m_raw, [&](QByteArrayView rawKey, QByteArrayView rawValue) {
        if (keyEquals(rawKey, key))
            found = Value(rawValue);
    });
    return found;
}

std::vector<Member> Value::members() const
{
    std::vector<Member> all;
    if (type() != Type::Object)
        return all;
    forEachMember(m_raw, [&](QByteArrayView rawKey, QByteArrayView rawValue) {
        all.push_back({unescaped(rawKey.sliced(1, rawKey.size() - 2)), rawKey, Value(rawValue)});
    });
    return all;
}

std::vector<Value> Value::items() const
{
    std::vector<Value> all;
    if (type() != Type::Array)
        return all;
    walkItems(m_raw, [&](const char *p, const char *end) {
        const char *const behind = skipValue(p, end);
        all.emplace_back(QByteArrayView(p, behind - p));
        return behind;
    });
    return all;
}

} // namespace sluice::json
