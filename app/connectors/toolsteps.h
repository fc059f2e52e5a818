// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/clientkey.h"
#include "engine/providers/providerset.h"

namespace sluice::connectors {

// What command line and window do alike. Blocking, as Connections is.

/// A provider that has the gateway's own address would be asked by itself for ever: an error that names it.
[[nodiscard]] Result<void> checkNoCircle(const ProviderSet &providers, const QByteArray &root);
/// The model of before where it is still offered, else the usual one; empty when nothing is offered.
[[nodiscard]] QByteArray modelFor(const Connections &connections, const QByteArray &tool, const Offer &offer);
/// Connects a tool whose key was taken, and ends its turn: what was made for it is kept, or taken back when that fails.
[[nodiscard]] Result<void> connectTool(ToolTurn &turn, Connections &connections, const Tool &tool, const Terms &terms);
/// Gives its files back, also where the store at `storePath` cannot be opened, and revokes its key. Not being connected
/// is no error.
[[nodiscard]] Result<void> disconnectTool(const QString &storePath, const Author &author, Connections &connections,
                                          const QByteArray &tool);

/// What connecting would write into a file.
struct PlannedFile {
    QString path;
    /// Where in the file, and what; that of the key is not told.
    std::vector<std::pair<QString, QString>> keys;
};
[[nodiscard]] std::vector<PlannedFile> plannedFiles(const Tool &tool, const Connections &connections,
                                                    const QByteArray &root, const QByteArray &model);

} // namespace sluice::connectors
