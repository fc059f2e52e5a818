// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/money.h"
#include "connectors/gatewayvisit.h"
#include "connectors/toolsteps.h"

#include <QObject>

#include <map>
#include <memory>

namespace sluice {

/// A tool as it stands on this machine.
struct ToolState {
    connectors::Tool tool;
    QString program = {}; ///< empty: not found
    std::optional<connectors::Connection> connection = {};
    bool hasKey = false;
    Money spentToday = {};
    std::vector<connectors::PlannedFile> plan = {};
};

/// Where what is known of connections is, and the keys.
struct ToolsPlace {
    QString folder = {};
    QString store = {};
};

/// The half of the tools' model that waits for disks, locks and a gateway. Lives on a thread with an event loop.
class ToolsLane : public QObject
{
    Q_OBJECT
public:
    explicit ToolsLane(ToolsPlace place);

    /// `looked` follows. `root` is where the gateway is, or would be.
    void detect(const QByteArray &root);
    /// Connects one with the model that is usual for it, or this one; `done` and `looked` follow.
    void connectTool(const QByteArray &id, const QByteArray &root, const QByteArray &model);
    void disconnectTool(const QByteArray &id, const QByteArray &root);

Q_SIGNALS:
    void looked(const std::vector<sluice::ToolState> &tools);
    /// `problem` is empty where it went well.
    void done(const QByteArray &id, const QString &problem);

private:
    [[nodiscard]] Result<void> finish(connectors::ToolTurn &turn, const connectors::Tool &tool, const QByteArray &model,
                                      connectors::Offer offer);
    [[nodiscard]] Result<const Store *> store();

    const ToolsPlace m_place;
    connectors::Connections m_connections;
    std::unique_ptr<Store> m_store;
    std::map<QByteArray, std::unique_ptr<connectors::GatewayVisit>> m_visits; ///< by tool
};

} // namespace sluice
