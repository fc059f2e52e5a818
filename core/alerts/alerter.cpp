// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/alerter.h"

#include "alerts/outbox.h"
#include "store/filelock.h"
#include "transport/maketransport.h"
#include "transport/threadend.h"

#include <QDateTime>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace sluice {

/// What runs on the thread.
class Alerter::Worker : public QObject
{
public:
    Worker(const Options &options, AlertConfig config)
        : m_options(options)
        , m_config(std::move(config))
        , m_lock(options.data.path() + u".alerts.lock"_s)
        , m_timer(this)
    {
        connect(&m_timer, &QTimer::timeout, this, &Worker::evaluate);
    }

    void begin()
    {
        m_transport = makeTransport(TransportKind::Socket, m_options.transport);
        m_timer.start(m_options.pace.look);
        evaluate();
    }

private:
    void evaluate()
    {
        if (!m_lock.tryLock())
            return;
        if (!m_store) {
            Result<std::unique_ptr<Store>> store = m_options.data.connection();
            if (!store)
                return; // the recorder tells of it
            m_store = std::move(*store);
            m_outbox = std::make_unique<Outbox>(*m_store, *m_transport, m_config, m_options);
            (void)tidyAlerts(*m_store, QDateTime::currentMSecsSinceEpoch());
        }
        for (const AlertRule &rule : m_config.rules)
            lookBy(rule);
        m_outbox->deliver();
    }

    void lookBy(const AlertRule &rule)
    {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const Result<std::vector<AlertReading>> readings = readAlert(*m_store, rule, m_options.sources, now);
        const Result<void> taken =
            readings ? applyReadings(*m_store, m_config, rule, *readings, now) : Result<void>(readings.error());
        if (taken.ok())
            m_toldTrouble = false;
        else if (!std::exchange(m_toldTrouble, true) && m_options.tell)
            m_options.tell(u"alerts cannot be looked after: "_s + taken.error().message);
    }

    const Options &m_options;
    const AlertConfig m_config;
    FileLock m_lock;
    QTimer m_timer;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Outbox> m_outbox; // last: it uses the others
    bool m_toldTrouble = false;
};

Alerter::Alerter(Options options)
    : m_options(std::move(options))
{
    m_thread.setObjectName(u"sluice-alerts"_s);
    deleteOnEnd(m_thread);
}

Alerter::~Alerter()
{
    stop();
}

void Alerter::stop()
{
    if (!m_worker)
        return;
    std::exchange(m_worker, nullptr)->deleteLater(); // a thread that ends deletes what was to be deleted on it
    m_thread.quit();
    m_thread.wait();
}

void Alerter::setConfig(const AlertConfig &config)
{
    if (config == m_config)
        return;
    stop();
    m_config = config;
    begin();
}

void Alerter::setTransport(const TransportOptions &transport)
{
    if (transport == m_options.transport)
        return;
    stop();
    m_options.transport = transport;
    begin();
}

void Alerter::begin()
{
    if (m_config.rules.empty())
        return;
    m_worker = new Worker(m_options, m_config);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, &Worker::begin, Qt::QueuedConnection);
}

} // namespace sluice
