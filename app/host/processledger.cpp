// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "host/processledger.h"

namespace sluice {

struct ProcessLedger::Listener {
    std::mutex mutex;
    std::weak_ptr<BudgetShares> shares;
    std::function<void()> stored;

    void set(const std::shared_ptr<BudgetShares> &now)
    {
        const std::lock_guard lock(mutex);
        shares = now;
    }
    [[nodiscard]] std::shared_ptr<BudgetShares> get()
    {
        const std::lock_guard lock(mutex);
        return shares.lock();
    }
    void tellStored()
    {
        const std::lock_guard lock(mutex);
        if (stored)
            stored();
    }
};

namespace {

QString demoPath(QString path)
{
    return path.replace(QStringLiteral("sluice.db"), QStringLiteral("demo.db"));
}

} // namespace

ProcessLedger::ProcessLedger(Database database)
    : m_data(std::move(database))
    , m_demo(demoPath(m_data.path()))
{
}

void ProcessLedger::setStored(std::function<void()> stored)
{
    if (!m_listener)
        m_listener = std::make_shared<Listener>();
    const std::lock_guard lock(m_listener->mutex);
    m_listener->stored = std::move(stored);
}

std::shared_ptr<Recorder> ProcessLedger::recorder(bool demo, const Retention &retention, const Tell &tell,
                                                  std::shared_ptr<TokenCalibration> taught)
{
    if (!m_listener)
        m_listener = std::make_shared<Listener>();
    std::weak_ptr<Recorder> &kept = m_recorders.at(demo ? 1 : 0);
    if (std::shared_ptr<Recorder> running = kept.lock()) {
        running->setRetention(retention);
        return running;
    }
    Recorder::Options options{records(demo)};
    options.retention = retention;
    options.tell = tell;
    options.calibration = std::move(taught);
    options.written = [listener = m_listener, demo](const std::map<QByteArray, Money> &costs) {
        if (const std::shared_ptr<BudgetShares> shares = demo ? nullptr : listener->get())
            shares->addWritten(costs);
        listener->tellStored();
    };
    std::shared_ptr<Recorder> made = Recorder::start(std::move(options));
    kept = made;
    return made;
}

void ProcessLedger::setRetention(const Retention &retention) const
{
    for (const std::weak_ptr<Recorder> &kept : m_recorders) {
        if (const std::shared_ptr<Recorder> running = kept.lock())
            running->setRetention(retention);
    }
}

LedgerWriters ProcessLedger::writers(bool demo, const Retention &retention, const Tell &tell)
{
    LedgerWriters writers{recorder(demo, retention, tell), {}};
    if (!demo) {
        writers.shares = BudgetShares::start({records(demo)});
        m_listener->set(writers.shares);
    }
    return writers;
}

} // namespace sluice
