// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/sections/section_p.h"
#include "models/modelname.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sluice::config {

using Need = StrictObject::Need;

void eachItem(StrictObject &parent, const char *key, Need need, ReadFault &fault,
              const std::function<void(StrictObject &)> &read)
{
    int index = 0;
    for (const QJsonValue item : parent.array(key, need)) {
        const QByteArray path = parent.path(key) + '[' + QByteArray::number(index++) + ']';
        if (!item.isObject())
            fault.report(path, u"must be an object"_s);
        StrictObject object(item.toObject(), path, fault);
        read(object);
        object.finish();
    }
}

void eachMember(StrictObject &parent, const char *key, ReadFault &fault,
                const std::function<void(const QByteArray &, StrictObject &)> &read)
{
    parent.object(key, Need::Optional, [&](StrictObject &members) {
        members.each([&](const QByteArray &name, const QJsonValue &value) {
            if (!value.isObject())
                members.refuse(name, u"must be an object"_s);
            StrictObject object(value.toObject(), members.path(name), fault);
            read(name, object);
            object.finish();
        });
    });
}

std::optional<double> numberWithin(StrictObject &object, const char *key, double minimum, double maximum)
{
    const std::optional<double> value = object.number(key);
    if (value && (*value < minimum || *value > maximum))
        object.refuse(key, u"must be from %1 to %2"_s.arg(minimum, 0, 'g', 12).arg(maximum, 0, 'g', 12));
    return value;
}

std::optional<qint64> integerWithin(StrictObject &object, const char *key, qint64 minimum, qint64 maximum)
{
    const std::optional<qint64> value = object.integer(key);
    if (value && (*value < minimum || *value > maximum))
        object.refuse(key, u"must be from %1 to %2"_s.arg(minimum).arg(maximum));
    return value;
}

void readTimeouts(StrictObject &timeouts, TransportLimits &limits)
{
    const auto read = [&](const char *key, std::chrono::milliseconds &limit) {
        constexpr double shortest = 0.001;
        constexpr double longest = 86'400;
        if (const auto seconds = numberWithin(timeouts, key, shortest, longest))
            limit = std::chrono::milliseconds(qint64(*seconds * 1000));
    };
    read("connect_seconds", limits.connect);
    read("first_byte_seconds", limits.firstByte);
    read("idle_seconds", limits.idle);
    read("total_seconds", limits.total);
}

Secret readSecret(const QByteArray &text, const QByteArray &path, const Reading &reading, bool needed)
{
    static const QRegularExpression reference(u"^env\\.([A-Za-z_][A-Za-z0-9_]*)$"_s);
    const QRegularExpressionMatch match = reference.match(QString::fromUtf8(text));
    if (!match.hasMatch()) {
        // The text may be a key: it is not repeated.
        reading.fault.report(path, u"must be a reference such as env.MY_KEY, not the key itself: keys do not belong in "
                                   "files. Set the variable in the environment of sluice and name it here"_s);
        return {};
    }
    const QString name = match.captured(1);
    Secret secret(reading.inputs.environment(name.toUtf8()).trimmed());
    if (secret.isEmpty() && needed)
        reading.fault.report(path, u"refers to %1, which is not set in the environment of sluice"_s.arg(name));
    return secret;
}

QString modelFault(const QByteArray &name, const ConfigInputs &inputs)
{
    if (!splitModelName(name, inputs.providers).provider.isEmpty())
        return {};
    return u"must be provider/model, with one of the providers "_s + QString::fromUtf8(inputs.providers.join(", "));
}

} // namespace sluice::config
