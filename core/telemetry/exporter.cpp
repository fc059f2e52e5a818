// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "telemetry/exporter.h"

#include "store/filelock.h"
#include "telemetry/anchorstream.h"
#include "transport/maketransport.h"
#include "transport/threadend.h"

#include <QDateTime>
#include <QDeadlineTimer>

using namespace Qt::StringLiterals;

namespace sluice {

/// What runs on the thread.
class Exporter::Worker : public QObject
{
public:
    Worker(const Options &options, std::vector<ExportDestination> destinations, qint64 beginning)
        : m_options(options)
        , m_destinations(std::move(destinations))
        , m_lock(options.data.path() + u".exports.lock"_s)
        , m_beginning(beginning)
        , m_timer(this)
    {
        connect(&m_timer, &QTimer::timeout, this, &Worker::refresh);
        m_timer.setSingleShot(true);
    }

    void begin()
    {
        m_transport = makeTransport(TransportKind::Socket, m_options.transport);
        m_place.reset(new ExportStream::Place{*m_transport, [this] { return store(); }, m_options.tell,
                                              m_options.source, m_options.pace, m_beginning});
        for (const ExportDestination &destination : m_destinations) {
            for (const ExportSignal signal : signalsOf(destination))
                m_streams.push_back(std::make_unique<ExportStream>(destination, signal, *m_place));
            if (m_options.audit && takesAnchors(destination))
                m_anchors.push_back(std::make_unique<AnchorStream>(destination, *m_options.audit, *m_place));
        }
        refresh();
    }

    void recordsCame()
    {
        if (m_timer.remainingTime() > int(m_options.pace.gather.count()))
            m_timer.start(m_options.pace.gather);
    }

private:
    /// Opened now, or the next time.
    const Store *store()
    {
        if (!m_store) {
            if (Result<std::unique_ptr<Store>> opened = m_options.data.connection())
                m_store = std::move(*opened);
        }
        return m_store.get();
    }

    void refresh()
    {
        m_timer.start(m_options.pace.look);
        // Cursors are made by whoever is first, so that nothing is missed while another process sends.
        for (const auto &stream : m_streams)
            (void)stream->prepare();
        if (!m_lock.tryLock())
            return;
        tidy();
        for (const auto &stream : m_streams)
            stream->goOn();
        if (!m_anchoring.hasExpired())
            return;
        m_anchoring.setRemainingTime(m_options.pace.anchors);
        for (const auto &anchors : m_anchors)
            anchors->goOn();
    }

    void tidy()
    {
        if (m_isTidy || !store())
            return;
        QByteArrayList names;
        for (const auto &stream : m_streams)
            names.append(stream->name());
        for (const auto &anchors : m_anchors)
            names.append(anchors->name());
        m_isTidy = tidyExportCursors(*m_store, names, QDateTime::currentMSecsSinceEpoch()).ok();
    }

    const Options m_options;
    const std::vector<ExportDestination> m_destinations;
    FileLock m_lock;
    const qint64 m_beginning;
    QTimer m_timer;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<ExportStream::Place> m_place;
    QDeadlineTimer m_anchoring{0};
    std::vector<std::unique_ptr<ExportStream>> m_streams; // last: they use the others
    std::vector<std::unique_ptr<AnchorStream>> m_anchors;
    bool m_isTidy = false;
};

Exporter::Exporter(Options options)
    : m_options(std::move(options))
{
    m_thread.setObjectName(u"sluice-export"_s);
    deleteOnEnd(m_thread);
}

Exporter::~Exporter()
{
    stop();
}

void Exporter::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_worker)
            return;
        m_worker->deleteLater(); // a thread that ends deletes what was to be deleted on it
        m_worker = nullptr;
    }
    m_thread.quit();
    m_thread.wait();
}

void Exporter::setDestinations(const std::vector<ExportDestination> &destinations)
{
    if (destinations == m_destinations)
        return;
    stop();
    m_destinations = destinations;
    begin();
}

void Exporter::setTransport(const TransportOptions &transport)
{
    if (transport == m_options.transport)
        return;
    stop();
    m_options.transport = transport;
    begin();
}

void Exporter::begin()
{
    if (m_destinations.empty())
        return;
    // Positions are at least the microseconds of their writing, and what is written in this millisecond is sent.
    auto *worker = new Worker(m_options, m_destinations, QDateTime::currentMSecsSinceEpoch() * 1000 - 1);
    worker->moveToThread(&m_thread);
    {
        const std::lock_guard lock(m_mutex);
        m_worker = worker;
    }
    m_thread.start();
    QMetaObject::invokeMethod(worker, &Worker::begin, Qt::QueuedConnection);
}

void Exporter::wake() const
{
    const std::lock_guard lock(m_mutex);
    if (m_worker)
        QMetaObject::invokeMethod(m_worker, &Worker::recordsCame, Qt::QueuedConnection);
}

} // namespace sluice
