// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/configparts_p.h"

#include "gateway/accesspolicy.h"

#include <QDateTime>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice::config {

using Need = StrictObject::Need;

namespace {

QByteArray readHash(StrictObject &entry)
{
    QByteArray hex = entry.string("hash", Need::Required);
    if (hex.startsWith("sha256:"))
        hex.remove(0, 7);
    const QByteArray hash = QByteArray::fromHex(hex);
    if (hex.size() != 64 || hash.toHex() != hex.toLower())
        entry.refuse("hash", u"must be the SHA-256 of the key in 64 hexadecimal digits"_s);
    return hash;
}

QByteArray readKeyHash(StrictObject &entry, const Reading &reading)
{
    if (entry.has("hash") == entry.has("key"))
        entry.refuse(entry.has("key") ? "key" : "hash", u"must be there, or else the other of hash and key"_s);
    if (entry.has("hash"))
        return readHash(entry);
    const Secret key = readSecret(entry.string("key", Need::Required), entry.path("key"), reading);
    return hashGatewayKey(key.reveal());
}

std::optional<qint64> readExpiry(StrictObject &entry)
{
    const QByteArray text = entry.string("expires", Need::Optional);
    if (text.isEmpty())
        return {};
    const QDateTime time = QDateTime::fromString(QString::fromUtf8(text), Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        entry.refuse("expires", u"must be a time with its zone, such as 2027-01-31T18:00:00Z"_s);
    return time.toMSecsSinceEpoch();
}

GatewayKey readGatewayKey(StrictObject &entry, const Reading &reading)
{
    GatewayKey key;
    key.name = QString::fromUtf8(entry.string("name", Need::Required));
    key.hash = readKeyHash(entry, reading);
    key.expiresMs = readExpiry(entry);
    key.models = entry.strings("models");
    key.requestsPerMinute = integerWithin(entry, "requests_per_minute", 1, mostPerMinute);
    key.tokensPerMinute = integerWithin(entry, "tokens_per_minute", 1, mostPerMinute);
    key.budgetDay = numberWithin(entry, "budget_day", 0, mostBudget);
    key.budgetMonth = numberWithin(entry, "budget_month", 0, mostBudget);
    return key;
}

} // namespace

void readKeys(StrictObject &file, Reading &reading)
{
    std::vector<GatewayKey> &keys = reading.config.keys;
    eachItem(file, "gateway_keys", Need::Optional, reading.fault, [&](StrictObject &entry) {
        GatewayKey key = readGatewayKey(entry, reading);
        for (const GatewayKey &other : keys) {
            if (other.hash == key.hash || other.name == key.name)
                entry.refuse(other.name == key.name ? "name"
                             : entry.has("hash")    ? "hash"
                                                    : "key",
                             u"is that of another key of this file"_s);
        }
        keys.push_back(std::move(key));
    });
}

void readPrices(StrictObject &file, Reading &reading)
{
    constexpr double most = 1e6;
    eachMember(file, "prices", reading.fault, [&](const QByteArray &provider, StrictObject &models) {
        if (!reading.inputs.providers.contains(provider))
            reading.fault.report("prices." + provider, u"is no known provider; there are "_s
                                                           + QString::fromUtf8(reading.inputs.providers.join(", ")));
        models.each([&](const QByteArray &model, const QJsonValue &value) {
            if (!value.isObject())
                models.refuse(model, u"must be an object"_s);
            StrictObject entry(value.toObject(), models.path(model), reading.fault);
            Price price;
            price.input = numberWithin(entry, "input", 0, most);
            price.cachedInput = numberWithin(entry, "cached", 0, most);
            price.output = numberWithin(entry, "output", 0, most);
            for (const char *needed : {"input", "output"}) {
                if (!entry.has(needed))
                    entry.refuse(needed, u"is missing"_s);
            }
            price.source = "configuration";
            price.isOwn = true;
            reading.config.prices.push_back({provider, model, price});
            entry.finish();
        });
    });
}

} // namespace sluice::config
