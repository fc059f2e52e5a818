// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/secretkeeper.h"

#include "base/clock.h"
#include "base/controlfault.h"
#include "secrets/secreterror.h"
#include "transport/maketransport.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

constexpr std::size_t rememberedValues = 3;

bool same(const Secret &a, const Secret &b)
{
    return a.reveal() == b.reveal();
}

/// A key of two lines would never get anywhere, and its provider not say why.
Result<Secret> sendable(const Secret &secret)
{
    const QString fault = controlFault(secret.reveal());
    return fault.isEmpty() ? Result<Secret>(secret)
                           : secretRefused(fault + u", which cannot be sent; put the key there whole and alone"_s);
}

SecretState::State stateOf(bool answered, bool hasValue, bool failed)
{
    using State = SecretState::State;
    if (!answered)
        return State::Waiting;
    return !failed ? State::Ready : hasValue ? State::Stale : State::Missing;
}

} // namespace

QByteArray secretStateName(SecretState::State state)
{
    static const QByteArrayList names = {"waiting", "ready", "stale", "missing"};
    return names.at(qsizetype(state));
}

SecretKeeper::SecretKeeper(LocalSecrets::Sources sources)
    : SecretKeeper(
        std::move(sources),
        [](const TransportOptions &options) { return makeTransport(TransportKind::Socket, options); }, Pace())
{
}

SecretKeeper::SecretKeeper(LocalSecrets::Sources sources, MakeTransport makeTransport, Pace pace)
    : m_local(std::move(sources))
    , m_makeTransport(std::move(makeTransport))
    , m_pace(pace)
    , m_renewal(std::make_shared<KeyRenewal>(
          this, [this](quint64 question, const Secret &refused) { fetch(question, refused); }))
    , m_telling(this)
{
    m_telling.setSingleShot(true);
    connect(&m_telling, &QTimer::timeout, this, &SecretKeeper::changed);
}

SecretKeeper::~SecretKeeper()
{
    m_renewal->close();
}

SecretReference SecretKeeper::placeOf(SecretReference reference)
{
    reference.field.clear();
    return reference;
}

void SecretKeeper::setWanted(const SecretWants &wants)
{
    m_wants.transport = wants.transport;
    m_wants.references = wants.references;
    m_wants.sent = wants.sent;
    setStores(wants.stores);
    for (const auto &[name, open] : m_stores)
        open.transport->setOptions(optionsOf(wants.stores.at(name), open.identity));
    for (auto &[where, place] : m_places)
        std::erase_if(place.fields, [&, where = where](const auto &field) {
            SecretReference reference = where;
            reference.field = field.first;
            return !wants.references.contains(reference);
        });
    std::set<SecretReference> toRead;
    for (const SecretReference &reference : wants.references) {
        const SecretReference where = placeOf(reference);
        Place &place = m_places[where];
        if (place.fields.try_emplace(reference.field).second)
            toRead.insert(where);
    }
    std::erase_if(m_places, [](const auto &place) { return place.second.fields.empty(); });
    m_wasSettled = m_wasSettled && toRead.empty();
    for (const SecretReference &where : toRead)
        readPlace(where);
    publish();
    tellProgress();
}

void SecretKeeper::refresh()
{
    m_refreshing = true;
    std::vector<SecretReference> all;
    for (const auto &[where, place] : m_places)
        all.push_back(where);
    for (const SecretReference &where : all)
        readPlace(where);
    tellProgress();
}

void SecretKeeper::readPlace(const SecretReference &where)
{
    const auto found = m_places.find(where);
    if (found == m_places.end())
        return;
    Place &place = found->second;
    if (place.timer)
        place.timer->stop();
    if (std::exchange(place.reading, true)) {
        place.again = true;
        return;
    }
    place.again = false;
    const auto done = [this, where](const Result<StoredSecret> &stored) { onRead(where, stored); };
    if (where.kind != SecretReference::Kind::Vault)
        m_local.read(where, done);
    else if (SecretStore *const store = storeOf(where.store))
        store->read(where.name, where.version, done);
    else
        done(secretRefused(u"names no store of the section secrets"_s));
}

