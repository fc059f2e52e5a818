// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/strictobject.h"

#include "json/value.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sluice {

void ReadFault::report(const QByteArray &path, const QString &problem)
{
    if (error)
        return;
    const QString where = path.isEmpty() ? u"the top level"_s : QString::fromUtf8(path);
    error = Error{ErrorKind::InvalidRequest};
    error->message = QString::fromUtf8(file) + u": "_s + where + u": "_s + problem;
    error->param = path;
}

StrictObject::StrictObject(QJsonObject object, QByteArray path, ReadFault &fault)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_fault(fault)
{
}

bool StrictObject::has(const char *key) const
{
    return m_object.contains(QLatin1StringView(key));
}

QByteArray StrictObject::path(const QByteArray &key) const
{
    return m_path.isEmpty() ? key : m_path + '.' + key;
}

QJsonValue StrictObject::fetch(const char *key, Need need, QJsonValue::Type type, const char *typeName)
{
    m_known.append(key);
    QJsonValue value = m_object.value(QLatin1StringView(key));
    if (value.isUndefined()) {
        if (need == Need::Required)
            refuse(key, u"is missing"_s);
        return QJsonValue(QJsonValue::Undefined);
    }
    if (value.type() == type)
        return value;
    refuse(key, u"must be "_s + QLatin1StringView(typeName));
    return QJsonValue(QJsonValue::Undefined);
}

QByteArray StrictObject::string(const char *key, Need need, const QByteArray &fallback)
{
    const QJsonValue value = fetch(key, need, QJsonValue::String, "a string");
    if (value.isUndefined())
        return fallback;
    if (value.toString().isEmpty() && need == Need::Required)
        refuse(key, u"must not be empty"_s);
    return value.toString().toUtf8();
}

std::optional<double> StrictObject::number(const char *key, Need need)
{
    const QJsonValue value = fetch(key, need, QJsonValue::Double, "a number");
    return value.isUndefined() ? std::nullopt : std::optional(value.toDouble());
}

std::optional<qint64> StrictObject::integer(const char *key, Need need)
{
    const std::optional<double> value = number(key, need);
    if (!value)
        return {};
    if (std::trunc(*value) != *value || std::abs(*value) > 9e15) {
        refuse(key, u"must be a whole number"_s);
        return {};
    }
    return qint64(*value);
}

std::optional<bool> StrictObject::boolean(const char *key, Need need)
{
    const QJsonValue value = fetch(key, need, QJsonValue::Bool, "true or false");
    return value.isUndefined() ? std::nullopt : std::optional(value.toBool());
}

QByteArrayList StrictObject::strings(const char *key, Need need)
{
    return toStrings(fetch(key, need, QJsonValue::Array, "a list"), path(key), m_fault);
}

std::map<QByteArray, QByteArray> StrictObject::stringMap(const char *key, Need need)
{
    std::map<QByteArray, QByteArray> out;
    object(key, need, [&](StrictObject &inner) {
        inner.each([&](const QByteArray &name, const QJsonValue &value) {
            if (value.isString())
                out[name] = value.toString().toUtf8();
            else
                inner.refuse(name, u"must be a string"_s);
        });
    });
    return out;
}

std::map<QByteArray, QByteArrayList> StrictObject::stringsMap(const char *key)
{
    std::map<QByteArray, QByteArrayList> out;
    object(key, Need::Optional, [&](StrictObject &inner) {
        inner.each([&](const QByteArray &name, const QJsonValue &value) {
            out[name] = toStrings(value, inner.path(name), m_fault);
        });
    });
    return out;
}

QJsonArray StrictObject::array(const char *key, Need need)
{
    return fetch(key, need, QJsonValue::Array, "a list").toArray();
}

QJsonValue StrictObject::any(const char *key)
{
    m_known.append(key);
    return m_object.value(QLatin1StringView(key));
}

void StrictObject::object(const char *key, Need need, const std::function<void(StrictObject &)> &read)
{
    const QJsonValue value = fetch(key, need, QJsonValue::Object, "an object");
    if (value.isUndefined())
        return;
    StrictObject inner(value.toObject(), path(key), m_fault);
    read(inner);
    inner.finish();
}

void StrictObject::each(const std::function<void(const QByteArray &, const QJsonValue &)> &read)
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        m_known.append(it.key().toUtf8());
        read(it.key().toUtf8(), it.value());
    }
}

void StrictObject::finish()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_known.contains(it.key().toUtf8()))
            refuse(it.key().toUtf8(), u"is not a key here; there are "_s + QString::fromUtf8(m_known.join(", ")));
    }
}

namespace {

/// Finds a member that is there twice: readers differ in which of them counts, so none may.
class Duplicates
{
public:
    Duplicates(const QByteArray &text, ReadFault &fault)
        : m_text(text)
        , m_fault(fault)
    {
    }

    void visit(const json::Value &value, const QByteArray &path, int depth = 0)
    {
        constexpr int deepest = 64;
        if (m_fault.error || depth > deepest)
            return;
        int index = 0;
        for (const json::Value &item : value.items())
            visit(item, path + '[' + QByteArray::number(index++) + ']', depth + 1);
        std::map<QByteArray, QByteArrayView> seen;
        for (const json::Member &member : value.members()) {
            const QByteArray below = path.isEmpty() ? member.key : path + '.' + member.key;
            const auto [first, isNew] = seen.emplace(member.key, member.rawKey);
            if (!isNew) {
                m_fault.report(below,
                               u"is there twice, in line %1 and in line %2; take one out"_s.arg(lineOf(first->second))
                                   .arg(lineOf(member.rawKey)));
                return;
            }
            visit(member.value, below, depth + 1);
        }
    }

private:
    [[nodiscard]] qsizetype lineOf(QByteArrayView slice) const
    {
        return 1 + std::count(m_text.data(), slice.data(), '\n');
    }

    QByteArrayView m_text;
    ReadFault &m_fault;
};

/// Without a byte order mark and white space around.
QByteArrayView withoutMark(QByteArrayView text)
{
    constexpr QByteArrayView mark = "\xef\xbb\xbf";
    return (text.startsWith(mark) ? text.sliced(mark.size()) : text).trimmed();
}

} // namespace

QJsonObject parseDataFile(const QByteArray &text, ReadFault &fault)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError)
        fault.report({}, u"%1 at byte %2"_s.arg(problem.errorString()).arg(problem.offset));
    else if (!document.isObject())
        fault.report({}, u"must be an object"_s);
    else
        Duplicates(text, fault).visit(json::Value(withoutMark(text)), {});
    return document.object();
}

QByteArrayList toStrings(const QJsonValue &value, const QByteArray &path, ReadFault &fault)
{
    if (value.isUndefined())
        return {};
    if (!value.isArray())
        fault.report(path, u"must be a list"_s);
    QByteArrayList out;
    for (const QJsonValue item : value.toArray()) {
        if (!item.isString())
            fault.report(path + '[' + QByteArray::number(out.size()) + ']', u"must be a string"_s);
        out.append(item.toString().toUtf8());
    }
    return out;
}

} // namespace sluice
