// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArrayList>
#include <QJsonObject>

#include <functional>
#include <map>

namespace sluice {

/// The first fault found while a data file is read; `file` names the file in the message.
struct ReadFault {
    QByteArray file;
    std::optional<Error> error = {};

    /// Keeps the first fault only.
    void report(const QByteArray &path, const QString &problem);
};

/// Reads one object of a built-in data file strictly: every key must be asked for, have the right type and, if
/// required, be there. Faults go to `fault`, which outlives this.
class StrictObject
{
public:
    enum class Need { Required, Optional };

    StrictObject(QJsonObject object, QByteArray path, ReadFault &fault);

    [[nodiscard]] bool has(const char *key) const;
    [[nodiscard]] QByteArray path(const QByteArray &key) const;

    /// A string that is not empty, or `fallback` when it is optional and absent.
    QByteArray string(const char *key, Need need, const QByteArray &fallback = {});
    std::optional<double> number(const char *key, Need need = Need::Optional);
    std::optional<qint64> integer(const char *key, Need need = Need::Optional);
    std::optional<bool> boolean(const char *key, Need need = Need::Optional);
    QByteArrayList strings(const char *key, Need need = Need::Optional);
    std::map<QByteArray, QByteArray> stringMap(const char *key, Need need = Need::Optional);
    std::map<QByteArray, QByteArrayList> stringsMap(const char *key);
    QJsonArray array(const char *key, Need need);
    QJsonValue any(const char *key);
    /// Calls `read` with an object below `key`; not at all when it is optional and absent.
    void object(const char *key, Need need, const std::function<void(StrictObject &)> &read);
    /// Calls `read` for every member with its name, as data files use names for keys of their own.
    void each(const std::function<void(const QByteArray &name, const QJsonValue &value)> &read);
    /// Reports a fault at `key`.
    void refuse(const QByteArray &key, const QString &problem) { m_fault.report(path(key), problem); }
    /// Reports the keys nobody asked for.
    void finish();

private:
    QJsonValue fetch(const char *key, Need need, QJsonValue::Type type, const char *typeName);

    QJsonObject m_object;
    QByteArray m_path;
    ReadFault &m_fault;
    QByteArrayList m_known;
};

/// Parses `text` as one JSON object; a fault names the byte offset.
[[nodiscard]] QJsonObject parseDataFile(const QByteArray &text, ReadFault &fault);

/// The strings of an array; a fault when it holds anything else.
[[nodiscard]] QByteArrayList toStrings(const QJsonValue &value, const QByteArray &path, ReadFault &fault);

} // namespace sluice
