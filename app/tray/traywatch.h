// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace sluice {

/// Whether this desktop shows tray icons, live: the StatusNotifier hosts of the session bus, and the tray of X11. It
/// does not ask Qt, which remembers the answer of its first look for good; a panel often comes after a program that
/// starts at login. Nothing is polled.
class TrayWatch : public QObject
{
    Q_OBJECT
public:
    explicit TrayWatch(QObject *parent = nullptr);
    ~TrayWatch() override;

    /// Whether the first answer is here; `changed` follows within two seconds if not.
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] bool isThere() const { return m_host || m_window; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void askHost();
    void lookAtScreen();

private:
    void apply(bool host);

    quint64 m_asked = 0; ///< of the question whose answer counts
    bool m_known = false;
    bool m_host = false;   ///< a StatusNotifier host
    bool m_window = false; ///< an X11 tray
};

} // namespace sluice
