// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/clientkey.h"

#include <QCommandLineParser>

#include <memory>

namespace sluice::cli {

/// A tool, the gateway that it is to use, and the key that it has there.
struct ToolGateway {
    connectors::Tool tool;
    std::unique_ptr<Store> store;
    connectors::Connections connections = connectors::Connections();
    connectors::Terms terms = {};
    std::unique_ptr<connectors::ToolTurn> turn = {}; ///< to be kept when all went well

    /// Of its keys.
    [[nodiscard]] Changes changes() const { return {*store, Author::person(Author::Via::CommandLine)}; }
};

/// Options of what leads a tool to a gateway: -m, --url, and limits of its key.
void addToolOptions(QCommandLineParser &parser);

/// Finds the tool, asks the gateway, makes or takes the tool's key. Runs the event loop.
[[nodiscard]] Result<ToolGateway> openToolGateway(const QCommandLineParser &parser, const QByteArray &toolId,
                                                  const KeyChange &limits);

} // namespace sluice::cli
