// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "config/configparts_p.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sluice::config {

using Need = StrictObject::Need;

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

namespace {

QUrl readBaseUrl(StrictObject &provider)
{
    QByteArray text = provider.string("base_url", Need::Optional);
    if (text.isEmpty())
        return {};
    while (text.endsWith('/'))
        text.chop(1);
    const QUrl url(QString::fromUtf8(text), QUrl::StrictMode);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !web || url.host().isEmpty())
        provider.refuse("base_url", u"must be an http:// or https:// address, for example https://host/v1"_s);
    else if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        provider.refuse("base_url", u"must have no user name, password, query or fragment"_s);
    return url;
}

/// One item of `keys`: a reference, or an object that gives it a name as well.
NamedKey readKey(const QJsonValue &item, const QByteArray &path, const Reading &reading)
{
    if (item.isString())
        return {{}, readSecret(item.toString().toUtf8(), path, reading, !reading.inputs.demo)};
    if (!item.isObject())
        reading.fault.report(path, u"must be a reference such as env.MY_KEY, or an object with name and key"_s);
    StrictObject object(item.toObject(), path, reading.fault);
    NamedKey key;
    key.name = object.string("name", Need::Required);
    key.key = readSecret(object.string("key", Need::Required), object.path("key"), reading, !reading.inputs.demo);
    object.finish();
    return key;
}

std::vector<NamedKey> readProviderKeys(StrictObject &provider, const Reading &reading)
{
    std::vector<NamedKey> keys;
    for (const QJsonValue item : provider.array("keys", Need::Optional)) {
        const QByteArray number = QByteArray::number(qsizetype(keys.size()));
        NamedKey key = readKey(item, provider.path("keys") + '[' + number + ']', reading);
        // Health and limits are kept by the name of a further key.
        if (key.name.isEmpty() && !keys.empty())
            key.name = QByteArray::number(qsizetype(keys.size()) + 1);
        for (const NamedKey &other : keys) {
            if (other.name == key.name)
                provider.refuse("keys[" + number + ']', u"has the name of another key"_s);
        }
        keys.push_back(std::move(key));
    }
    return keys;
}

std::optional<TransportLimits> readTimeouts(StrictObject &provider)
{
    std::optional<TransportLimits> limits;
    const auto milliseconds = [](double seconds) { return std::chrono::milliseconds(qint64(seconds * 1000)); };
    provider.object("timeouts", Need::Optional, [&](StrictObject &timeouts) {
        constexpr double shortest = 0.001;
        constexpr double longest = 86'400;
        limits.emplace();
        if (const auto seconds = numberWithin(timeouts, "first_byte_seconds", shortest, longest))
            limits->firstByte = milliseconds(*seconds);
        if (const auto seconds = numberWithin(timeouts, "idle_seconds", shortest, longest))
            limits->idle = milliseconds(*seconds);
        if (const auto seconds = numberWithin(timeouts, "total_seconds", shortest, longest))
            limits->total = milliseconds(*seconds);
    });
    return limits;
}

} // namespace

void readProviders(StrictObject &file, Reading &reading)
{
    eachMember(file, "providers", reading.fault, [&](const QByteArray &id, StrictObject &provider) {
        if (!reading.inputs.providers.contains(id)) {
            const QString known = QString::fromUtf8(reading.inputs.providers.join(", "));
            reading.fault.report("providers." + id, u"is no known provider; there are "_s + known);
        }
        ProviderConfig &config = reading.config.providers[id];
        config.baseUrl = readBaseUrl(provider);
        config.keys = readProviderKeys(provider, reading);
        config.limits = readTimeouts(provider);
    });
}

} // namespace sluice::config
