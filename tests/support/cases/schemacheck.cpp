// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/schemacheck.h"

#include <QDateTime>
#include <QHostAddress>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>
#include <QUuid>

#include <cmath>

namespace sluice::test {

using namespace Qt::StringLiterals;

namespace {

class Checker
{
public:
    Checker(QJsonObject root, bool patterns)
        : m_root(std::move(root))
        , m_patterns(patterns)
    {
    }

    QString fault(const QJsonValue &schema, const QJsonValue &value, const QString &place) const;

private:
    QString combined(const QJsonObject &schema, const QJsonValue &value, const QString &place) const;
    QString objectFault(const QJsonObject &schema, const QJsonObject &value, const QString &place) const;
    QString arrayFault(const QJsonObject &schema, const QJsonArray &value, const QString &place) const;

    QJsonObject m_root;
    bool m_patterns;
};

bool hasType(const QString &type, const QJsonValue &value)
{
    if (type == u"integer")
        return value.isDouble() && value.toDouble() == std::floor(value.toDouble());
    return (type == u"number" && value.isDouble()) || (type == u"string" && value.isString())
           || (type == u"boolean" && value.isBool()) || (type == u"null" && value.isNull())
           || (type == u"object" && value.isObject()) || (type == u"array" && value.isArray());
}

bool hasAnyType(const QJsonValue &types, const QJsonValue &value)
{
    if (types.isString())
        return hasType(types.toString(), value);
    for (const QJsonValue &type : types.toArray()) {
        if (hasType(type.toString(), value))
            return true;
    }
    return false;
}

bool hasFormat(const QString &format, const QString &text)
{
    if (format == u"date-time")
        return QDateTime::fromString(text, Qt::ISODate).isValid();
    if (format == u"date")
        return QDate::fromString(text, Qt::ISODate).isValid();
    if (format == u"uuid")
        return !QUuid::fromString(text).isNull();
    if (format == u"ipv4" || format == u"ipv6")
        return !QHostAddress(text).isNull();
    if (format == u"uri")
        return QUrl(text, QUrl::StrictMode).isValid() && !QUrl(text).scheme().isEmpty();
    return format != u"email" || text.contains(u'@');
}

QString numberFault(const QJsonObject &schema, double value)
{
    const auto bound = [&](const QString &key) { return schema[key].toDouble(); };
    if (schema.contains(u"minimum") && value < bound(u"minimum"_s))
        return u"below minimum"_s;
    if (schema.contains(u"maximum") && value > bound(u"maximum"_s))
        return u"above maximum"_s;
    if (schema.contains(u"exclusiveMinimum") && value <= bound(u"exclusiveMinimum"_s))
        return u"at or below exclusiveMinimum"_s;
    if (schema.contains(u"exclusiveMaximum") && value >= bound(u"exclusiveMaximum"_s))
        return u"at or above exclusiveMaximum"_s;
    if (schema.contains(u"multipleOf")) {
        const double steps = value / bound(u"multipleOf"_s);
        if (std::abs(steps - std::round(steps)) > 1e-9)
            return u"not a multipleOf"_s;
    }
    return {};
}

QString stringFault(const QJsonObject &schema, const QString &value, bool patterns)
{
    const qsizetype length = value.toUcs4().size();
    if (schema.contains(u"minLength") && length < schema["minLength"_L1].toInt())
        return u"too short"_s;
    if (schema.contains(u"maxLength") && length > schema["maxLength"_L1].toInt())
        return u"too long"_s;
    const QRegularExpression pattern(schema["pattern"_L1].toString());
    if (patterns && !pattern.match(value).hasMatch())
        return u"not of the pattern"_s;
    if (schema.contains(u"format") && !hasFormat(schema["format"_L1].toString(), value))
        return u"not of the format"_s;
    return {};
}

QString Checker::objectFault(const QJsonObject &schema, const QJsonObject &value, const QString &place) const
{
    for (const QJsonValue &key : schema["required"_L1].toArray()) {
        if (!value.contains(key.toString()))
            return place + u": lacks "_s + key.toString();
    }
    if (schema.contains(u"minProperties") && value.size() < schema["minProperties"_L1].toInt())
        return place + u": too few members"_s;
    const QJsonObject properties = schema["properties"_L1].toObject();
    const QJsonValue extra = schema["additionalProperties"_L1];
    for (auto it = value.begin(); it != value.end(); ++it) {
        const QString inside = place + u'.' + it.key();
        if (properties.contains(it.key())) {
            if (const QString wrong = fault(properties[it.key()], it.value(), inside); !wrong.isEmpty())
                return wrong;
        } else if (extra.isBool() && !extra.toBool()) {
            return inside + u": not allowed"_s;
        } else if (extra.isObject()) {
            if (const QString wrong = fault(extra, it.value(), inside); !wrong.isEmpty())
                return wrong;
        }
    }
    return {};
}

QString Checker::arrayFault(const QJsonObject &schema, const QJsonArray &value, const QString &place) const
{
    if (schema.contains(u"minItems") && value.size() < schema["minItems"_L1].toInt())
        return place + u": too few items"_s;
    if (schema.contains(u"maxItems") && value.size() > schema["maxItems"_L1].toInt())
        return place + u": too many items"_s;
    const QJsonArray prefix = schema["prefixItems"_L1].toArray();
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QJsonValue item = i < prefix.size() ? prefix[i] : schema["items"_L1];
        const QString inside = place + u'[' + QString::number(i) + u']';
        if (item.isBool() && !item.toBool())
            return inside + u": not allowed"_s;
        if (const QString wrong = fault(item, value[i], inside); !wrong.isEmpty())
            return wrong;
        for (qsizetype j = 0; j < i && schema["uniqueItems"_L1].toBool(); ++j) {
            if (value[i] == value[j])
                return inside + u": not unique"_s;
        }
    }
    return {};
}

QString Checker::combined(const QJsonObject &schema, const QJsonValue &value, const QString &place) const
{
    for (const QJsonValue &part : schema["allOf"_L1].toArray()) {
        if (const QString wrong = fault(part, value, place); !wrong.isEmpty())
            return wrong;
    }
    for (const auto &key : {u"anyOf"_s, u"oneOf"_s}) {
        const QJsonArray branches = schema[key].toArray();
        int fitting = 0;
        for (const QJsonValue &branch : branches)
            fitting += fault(branch, value, place).isEmpty() ? 1 : 0;
        if (!branches.isEmpty() && (fitting == 0 || (key == u"oneOf" && fitting > 1)))
            return place + u": "_s + key + u" fits "_s + QString::number(fitting);
    }
    return {};
}

QString Checker::fault(const QJsonValue &given, const QJsonValue &value, const QString &place) const
{
    const QJsonObject schema = given.toObject();
    if (const QString ref = schema["$ref"_L1].toString(); !ref.isEmpty()) {
        QJsonValue target = m_root;
        for (const QString &step : ref.mid(1).split(u'/', Qt::SkipEmptyParts))
            target = target[step];
        if (const QString wrong = fault(target, value, place); !wrong.isEmpty())
            return wrong;
    }
    if (schema.contains(u"type") && !hasAnyType(schema["type"_L1], value))
        return place + u": wrong type"_s;
    if (schema.contains(u"const") && schema["const"_L1] != value)
        return place + u": not the const"_s;
    if (schema.contains(u"enum") && !schema["enum"_L1].toArray().contains(value))
        return place + u": not in enum"_s;
    QString wrong;
    if (value.isDouble())
        wrong = numberFault(schema, value.toDouble());
    else if (value.isString())
        wrong = stringFault(schema, value.toString(), m_patterns);
    if (!wrong.isEmpty())
        return place + u": "_s + wrong;
    if (value.isObject())
        wrong = objectFault(schema, value.toObject(), place);
    else if (value.isArray())
        wrong = arrayFault(schema, value.toArray(), place);
    return wrong.isEmpty() ? combined(schema, value, place) : wrong;
}

} // namespace

QString schemaFault(const QJsonObject &schema, const QJsonValue &instance, bool patterns)
{
    return Checker(schema, patterns).fault(schema, instance, u"$"_s);
}

} // namespace sluice::test
