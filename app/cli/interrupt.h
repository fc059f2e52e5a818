// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace sluice::cli {

/// Turns SIGINT, SIGTERM and SIGHUP into signals on the event loop. One at a time per process.
///
/// After the first SIGINT or SIGTERM the next one ends the process in the system's own way.
class Interrupt : public QObject
{
    Q_OBJECT
public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    /// SIGINT or SIGTERM: stop cleanly.
    void stopRequested();
    /// SIGHUP: read the configuration again.
    void reloadRequested();

private:
    void read();
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace sluice::cli
