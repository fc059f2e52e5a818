// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/parts/membertypes.h"

#include "dialects/openaichat/openaichat_p.h"

#include <QStringList>

#include <algorithm>

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

Result<QByteArray> textMember(const json::Value &part, const QByteArray &key, const QByteArray &path)
{
    const json::Value text = part[key];
    if (!text.isString())
        return openaichat::invalidRequest(path + '.' + key, u"is required and must be a string"_s);
    return text.text();
}

} // namespace sluice
