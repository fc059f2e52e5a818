// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alertmessage.h"
#include "alerts/alertreading.h"
#include "store/database.h"
#include "transport/transportoptions.h"

#include <QThread>

namespace sluice {

/// Looks at the record store by the rules and tells the channels, on a thread of its own; one process does it for all
/// that share a store. Without a rule there is neither thread nor lock. Lives on the thread that made it.
class Alerter
{
public:
    struct Pace {
        std::chrono::milliseconds look{10'000};
        /// Before a message is sent again: doubling, up to the longest.
        std::chrono::milliseconds firstPause{10'000};
        std::chrono::milliseconds longestPause{3'600'000};
        /// A message that nobody took is given up.
        std::chrono::milliseconds patience{24LL * 3'600'000};
    };
    struct Options {
        /// The record store.
        Database data;
        TransportOptions transport = {};
        AlertSources sources = {};
        /// Shows a message where the program runs; on the alerter's thread. Null: desktop channels tell nobody.
        std::function<void(const AlertMessage &)> show = {};
        /// What a person should know; on the alerter's thread. May be empty.
        std::function<void(const QString &)> tell = {};
        Pace pace = {};
    };

    explicit Alerter(Options options);
    /// What is being sent is sent again by whoever comes next.
    ~Alerter();
    Alerter(const Alerter &) = delete;
    Alerter &operator=(const Alerter &) = delete;

    void setConfig(const AlertConfig &config);
    /// How channels are reached from now on.
    void setTransport(const TransportOptions &transport);

private:
    class Worker;
    void begin();
    void stop();

    Options m_options; ///< changes only while there is no worker
    AlertConfig m_config;
    QThread m_thread;
    Worker *m_worker = nullptr;
};

} // namespace sluice
