// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audit/auditcut.h"
#include "store/database.h"

#include <QThread>

#include <chrono>

namespace sluice {

/// Looks after the log of a store while a gateway runs, on a thread of its own: writes its head into the anchors beside
/// the store and cuts what the configuration lets go, at the start and each hour. However many do so, it is done once.
/// Lives on the thread that made it.
class AuditKeeper
{
public:
    struct Options {
        Database data;
        std::chrono::milliseconds pace{std::chrono::hours(1)};
        /// What a person should know: trouble, and each further hour's head, so that the process's own journal has it
        /// too. On the keeper's thread; may be empty.
        std::function<void(const QString &)> tell = {};
    };

    explicit AuditKeeper(Options options);
    ~AuditKeeper();
    AuditKeeper(const AuditKeeper &) = delete;
    AuditKeeper &operator=(const AuditKeeper &) = delete;

    /// Looks at once.
    void setRules(const AuditRules &rules);

private:
    class Worker;
    QThread m_thread;
    Worker *m_worker;
};

} // namespace sluice
