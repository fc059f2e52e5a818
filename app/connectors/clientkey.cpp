// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/clientkey.h"

#include "connectors/settingsfile.h"
#include "gateway/access/accesspolicy.h"

#include <QDateTime>

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

Result<Secret> obtainKey(const Changes &changes, const Connections &connections, const Tool &tool,
                         const KeyChange &limits)
{
    const Result<std::vector<GatewayKey>> keys = gatewayKeys(changes.store());
    if (!keys)
        return keys.error();
    if (Secret kept = keptKey(connections, tool.id); !kept.isEmpty()) {
        const QByteArray hash = hashGatewayKey(kept.reveal());
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const auto isIt = [&](const GatewayKey &key) { return key.hash == hash && isValid(key, now); };
        if (std::any_of(keys->begin(), keys->end(), isIt)) {
            const Result<void> changed = changeGatewayKey(changes, hash, limits);
            return changed.ok() ? Result<Secret>(std::move(kept)) : changed.error();
        }
    }
    Secret made = makeGatewayKey();
    GatewayKey key{hashGatewayKey(made.reveal()), freeName(*keys, tool.id)};
    limits.applyTo(key);
    // The file first: a key in the store that nobody has would stay there.
    if (const Result<void> kept = writePrivate(connections.keyFileOf(tool.id), made.reveal() + '\n'); !kept.ok())
        return kept.error();
    const Result<void> added = addGatewayKey(changes, key);
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
