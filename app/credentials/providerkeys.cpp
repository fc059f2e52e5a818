// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/providerkeys.h"

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;

QString furtherKey(const QString &provider, const QString &label)
{
    return provider + u'#' + label;
}

QString keyLabel(const QString &name)
{
    const qsizetype hash = name.indexOf(u'#');
    return hash < 0 ? u"1"_s : name.sliced(hash + 1);
}

QString freeLabel(const KeyRing &keys, const QString &provider)
{
    int number = 2;
    while (keys.names().contains(furtherKey(provider, QString::number(number))))
        ++number;
    return QString::number(number);
}

QStringList keysOf(const KeyRing &keys, const QString &provider)
{
    QStringList names = keys.names();
    names.removeIf([prefix = furtherKey(provider, {}), &provider](const QString &name) {
        return name != provider && !name.startsWith(prefix);
    });
    return names;
}

QStringList keysToLoad(const KeyRing &keys, const QString &provider)
{
    if (keys.source(provider) == KeySource::Environment)
        return {};
    QStringList names = keysOf(keys, provider);
    if (!names.contains(provider))
        names.append(provider);
    return names;
}

void setKeys(ProviderAccess &access, std::vector<NamedKey> keys)
{
    access.key = keys.empty() ? Secret() : keys.front().key;
    // One that stands alone needs no name, and what is learnt of it is of the provider's key.
    access.keyName = keys.size() < 2 ? QByteArray() : keys.front().name;
    if (!keys.empty())
        keys.erase(keys.begin());
    access.moreKeys = std::move(keys);
}

ProviderSetPtr withKeys(const ProviderSet &providers, const KeyRing &keys)
{
    auto set = std::make_shared<ProviderSet>(providers);
    for (ProviderAccess &access : set->providers) {
        const QString id = QString::fromUtf8(access.profile.id);
        QStringList names = keys.source(id) == KeySource::Environment ? QStringList{id} : keysOf(keys, id);
        names.removeIf([&keys](const QString &name) { return keys.key(name).isEmpty(); });
        std::vector<NamedKey> own;
        for (const QString &name : std::as_const(names))
            own.push_back({keyLabel(name).toUtf8(), keys.key(name)});
        setKeys(access, std::move(own));
    }
    return set;
}

Secret pastedKey(const QString &text)
{
    QString key = text.trimmed();
    if (key.startsWith("Bearer "_L1, Qt::CaseInsensitive))
        key = key.sliced(7).trimmed();
    constexpr QStringView quotes = u"\"'`";
    while (key.size() > 1 && quotes.contains(key.front()) && key.back() == key.front())
        key = key.sliced(1, key.size() - 2).trimmed();
    // What has no place in a header, or shows nothing: a byte-order mark, a space of no width.
    const bool isWord = std::all_of(key.begin(), key.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
    return isWord ? Secret(key.toLatin1()) : Secret();
}

} // namespace sluice
