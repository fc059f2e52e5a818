// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/keyring.h"

#include <QPointer>

namespace sluice {

KeyRing::KeyRing(CredentialStore &store, const QProcessEnvironment &environment, const QList<Slot> &slotList,
                 QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_environment(environment)
{
    include(slotList);
}

void KeyRing::include(const QList<Slot> &slotList)
{
    for (const Slot &slot : slotList) {
        if (m_entries.contains(slot.name))
            continue;
        const QByteArray given = m_environment.value(slot.variable).trimmed().toUtf8();
        m_entries.insert(slot.name,
                         {slot.variable, Secret(given), given.isEmpty() ? KeySource::None : KeySource::Environment});
    }
}

void KeyRing::load()
{
    m_pending = 1;
    const QStringList names = m_entries.keys();
    for (const QString &name : names) {
        if (source(name) == KeySource::Environment)
            continue;
        ++m_pending;
        m_store.read(name, [self = QPointer(this), name](const Result<Secret> &read) {
            if (self)
                self->takeRead(name, read);
        });
    }
    if (--m_pending == 0)
        Q_EMIT loaded();
}

void KeyRing::takeRead(const QString &name, const Result<Secret> &read)
{
    if (!read)
        m_keychainWorks = false;
    // A key that was typed while the keychain was slow to answer stays.
    else if (!read->isEmpty() && source(name) == KeySource::None)
        put(name, *read, KeySource::Keychain);
    if (--m_pending == 0)
        Q_EMIT loaded();
}

void KeyRing::put(const QString &name, const Secret &secret, KeySource source)
{
    Entry &entry = m_entries[name];
    entry.secret = secret;
    entry.source = source;
    Q_EMIT changed(name);
}

void KeyRing::setKey(const QString &name, const Secret &secret)
{
    if (source(name) == KeySource::Environment || secret.isEmpty())
        return;
    put(name, secret, KeySource::ThisRun);
    m_store.write(name, secret, [self = QPointer(this), name, secret](const Result<void> &written) {
        if (!self)
            return;
        self->m_keychainWorks = written.ok();
        if (!written)
            Q_EMIT self->storeFailed(name, written.error().message);
        else if (self->key(name).reveal() == secret.reveal())
            self->put(name, secret, KeySource::Keychain);
    });
}

void KeyRing::removeKey(const QString &name)
{
    if (source(name) == KeySource::Environment)
        return;
    put(name, Secret(), KeySource::None);
    m_store.remove(name, [self = QPointer(this), name](const Result<void> &removed) {
        if (self && !removed)
            Q_EMIT self->storeFailed(name, removed.error().message);
    });
}

} // namespace sluice