void SecretKeeper::onRead(const SecretReference &where, const Result<StoredSecret> &stored)
{
    const auto found = m_places.find(where);
    if (found == m_places.end() || !found->second.reading)
        return;
    Place &place = found->second;
    place.reading = false;
    const bool wasRead = place.read.isValid();
    const bool isOther = store(where, place, stored);
    const bool failed = std::any_of(place.fields.begin(), place.fields.end(),
                                    [](const auto &field) { return !field.second.problem.isEmpty(); });
    schedule(where, place, failed);
    publish();
    if (place.again)
        readPlace(where);
    else
        answerAsked(place);
    if (isOther) {
        place.renewedNs = 0;
        if (where.kind == SecretReference::Kind::File && wasRead)
            readOtherFiles(where);
        tellChange();
    } else if (m_telling.isActive()) {
        tellChange(); // perhaps it was the last one waited for
    }
    tellProgress();
}

/// From the event loop, for whoever hears of it may want other things then; once for all that came together.
void SecretKeeper::tellChange()
{
    if (!isReadingFiles())
        m_telling.start(0);
    else if (!m_telling.isActive() || m_telling.intervalAsDuration() < m_pace.files)
        m_telling.start(m_pace.files); // also where another change was to be told at once: both are told then
}

bool SecretKeeper::isReadingFiles() const
{
    return std::any_of(m_places.begin(), m_places.end(), [](const auto &place) {
        return place.first.kind == SecretReference::Kind::File && place.second.reading;
    });
}

/// Files are changed together, as a certificate and its key are: the others are looked at before one is told of.
void SecretKeeper::readOtherFiles(const SecretReference &changed)
{
    std::vector<SecretReference> others;
    for (const auto &[where, place] : m_places) {
        if (where.kind == SecretReference::Kind::File && !(where == changed) && place.read.isValid())
            others.push_back(where);
    }
    for (const SecretReference &where : others)
        readPlace(where);
}

/// Whether a value is another one than before.
bool SecretKeeper::store(const SecretReference &where, Place &place, const Result<StoredSecret> &stored)
{
    if (stored) {
        place.read = QDateTime::currentDateTimeUtc();
        place.written = stored->written;
        place.version = stored->version;
    }
    bool isOther = false;
    for (auto &[field, value] : place.fields) {
        SecretReference reference = where;
        reference.field = field;
        Result<Secret> read = stored ? fieldOf(*stored, field) : Result<Secret>(stored.error());
        if (read && m_wants.sent.contains(reference))
            read = sendable(*read);
        isOther = storeField(reference, value, read) || isOther;
    }
    return isOther;
}

bool SecretKeeper::storeField(const SecretReference &reference, Value &value, const Result<Secret> &read)
{
    const QString name = QString::fromUtf8(reference.text());
    const bool wasAnswered = std::exchange(value.answered, true);
    if (!read) {
        const QString problem = read.error().message;
        if (std::exchange(value.problem, problem) != problem)
            Q_EMIT noticed(
                value.now ? u"%1 cannot be read again, its last value is kept: %2"_s.arg(name, problem)
                          : u"%1 cannot be read, and what needs it is off until it can; it is tried again: %2"_s.arg(
                              name, problem));
        return false;
    }
    if (!std::exchange(value.problem, QString()).isEmpty())
        Q_EMIT noticed(u"%1 was read again"_s.arg(name));
    if (value.now && same(*value.now, *read))
        return false;
    if (value.now) {
        value.before.insert(value.before.begin(), *value.now);
        if (value.before.size() > rememberedValues)
            value.before.pop_back();
        if (wasAnswered)
            Q_EMIT noticed(u"%1 has another value, for requests from now on"_s.arg(name));
    }
    value.now = *read;
    return true;
}

