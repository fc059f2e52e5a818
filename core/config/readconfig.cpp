// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/configparts_p.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sluice {

namespace config {

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

void readListen(StrictObject &file, Reading &reading)
{
    file.object("listen", Need::Optional, [&](StrictObject &listen) {
        for (const QByteArray &host : listen.strings("hosts")) {
            const QList<QHostAddress> addresses = addressesOf(QString::fromUtf8(host));
            if (addresses.isEmpty())
                listen.refuse("hosts", u"must be IP addresses or localhost"_s);
            reading.config.addresses += addresses;
        }
        if (const auto port = integerWithin(listen, "port", 0, 65535))
            reading.config.port = quint16(*port);
    });
}

void readAccess(StrictObject &file, Reading &reading)
{
    file.object("access", Need::Optional, [&](StrictObject &access) {
        for (const QByteArray &host : access.strings("allowed_hosts"))
            reading.config.allowedHosts.append(host.toLower());
        reading.config.allowedOrigins = access.strings("allowed_origins");
        for (const QByteArray &origin : reading.config.allowedOrigins) {
            if (!origin.contains("://") || origin.endsWith('/'))
                access.refuse("allowed_origins", u"must be as browsers send them, such as https://tool.example"_s);
        }
        reading.config.requireKey = !access.boolean("no_auth").value_or(false);
    });
}

namespace {

void readRest(StrictObject &file, Reading &reading)
{
    static const QByteArrayList levels = {"off", "errors", "all"};
    const qsizetype level = levels.indexOf(file.string("capture", Need::Optional, "off"));
    if (level < 0)
        file.refuse("capture", u"must be one of "_s + QString::fromUtf8(levels.join(", ")));
    reading.config.capture = CaptureLevel(std::max<qsizetype>(level, 0));
    reading.config.convertTextToChat = file.boolean("convert_text_to_chat").value_or(false);
    if (const auto grace = numberWithin(file, "stop_grace_seconds", 0, 3600))
        reading.config.stopGrace = std::chrono::milliseconds(qint64(*grace * 1000));
}

} // namespace

} // namespace config

Result<GatewayConfig> readGatewayConfig(const QByteArray &name, const QByteArray &jsonText, const ConfigInputs &inputs)
{
    ReadFault fault{name};
    StrictObject file(parseDataFile(jsonText, fault), {}, fault);
    config::Reading reading{inputs, fault};
    file.string("$schema", StrictObject::Need::Optional); // for editors
    config::readListen(file, reading);
    config::readAccess(file, reading);
    config::readProviders(file, reading);
    config::readRoutes(file, reading);
    config::readFallbacks(file, reading);
    config::readKeys(file, reading);
    config::readPrices(file, reading);
    config::readRetries(file, reading);
    config::readRetention(file, reading);
    config::readRest(file, reading);
    file.finish();
    config::checkNames(reading);
    if (fault.error)
        return *fault.error;
    return std::move(reading.config);
}

} // namespace sluice
