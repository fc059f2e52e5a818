// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clientkeysmodel.h"

#include "clientkeytext.h"
#include "gateway/access/accesspolicy.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

bool ClientKeysModel::Row::operator==(const Row &other) const
{
    return entry.key == other.entry.key && entry.spent.day == other.entry.spent.day
           && entry.spent.month == other.entry.spent.month && state == other.state;
}

ClientKeysModel::ClientKeysModel(GatewayKeyStore &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
}

int ClientKeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ClientKeysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const GatewayKey &key = row.entry.key;
    switch (role) {
    case IdRole: return QString::fromLatin1(key.hash.toHex());
    case Qt::DisplayRole:
    case NameRole: return key.name;
    case OwnRole: return row.isOwn();
    case StateRole: return row.state;
    case TermsRole: return format::keyTerms(key);
    case LimitsRole: return format::keyLimits(key);
    case TodayRole: return format::spent(row.entry.spent.day.dollars(), key.budgetDay);
    case MonthRole: return format::spent(row.entry.spent.month.dollars(), key.budgetMonth);
    default: return {};
    }
}

QHash<int, QByteArray> ClientKeysModel::roleNames() const
{
    return {{IdRole, "keyId"},    {NameRole, "name"},     {OwnRole, "own"},     {StateRole, "keyState"},
            {TermsRole, "terms"}, {LimitsRole, "limits"}, {TodayRole, "today"}, {MonthRole, "month"}};
}

int ClientKeysModel::clients() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.isOwn(); }));
}

QString ClientKeysModel::madeHint() const
{
    return m_made.isEmpty() ? QString() : u"slc-…"_s + QString::fromLatin1(m_made.hint());
}

std::vector<ClientKeysModel::Row> ClientKeysModel::sorted(std::vector<GatewayKeyStore::Entry> entries)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    std::vector<Row> rows;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        const GatewayKey &key = entry->key;
        const State state = key.revokedMs ? Revoked : key.expiresMs && *key.expiresMs <= now ? Expired : Valid;
        rows.push_back({std::move(*entry), state});
    }
    std::stable_partition(rows.begin(), rows.end(), [](const Row &row) { return row.isOwn(); });
    return rows;
}

void ClientKeysModel::refresh()
{
    Result<std::vector<GatewayKeyStore::Entry>> entries = m_store.entries();
    const QString problem = entries ? QString() : entries.error().message;
    const bool otherwise = problem != m_problem;
    m_problem = problem;
    if (entries)
        apply(sorted(std::move(*entries)));
    if (otherwise)
        Q_EMIT changed();
}

/// Changes only what is different, so that the keyboard stays where it is.
void ClientKeysModel::apply(std::vector<Row> rows)
{
    const auto before = m_rows.size();
    const auto isGone = [&](const Row &row) {
        return std::none_of(rows.begin(), rows.end(),
                            [&](const Row &other) { return other.entry.key.hash == row.entry.key.hash; });
    };
    for (int at = static_cast<int>(m_rows.size()) - 1; at >= 0; --at) {
        if (!isGone(m_rows[static_cast<size_t>(at)]))
            continue;
        beginRemoveRows({}, at, at);
        m_rows.erase(m_rows.begin() + at);
        endRemoveRows();
    }
    for (size_t at = 0; at < rows.size(); ++at) {
        const int row = static_cast<int>(at);
        if (at >= m_rows.size() || m_rows[at].entry.key.hash != rows[at].entry.key.hash) {
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, std::move(rows[at]));
            endInsertRows();
        } else if (m_rows[at] != rows[at]) {
            m_rows[at] = std::move(rows[at]);
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
    if (before != m_rows.size())
        Q_EMIT changed();
}

const ClientKeysModel::Row *ClientKeysModel::find(const QByteArray &hash) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.entry.key.hash == hash; });
    return found == m_rows.end() ? nullptr : &*found;
}

void ClientKeysModel::startNew()
{
    m_draft.load({});
}

void ClientKeysModel::startEdit(const QString &keyId)
{
    if (const Row *row = find(keyId))
        m_draft.load(row->entry.key);
}

bool ClientKeysModel::save()
{
    refresh();
    QStringList taken;
    for (const Row &row : m_rows) {
        if (row.state != Revoked && row.entry.key.hash != m_draft.hash())
            taken.append(row.entry.key.name);
    }
    std::optional<GatewayKey> key = m_draft.read(taken);
    if (!key)
        return false;
    const Result<void> done = m_draft.isNew() ? add(std::move(*key)) : update(*key);
    if (!done)
        m_draft.setFailure(done.error().message);
    refresh();
    return done.ok();
}

Result<void> ClientKeysModel::add(GatewayKey key)
{
    const Secret made = makeGatewayKey();
    key.hash = hashGatewayKey(made.reveal());
    const Result<void> done = m_store.add(key);
    if (!done)
        return done;
    m_made = made;
    m_madeName = key.name;
    Q_EMIT madeChanged();
    return done;
}

/// What was revoked while its form was open stays so.
Result<void> ClientKeysModel::update(const GatewayKey &key)
{
    const Row *row = find(key.hash);
    if (row && row->state != Revoked)
        return m_store.change(key.hash, KeyChange::between(m_draft.loaded(), key));
    Error error{ErrorKind::InvalidRequest};
    error.message = tr("This key was revoked in the meantime. Make a new one.");
    return error;
}

void ClientKeysModel::told(const Result<void> &done)
{
    refresh();
    if (done)
        return;
    m_problem = done.error().message;
    Q_EMIT changed();
}

bool ClientKeysModel::rotate(const QString &keyId)
{
    const Row *row = find(keyId);
    if (!row || row->isOwn() || row->state != Valid)
        return false;
    GatewayKey key = row->entry.key;
    const QByteArray old = key.hash;
    key.createdMs = QDateTime::currentMSecsSinceEpoch();
    Result<void> done = add(std::move(key));
    if (done.ok())
        done = m_store.revoke(old);
    told(done);
    return done.ok();
}

void ClientKeysModel::revoke(const QString &keyId)
{
    const Row *row = find(keyId);
    if (row && !row->isOwn() && row->state != Revoked)
        told(m_store.revoke(row->entry.key.hash));
}

void ClientKeysModel::remove(const QString &keyId)
{
    const Row *row = find(keyId);
    if (row && !row->isOwn() && row->state != Valid)
        told(m_store.remove(row->entry.key.hash));
}

bool ClientKeysModel::copyMade() const
{
    if (m_made.isEmpty())
        return false;
    QGuiApplication::clipboard()->setText(QString::fromLatin1(m_made.reveal()));
    return true;
}

void ClientKeysModel::forgetMade()
{
    m_made = {};
    m_madeName.clear();
    Q_EMIT madeChanged();
}

} // namespace sluice
