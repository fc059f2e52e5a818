// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/clientkey.h"

#include "connectors/settingsfile.h"
#include "gateway/access/accesspolicy.h"

#include <QDateTime>
#include <QLockFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice::connectors {

namespace {

/// The tool's id, or a name beside it when the user has a key of that name.
QString freeName(const std::vector<GatewayKey> &keys, const QByteArray &tool)
{
    const QString id = QString::fromUtf8(tool);
    QString name = id;
    const auto isTaken = [&](const GatewayKey &key) { return key.name == name && !key.revokedMs; };
    for (int i = 2; std::any_of(keys.begin(), keys.end(), isTaken); ++i)
        name = id + u'-' + QString::number(i);
    return name;
}

} // namespace

Secret keptKey(const Connections &connections, const QByteArray &tool)
{
    const Result<std::optional<QByteArray>> text = readSettings(connections.keyFileOf(tool));
    return Secret(text && *text ? (*text)->trimmed() : QByteArray());
}

ToolTurn::ToolTurn(Changes changes, Connections connections, QByteArray tool)
    : m_changes(std::move(changes))
    , m_connections(std::move(connections))
    , m_tool(std::move(tool))
{
}

ToolTurn::~ToolTurn()
{
    undo();
}

Result<Secret> ToolTurn::takeKey(const KeyChange &limits)
{
    if (!m_lock) {
        Result<std::unique_ptr<QLockFile>> lock = m_connections.turnOf(m_tool);
        if (!lock)
            return lock.error();
        m_lock = std::move(*lock);
        m_had = keptKey(m_connections, m_tool);
    }
    return obtainKey(limits);
}

void ToolTurn::keep()
{
    m_isMade = false;
    m_lock.reset();
}

void ToolTurn::undo()
{
    // One that cannot be revoked now stays written down, for disconnecting.
    if (m_isMade && revokeKey(m_changes, m_connections, m_tool).ok()) {
        // A tool that was connected before stays so.
        (void)(m_had.isEmpty() ? m_connections.disconnect(m_tool)
                               : writePrivate(m_connections.keyFileOf(m_tool), m_had.reveal() + '\n'))
            .ok();
    }
    keep();
}

Result<Secret> ToolTurn::obtainKey(const KeyChange &limits)
{
    const Result<std::vector<GatewayKey>> keys = gatewayKeys(m_changes.store());
    if (!keys)
        return keys.error();
    if (Secret kept = keptKey(m_connections, m_tool); !kept.isEmpty()) {
        const QByteArray hash = hashGatewayKey(kept.reveal());
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const auto isIt = [&](const GatewayKey &key) { return key.hash == hash && isValid(key, now); };
        if (std::any_of(keys->begin(), keys->end(), isIt)) {
            const Result<void> changed = changeGatewayKey(m_changes, hash, limits);
            return changed.ok() ? Result<Secret>(std::move(kept)) : changed.error();
        }
    }
    Secret made = makeGatewayKey();
    GatewayKey key{hashGatewayKey(made.reveal()), freeName(*keys, m_tool)};
    limits.applyTo(key);
    m_isMade = true;
    // The file first: a key in the store that nobody has would stay there.
    if (const Result<void> kept = writePrivate(m_connections.keyFileOf(m_tool), made.reveal() + '\n'); !kept.ok())
        return kept.error();
    const Result<void> added = addGatewayKey(m_changes, key);
    return added.ok() ? Result<Secret>(std::move(made)) : added.error();
}

Result<void> revokeKey(const Changes &changes, const Connections &connections, const QByteArray &tool)
{
    const Secret kept = keptKey(connections, tool);
    if (kept.isEmpty())
        return {};
    const QByteArray hash = hashGatewayKey(kept.reveal());
    const Result<std::vector<GatewayKey>> keys = gatewayKeys(changes.store());
    if (!keys)
        return keys.error();
    const auto isIt = [&](const GatewayKey &key) { return key.hash == hash && !key.revokedMs; };
    return std::any_of(keys->begin(), keys->end(), isIt) ? revokeGatewayKey(changes, hash) : Result<void>();
}

} // namespace sluice::connectors
