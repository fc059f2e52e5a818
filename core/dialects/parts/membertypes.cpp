// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/parts/membertypes.h"

#include "dialects/openaichat/openaichat_p.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(json::Type type)
{
    switch (type) {
    case json::Type::Bool: return u"true or false"_s;
    case json::Type::Number: return u"a number"_s;
    case json::Type::String: return u"a string"_s;
    case json::Type::Array: return u"a list"_s;
    case json::Type::Object: return u"an object"_s;
    case json::Type::Missing:
    case json::Type::Null: break;
    }
    return u"null"_s;
}

QString namesOf(std::initializer_list<json::Type> types)
{
    QStringList names;
    for (const json::Type type : types)
        names.append(nameOf(type));
    return names.join(u" or "_s);
}

} // namespace

Result<void> checkTypes(const json::Value &object, std::span<const MemberType> wanted, const QByteArray &path)
{
    for (const json::Member &member : object.members()) {
        const auto row = std::ranges::find(wanted, QByteArrayView(member.key), &MemberType::key);
        if (row == wanted.end() || member.value.isNull())
            continue;
        if (std::ranges::find(row->types, member.value.type()) == row->types.end())
            return openaichat::invalidRequest(path + member.key, u"must be "_s + namesOf(row->types));
    }
    return {};
}

Result<void> checkNumbers(const json::Value &object, std::span<const NumberMember> wanted)
{
    Result<void> checked;
    json::visitMembers(object, [&](QByteArrayView key, const json::Value &value) {
        const auto row = std::ranges::find(wanted, key, &NumberMember::key);
        if (row == wanted.end() || value.isNull() || !checked.ok())
            return;
        const std::optional<double> number = value.toDouble();
        const bool fits = number && (!row->isWhole || std::floor(*number) == *number);
        if (fits && (!row->least || *number >= double(*row->least)))
            return;
        const QString kind = row->isWhole ? u"must be a whole number"_s : u"must be a number"_s;
        const QString bound = row->least ? u" of at least %1"_s.arg(*row->least) : QString();
        checked = openaichat::invalidRequest(row->key.toByteArray(), kind + bound);
    });
    return checked;
}

Result<QByteArray> textMember(const json::Value &part, const QByteArray &key, const QByteArray &path)
{
    const json::Value text = part[key];
    if (!text.isString())
        return openaichat::invalidRequest(path + '.' + key, u"is required and must be a string"_s);
    return text.text();
}

} // namespace sluice
