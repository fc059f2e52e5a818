// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>
#include <QSystemTrayIcon>

namespace sluice {

class GatewayModel;

/// The gateway in the tray: its state as the icon, and what one does with it as the menu.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    explicit TrayIcon(GatewayModel &gateway, QObject *parent = nullptr);

    /// Whether this desktop shows tray icons at all.
    [[nodiscard]] static bool isAvailable() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    void show() { m_icon.show(); }
    /// One balloon, for what the user would otherwise not see.
    void tell(const QString &title, const QString &text);
    /// Shows the gateway as it is now, in the language of now.
    void update();

Q_SIGNALS:
    void openRequested();
    void quitRequested();

private:
    void addActions();
    void setImage(const QString &name);

    GatewayModel &m_gateway;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    QAction *m_headline = nullptr;
    QAction *m_toggle = nullptr;
    QAction *m_copyUrl = nullptr;
    QAction *m_copyKey = nullptr;
    QAction *m_open = nullptr;
    QAction *m_quit = nullptr;
    QString m_image;
};

} // namespace sluice
