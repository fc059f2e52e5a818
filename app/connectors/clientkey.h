// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "connectors/connections.h"
#include "ledger/gatewaykeys.h"

namespace sluice::connectors {

/// One setting up of a tool, from its key on: others of the same tool wait. Unless it is kept, nothing stays of it. On
/// the thread of the store's connection, which outlives it.
class ToolTurn
{
public:
    ToolTurn(Changes changes, Connections connections, QByteArray tool);
    ~ToolTurn();
    Q_DISABLE_COPY_MOVE(ToolTurn)

    /// Waits for its turn. The client key of the tool, with its name: made when there is none that is valid, with these
    /// limits; one that is there takes them over. Its text is in the tool's folder of ours, for its owner only: files
    /// are given back while no gateway runs, and it has to be put in again.
    [[nodiscard]] Result<Secret> takeKey(const KeyChange &limits);
    /// The tool is set up; the next one's turn.
    void keep();
    /// It is not: a key that was made for it is refused from now on. The next one's turn.
    void undo();

private:
    [[nodiscard]] Result<Secret> obtainKey(const KeyChange &limits);

    Changes m_changes;
    Connections m_connections;
    QByteArray m_tool;
    std::unique_ptr<QLockFile> m_lock;
    Secret m_had; ///< the text that was kept before
    bool m_isMade = false;
};

/// The text that is kept; empty when there is none.
[[nodiscard]] Secret keptKey(const Connections &connections, const QByteArray &tool);
/// The key is refused from now on. None is no error.
[[nodiscard]] Result<void> revokeKey(const Changes &changes, const Connections &connections, const QByteArray &tool);

} // namespace sluice::connectors
