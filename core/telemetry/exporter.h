// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"
#include "telemetry/exportstream.h"
#include "transport/transportoptions.h"

#include <QThread>

namespace sluice {

/// Sends the records of requests on to where the configuration says, from the record store, on a thread of its own; one
/// process does it for all that share a store. There is neither thread nor lock without a destination. Lives on the
/// thread that made it.
class Exporter
{
public:
    struct Options {
        /// The record store.
        Database data;
        /// The store with the audit log, whose heads are sent too; unset: they are not.
        std::optional<Database> audit = {};
        TransportOptions transport = {};
        otlp::Source source = {};
        /// What a person should know; on the exporter's thread. May be empty.
        std::function<void(const QString &)> tell = {};
        ExportPace pace = {};
    };

    explicit Exporter(Options options);
    /// Ends what is being sent; it is sent again by whoever comes next.
    ~Exporter();
    Exporter(const Exporter &) = delete;
    Exporter &operator=(const Exporter &) = delete;

    /// How receivers are reached from now on.
    void setTransport(const TransportOptions &transport);
    /// In place of those before. A new one gets what is recorded from now on.
    void setDestinations(const std::vector<ExportDestination> &destinations);
    /// Records came into the store. Thread-safe.
    void wake() const;

private:
    class Worker;
    void begin();
    void stop();

    Options m_options; ///< a worker has its own
    std::vector<ExportDestination> m_destinations;
    QThread m_thread;
    mutable std::mutex m_mutex; ///< of m_worker, for `wake`
    Worker *m_worker = nullptr;
};

} // namespace sluice
