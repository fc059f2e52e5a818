// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/budgetshares.h"
#include "ledger/recorder.h"

#include <array>

namespace sluice {

/// Where a gateway writes what it does.
struct LedgerWriters {
    std::shared_ptr<Recorder> recorder;
    /// None in a demo, which spends of no budget.
    std::shared_ptr<BudgetShares> shares;
};

/// The data of a process, and the one place that writes records in it: its gateway and its playground share a recorder,
/// which lives as long as one of them has it. A demo's records are in a file of their own. The file need not be there
/// yet. On the thread that made it.
class ProcessLedger
{
public:
    explicit ProcessLedger(Database database = Database::users());

    /// The user's data: keys and configuration.
    [[nodiscard]] const Database &data() const { return m_data; }
    /// Where records are: a demo has a file of its own.
    [[nodiscard]] const Database &records(bool demo) const { return demo ? m_demo : m_data; }

    /// Hears of trouble, on any thread.
    using Tell = std::function<void(const QString &)>;

    /// `taught` are lessons for a recorder that is not there yet; null: those that are in its file, once it is open.
    [[nodiscard]] std::shared_ptr<Recorder> recorder(bool demo, const Retention &retention, const Tell &tell,
                                                     std::shared_ptr<TokenCalibration> taught = {});
    /// The same with shares of budgets for one gateway.
    [[nodiscard]] LedgerWriters writers(bool demo, const Retention &retention, const Tell &tell);
    /// How much of the past the recorders that run keep from now on.
    void setRetention(const Retention &retention) const;
    /// Who hears on the recorder's thread that records came into the store; in place of who did before.
    void setStored(std::function<void()> stored);

private:
    struct Listener;
    Database m_data;
    Database m_demo;
    std::array<std::weak_ptr<Recorder>, 2> m_recorders;
    /// Whose shares are told of costs that are in the store: those of the last gateway.
    std::shared_ptr<Listener> m_listener;
};

} // namespace sluice
