// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providerkeyrows.h"

#include "credentials/providerkeys.h"
#include "foreigntext.h"

#include <QCoreApplication>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

struct KeyText {
    Q_DECLARE_TR_FUNCTIONS(ProviderKeys)
};

QString nameOf(const QString &key)
{
    const QString label = keyLabel(key);
    bool isNumber = false;
    label.toInt(&isNumber);
    return isNumber ? KeyText::tr("Key %1").arg(label) : visibleText(label, 80);
}

QString placeOf(const KeyRing &keys, const QString &key)
{
    switch (keys.source(key)) {
    case KeySource::Environment: return KeyText::tr("from %1").arg(keys.variable(key));
    case KeySource::Keychain: return KeyText::tr("in the keychain");
    case KeySource::ThisRun: return KeyText::tr("for this run only");
    case KeySource::None: break;
    }
    return KeyText::tr("in the keychain, which has not given it");
}

} // namespace

QString maskedKey(const ProviderAccess *access, const Secret &key)
{
    if (key.isEmpty())
        return {};
    const QByteArray prefix =
        access && key.reveal().startsWith(access->profile.keyPrefix) ? access->profile.keyPrefix : "";
    return QString::fromUtf8(prefix) + u'…' + QString::fromLatin1(key.hint());
}

QVariantList keyRows(const KeyRing &keys, const QString &provider, const ProviderAccess *access)
{
    const QStringList names = keysOf(keys, provider);
    const bool given = keys.source(provider) == KeySource::Environment;
    QVariantList rows;
    if (given)
        rows << QVariantMap{{u"key"_s, provider},
                            {u"name"_s, nameOf(provider)},
                            {u"masked"_s, maskedKey(access, keys.key(provider))},
                            {u"place"_s, placeOf(keys, provider)},
                            {u"used"_s, true},
                            {u"fixed"_s, true},
                            {u"first"_s, true},
                            {u"last"_s, true}};
    for (const QString &name : names) {
        const bool hidden = given && name == provider; // the one that the environment's stands in front of
        if (hidden && !keys.isKept(name))
            continue;
        const QString place = hidden ? KeyText::tr("in the keychain") : placeOf(keys, name);
        rows << QVariantMap{
            {u"key"_s, name},
            {u"name"_s, nameOf(name)},
            {u"masked"_s, hidden ? QString() : maskedKey(access, keys.key(name))},
            {u"place"_s,
             given ? KeyText::tr("%1, not used while %2 is set").arg(place, keys.variable(provider)) : place},
            {u"used"_s, !given},
            {u"fixed"_s, false},
            {u"first"_s, given || name == names.constFirst()},
            {u"last"_s, given || name == names.constLast()}};
    }
    return rows;
}

} // namespace sluice
