// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/missingkeys.h"

#include "credentials/providerkeys.h"

#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace sluice {

MissingKeys::MissingKeys(CredentialStore &store, const ProviderSet &providers, const QByteArrayList &only,
                         std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    for (const ProviderAccess &access : providers.providers) {
        const ProviderProfile &profile = access.profile;
        if (!providers.demo && !access.isUsable() && access.waitsFor.isEmpty()
            && (only.isEmpty() || only.contains(profile.id)))
            m_missing.push_back({profile.id, profile.keyVariable});
    }
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { settle(tr("The keychain does not answer.")); });
}

void MissingKeys::alsoAskFurther(const QStringList &kept)
{
    const auto owners = m_missing;
    for (const Missing &owner : owners) {
        for (const QString &name : kept) {
            if (name.startsWith(furtherKey(QString::fromUtf8(owner.id), {})))
                m_missing.push_back({name.toUtf8(), {}});
        }
    }
}

void MissingKeys::ask()
{
    m_pending = m_missing.size();
    if (m_pending == 0) {
        settle({});
        return;
    }
    m_patience.start();
    for (const Missing &missing : m_missing) {
        m_store.read(QString::fromUtf8(missing.id),
                     [self = QPointer(this), id = missing.id](const Result<Secret> &read) {
                         if (self)
                             self->apply(id, read);
                     });
    }
}

void MissingKeys::apply(const QByteArray &id, const Result<Secret> &read)
{
    if (!read)
        m_failure = read.error().message;
    else if (!read->isEmpty())
        m_keys.emplace(id, *read);
    if (--m_pending > 0)
        return;
    if (!m_settled)
        settle(m_failure);
    else if (!m_keys.empty())
        Q_EMIT cameLate();
}

void MissingKeys::settle(const QString &reason)
{
    m_patience.stop();
    m_settled = true;
    if (const QString wanted = variables(); !reason.isEmpty() && !wanted.isEmpty())
        m_problem = tr("%1 Set %2 in the environment.").arg(reason, wanted);
    Q_EMIT settled();
}

/// Those of the keys that have not come.
QString MissingKeys::variables() const
{
    QStringList names;
    for (const Missing &missing : m_missing) {
        if (!m_keys.contains(missing.id) && !missing.variable.isEmpty())
            names.append(QString::fromUtf8(missing.variable));
    }
    return names.join(u", "_s);
}

ProviderSetPtr withKeys(const ProviderSet &providers, const std::map<QByteArray, Secret> &keys, const QStringList &kept)
{
    auto set = std::make_shared<ProviderSet>(providers);
    for (ProviderAccess &access : set->providers) {
        if (access.isUsable() || !access.waitsFor.isEmpty())
            continue;
        const QString id = QString::fromUtf8(access.profile.id);
        std::vector<NamedKey> own;
        for (const QString &name : kept.contains(id) ? kept : kept + QStringList{id}) {
            const auto key = keys.find(name.toUtf8());
            if (key != keys.end() && (name == id || name.startsWith(furtherKey(id, {}))))
                own.push_back({keyLabel(name).toUtf8(), key->second});
        }
        setKeys(access, std::move(own));
    }
    return set;
}

} // namespace sluice
