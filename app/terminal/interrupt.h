// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace sluice::terminal {

/// Turns SIGINT, SIGTERM and SIGHUP into signals on the event loop. One at a time per process.
///
/// After the first SIGINT or SIGTERM the next one ends the process in the system's own way.
class Interrupt : public QObject
{
    Q_OBJECT
public:
    /// What SIGHUP asks for. Whoever started the program with SIGHUP ignored, as nohup does, is left alone by Stop.
    enum class HangUp { Stop, Reload };
    explicit Interrupt(HangUp hangUp, QObject *parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    /// SIGINT, SIGTERM, or SIGHUP where that is to stop: stop cleanly.
    void stopRequested();
    /// SIGHUP: read the configuration again.
    void reloadRequested();

private:
    void read();
    HangUp m_hangUp;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace sluice::terminal
