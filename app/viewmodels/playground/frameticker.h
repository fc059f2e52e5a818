// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace sluice {

/// Beats once per frame while something streams: 60 times a second, fewer (down to 15) when frames cost more than two
/// thirds of their time. Stopped it costs nothing.
class FrameTicker : public QObject
{
    Q_OBJECT
public:
    explicit FrameTicker(QObject *parent = nullptr);

    void start();
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Milliseconds from beat to beat.
    [[nodiscard]] int interval() const { return m_interval; }
    /// The interval fit for frames that cost so much.
    [[nodiscard]] static int intervalFor(double costMs);

    /// The window has put a frame on the screen.
    void frameShown();

Q_SIGNALS:
    void tick();

private:
    void beat();
    void learn(double costMs);

    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    double m_cost = 0;
    int m_interval = 16;
    bool m_running = false;
    bool m_framePending = false;
};

} // namespace sluice
