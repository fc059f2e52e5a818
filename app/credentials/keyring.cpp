// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/keyring.h"

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

void KeyRing::remember(const QStringList &kept)
{
    m_kept = kept;
}

void KeyRing::loadKept(const QStringList &names)
{
    QStringList wanted = names;
    wanted.removeIf([this](const QString &name) { return !isKept(name); });
    ask(wanted);
}

void KeyRing::load()
{
    QStringList names = m_entries.keys();
    names.sort();
    ask(names);
}

void KeyRing::ask(const QStringList &names)
{
    for (const QString &name : names) {
        if (m_entries.contains(name) && source(name) == KeySource::None && !m_toAsk.contains(name))
            m_toAsk.append(name);
    }
    if (!m_asking)
        askNext();
}

void KeyRing::askNext()
{
    m_asking = !m_toAsk.isEmpty();
    if (!m_asking) {
        m_loaded = true;
        Q_EMIT loaded();
        return;
    }
    const QString name = m_toAsk.takeFirst();
    m_store.read(name, [self = QPointer(this), name](const Result<Secret> &read) {
        if (self)
            self->takeRead(name, read);
    });
}

void KeyRing::takeRead(const QString &name, const Result<Secret> &read)
{
    const bool withheld = read.ok() && read->isEmpty() && isKept(name);
    if (!read)
        setProblem(read.error().message);
    else if (withheld) // some services say no more than that while they are locked
        setProblem(tr("The keychain did not give the key: it is locked, or the key is no longer in it."));
    else
        setProblem({});
    if (!read || withheld)
        m_toAsk.clear();
    // A key that was typed while the keychain was slow to answer stays.
    if (read.ok() && !read->isEmpty() && source(name) == KeySource::None) {
        setKept(name, true);
        put(name, *read, KeySource::Keychain);
    }
    askNext();
}

void KeyRing::setKept(const QString &name, bool kept)
{
    if (isKept(name) == kept)
        return;
    if (kept)
        m_kept.append(name);
    else
        m_kept.removeAll(name);
    Q_EMIT keptChanged();
}

void KeyRing::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

void KeyRing::put(const QString &name, const Secret &secret, KeySource source)
{
    Entry &entry = m_entries[name];
    const bool another = entry.secret.reveal() != secret.reveal();
    entry.secret = secret;
    entry.source = source;
    Q_EMIT changed(name);
    if (another)
        Q_EMIT secretChanged(name);
}

bool KeyRing::passesGate(const QString &name, bool isRemoved)
{
    const Result<void> open = m_gate ? m_gate(name, isRemoved) : Result<void>();
    if (!open.ok())
        Q_EMIT storeFailed(name, open.error().message);
    return open.ok();
}

void KeyRing::setKey(const QString &name, const Secret &secret)
{
    if (source(name) == KeySource::Environment || secret.isEmpty() || !passesGate(name, false))
        return;
    put(name, secret, KeySource::ThisRun);
    m_store.write(name, secret, [self = QPointer(this), name, secret](const Result<void> &written) {
        if (!self)
            return;
        self->setProblem(written ? QString() : written.error().message);
        if (!written) {
            Q_EMIT self->storeFailed(name, written.error().message);
            return;
        }
        self->setKept(name, true);
        if (self->key(name).reveal() == secret.reveal())
            self->put(name, secret, KeySource::Keychain);
    });
}

void KeyRing::removeKey(const QString &name)
{
    if (source(name) == KeySource::Environment)
        return;
    const bool kept = isKept(name) || source(name) == KeySource::Keychain;
    if ((kept || source(name) != KeySource::None) && !passesGate(name, true))
        return;
    put(name, Secret(), KeySource::None);
    if (!kept)
        return; // nothing to ask the keychain for
    m_store.remove(name, [self = QPointer(this), name](const Result<void> &removed) {
        if (!self)
            return;
        self->setProblem(removed ? QString() : removed.error().message);
        if (removed)
            self->setKept(name, false);
        else
            Q_EMIT self->storeFailed(name, removed.error().message);
    });
}

} // namespace sluice
