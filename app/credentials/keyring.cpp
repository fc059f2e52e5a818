// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/keyring.h"

#include <QPointer>

namespace sluice {

namespace {

/// The code of an error that is our own, not the store's.
constexpr auto withheldKey = "withheld";

} // namespace

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
        if (!given.isEmpty() && !m_names.contains(slot.name))
            m_names.append(slot.name);
    }
}

void KeyRing::remember(const QStringList &kept)
{
    m_kept = kept;
    for (const QString &name : kept) {
        if (!m_names.contains(name))
            m_names.append(name);
        // Further keys are no provider's own name, so that nobody else says that they are there.
        if (name.contains(u'#') && !m_entries.contains(name))
            m_entries.insert(name, {});
    }
}

QStringList KeyRing::kept() const
{
    QStringList kept = m_names;
    kept.removeIf([this](const QString &name) { return !isKept(name); });
    return kept;
}

void KeyRing::moveBefore(const QString &name, const QString &other)
{
    if (name == other || !m_names.contains(name) || !m_names.contains(other))
        return;
    m_names.removeAll(name);
    m_names.insert(m_names.indexOf(other), name);
    Q_EMIT orderChanged();
    Q_EMIT keptChanged();
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

void KeyRing::identify()
{
    m_store.identify([self = QPointer(this)](const QString &service) {
        if (!self || self->m_service == service)
            return;
        self->m_service = service;
        Q_EMIT self->serviceChanged();
    });
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
            self->applyRead(name, read);
    });
}

void KeyRing::applyRead(const QString &name, const Result<Secret> &read)
{
    const bool withheld = read.ok() && read->isEmpty() && isKept(name);
    if (!read)
        setProblem(read.error());
    else if (withheld) // some services say no more than that while they are locked
        setProblem(Error{.code = withheldKey});
    else
        setProblem(std::nullopt);
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
    if (kept && !m_names.contains(name))
        m_names.append(name);
    if (!kept)
        dropName(name);
    Q_EMIT keptChanged();
}

/// Of what is neither there nor kept, nothing is left.
void KeyRing::dropName(const QString &name)
{
    if (!isKept(name) && key(name).isEmpty())
        m_names.removeAll(name);
}

QString KeyRing::problem() const
{
    if (!m_problem)
        return {};
    return m_problem->code == withheldKey
               ? tr("The keychain did not give the key: it is locked, or the key is no longer in it.")
               : m_store.textOf(*m_problem);
}

void KeyRing::setProblem(const std::optional<Error> &problem)
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
    if (!secret.isEmpty() && !m_names.contains(name))
        m_names.append(name);
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
        self->setProblem(written ? std::nullopt : std::optional(written.error()));
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
    const bool kept = isKept(name) || source(name) == KeySource::Keychain;
    const bool here = source(name) != KeySource::None && source(name) != KeySource::Environment;
    if ((kept || here) && !passesGate(name, true))
        return;
    if (source(name) != KeySource::Environment)
        put(name, Secret(), KeySource::None);
    if (!kept) { // nothing to ask the keychain for
        dropName(name);
        return;
    }
    m_store.remove(name, [self = QPointer(this), name](const Result<void> &removed) {
        if (!self)
            return;
        self->setProblem(removed ? std::nullopt : std::optional(removed.error()));
        if (removed)
            self->setKept(name, false);
        else
            Q_EMIT self->storeFailed(name, removed.error().message);
    });
}

void KeyRing::keepGiven(const QString &name)
{
    if (source(name) != KeySource::Environment)
        return;
    m_store.write(name, key(name), [self = QPointer(this), name](const Result<void> &written) {
        if (!self)
            return;
        self->setProblem(written ? std::nullopt : std::optional(written.error()));
        if (written)
            self->setKept(name, true);
        else
            Q_EMIT self->storeFailed(name, written.error().message);
    });
}

} // namespace sluice
