// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/controlfault.h"
#include "config/sections/section_p.h"
#include "models/modelname.h"
#include "transport/authorities.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sluice::config {

using Need = StrictObject::Need;

namespace {

void checkVault(const SecretReference &reference, const QByteArray &path, const Reading &reading)
{
    const auto store = reading.config.secrets.stores.find(reference.store);
    if (store == reading.config.secrets.stores.end())
        reading.fault.report(
            path, u"names the store %1, which is not in the section secrets"_s.arg(QString::fromUtf8(reference.store)));
    else if (store->second.kind == SecretStoreSettings::Kind::Hashicorp && reference.field.isEmpty())
        reading.fault.report(path,
                             u"must name a field, as in vault://STORE/PATH#FIELD: what stands in one place of that "
                             "store has several"_s);
}

} // namespace

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

namespace {

/// A variable is there from the start, or never.
Secret readVariable(const SecretReference &reference, const QByteArray &path, const Reading &reading, SecretUse use)
{
    const QString name = QString::fromUtf8(reference.name);
    Secret secret(reading.inputs.environment(reference.name).trimmed());
    const bool isAsked = use == SecretUse::Sent || use == SecretUse::Signs;
    if (secret.isEmpty() && isAsked)
        reading.fault.report(path, u"refers to %1, which is not set in the environment of sluice"_s.arg(name));
    const QString fault = use == SecretUse::Sent ? controlFault(secret.reveal()) : QString();
    if (!fault.isEmpty())
        reading.fault.report(
            path, u"refers to %1, which %2 and cannot be sent; set the key whole and alone"_s.arg(name, fault));
    return secret;
}

} // namespace

Secret readSecret(const QByteArray &text, const QByteArray &path, Reading &reading, SecretUse use)
{
    const Result<SecretReference> reference = parseSecretReference(text);
    if (!reference) {
        reading.fault.report(path, reference.error().message);
        return {};
    }
    if (reference->kind == SecretReference::Kind::Environment)
        return readVariable(*reference, path, reading, use);
    if (reference->kind == SecretReference::Kind::Vault)
        checkVault(*reference, path, reading);
    if (use == SecretUse::NotNow)
        return {};
    reading.config.secrets.references.insert(*reference);
    if (use != SecretUse::Signs)
        reading.config.secrets.sent.insert(*reference);
    return reading.inputs.secret ? reading.inputs.secret(*reference).value_or(Secret()) : Secret();
}

Secret readConnectionSecret(const QByteArray &text, const QByteArray &path, Reading &reading, SecretUse use)
{
    Secret value = readSecret(text, path, reading, use);
    const Result<SecretReference> reference = parseSecretReference(text);
    if (reference && reading.config.secrets.references.contains(*reference))
        reading.config.egressReferences.insert(*reference);
    return value;
}

bool readAwsCredentials(StrictObject &object, AwsCredentials &credentials, Reading &reading, SecretUse use)
{
    bool isWhole = true;
    const auto read = [&](const char *key, Need need) {
        const QByteArray text = object.string(key, need);
        if (text.isEmpty())
            return Secret();
        const Secret value = readSecret(text, object.path(key), reading, use);
        isWhole = isWhole && !value.isEmpty();
        return value;
    };
    credentials.keyId = read("access_key_id", Need::Required).reveal();
    credentials.key = read("secret_access_key", Need::Required);
    credentials.sessionToken = read("session_token", Need::Optional);
    return isWhole;
}

bool isAwsRegion(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

QList<QSslCertificate> readAuthorities(StrictObject &object, const char *key, const Reading &reading)
{
    const QString path = QString::fromUtf8(object.string(key, Need::Optional));
    if (path.isEmpty())
        return {};
    const QByteArray text = reading.inputs.readFile ? reading.inputs.readFile(path) : readAuthorityFile(path);
    QList<QSslCertificate> authorities = certificatesIn(text);
    if (!QFileInfo(path).isAbsolute())
        object.refuse(key, u"must be a path from the root on"_s);
    else if (text.isEmpty())
        object.refuse(key, u"names a file that cannot be read, or is empty"_s);
    else if (authorities.isEmpty())
        object.refuse(key, u"names a file that holds no certificate in PEM or DER form"_s);
    return authorities;
}

QString modelFault(const QByteArray &name, const ConfigInputs &inputs)
{
    if (!splitModelName(name, inputs.providers).provider.isEmpty())
        return {};
    return u"must be provider/model, with one of the providers "_s + QString::fromUtf8(inputs.providers.join(", "));
}

} // namespace sluice::config