void SecretKeeper::schedule(const SecretReference &where, Place &place, bool failed)
{
    const auto store = m_wants.stores.find(where.store);
    const bool isVault = where.kind == SecretReference::Kind::Vault && store != m_wants.stores.end();
    const std::chrono::milliseconds usual = isVault ? std::chrono::milliseconds(store->second.refresh) : m_pace.local;
    std::chrono::milliseconds pause = usual;
    if (failed) {
        place.pause = place.pause.count() > 0 ? place.pause * 2 : m_pace.firstPause;
        place.pause = std::min({place.pause, m_pace.longestPause, std::max(usual, m_pace.firstPause)});
        pause = place.pause;
    } else {
        place.pause = {};
    }
    // So that many gateways do not ask in the same moment.
    const double tenth = 0.9 + 0.2 * QRandomGenerator::global()->generateDouble();
    if (!place.timer) {
        place.timer = std::make_unique<QTimer>();
        place.timer->setSingleShot(true);
        connect(place.timer.get(), &QTimer::timeout, this, [this, where] { readPlace(where); });
    }
    place.timer->start(std::chrono::milliseconds(qint64(double(pause.count()) * tenth)));
}

std::optional<Secret> SecretKeeper::value(const SecretReference &reference) const
{
    const auto place = m_places.find(placeOf(reference));
    if (place == m_places.end())
        return {};
    const auto field = place->second.fields.find(reference.field);
    return field == place->second.fields.end() ? std::nullopt : field->second.now;
}

bool SecretKeeper::isSettled() const
{
    return std::all_of(m_places.begin(), m_places.end(), [](const auto &place) {
        return std::all_of(place.second.fields.begin(), place.second.fields.end(),
                           [](const auto &field) { return field.second.answered; });
    });
}

void SecretKeeper::tellProgress()
{
    if (!m_wasSettled && isSettled()) {
        m_wasSettled = true;
        Q_EMIT settled();
    }
    const bool isReading =
        std::any_of(m_places.begin(), m_places.end(), [](const auto &place) { return place.second.reading; });
    if (m_refreshing && !isReading) {
        m_refreshing = false;
        Q_EMIT refreshed();
    }
}

/// A provider refused a key: another value may be known already, or be there by now.
void SecretKeeper::fetch(quint64 question, const Secret &refused)
{
    for (auto &[where, place] : m_places) {
        for (const auto &[field, value] : place.fields) {
            const auto isRefused = [&](const Secret &one) { return same(one, refused); };
            if (!value.now)
                continue;
            const bool isOld = std::any_of(value.before.begin(), value.before.end(), isRefused);
            if (!isOld && !isRefused(*value.now))
                continue;
            const qint64 now = monotonicNs();
            const bool wasAsked =
                place.renewedNs > 0 && now - place.renewedNs < std::chrono::nanoseconds(m_pace.renewal).count();
            if (!isRefused(*value.now)) {
                m_renewal->answer(question, value.now);
            } else if (wasAsked && !place.reading) {
                m_renewal->answer(question, {});
            } else {
                place.asked.emplace_back(question, refused);
                place.renewedNs = now;
                if (!place.reading || place.asked.size() == 1)
                    readPlace(SecretReference(where));
            }
            return;
        }
    }
    m_renewal->answer(question, {});
}

void SecretKeeper::answerAsked(Place &place)
{
    for (const auto &[question, refused] : std::exchange(place.asked, {})) {
        std::optional<Secret> found;
        for (const auto &[field, value] : place.fields) {
            const bool wasIt = std::any_of(value.before.begin(), value.before.end(),
                                           [&, refused = refused](const Secret &one) { return same(one, refused); });
            if (wasIt && value.now && !same(*value.now, refused))
                found = value.now;
        }
        m_renewal->answer(question, found);
    }
}

void SecretKeeper::publish()
{
    std::vector<SecretState> states;
    for (const auto &[where, place] : m_places) {
        for (const auto &[field, value] : place.fields) {
            SecretState state{where};
            state.reference.field = field;
            state.state = stateOf(value.answered, value.now.has_value(), !value.problem.isEmpty());
            state.read = place.read;
            state.written = place.written;
            state.version = place.version;
            state.problem = value.problem;
            states.push_back(std::move(state));
        }
    }
    {
        const std::lock_guard lock(m_mutex);
        if (states == m_states)
            return;
        m_states = std::move(states);
    }
    Q_EMIT statesChanged();
}

std::vector<SecretState> SecretKeeper::states() const
{
    const std::lock_guard lock(m_mutex);
    return m_states;
}

} // namespace sluice
