// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tray/routemenu.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace sluice {

class Autostart;
class GatewayModel;
class TrayNews;

/// The gateway in the tray: its state as the icon, and what one does with it as the menu.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    /// All of it outlives the icon; what is null has no entry.
    struct Parts {
        GatewayModel &gateway;
        RoutesModel *routes = nullptr;
        TrayNews *news = nullptr;
        Autostart *autostart = nullptr;
    };
    explicit TrayIcon(const Parts &parts, QObject *parent = nullptr);

    /// Whether Qt can show an icon here. Not to be asked before a tray is there: see TrayWatch.
    [[nodiscard]] static bool isAvailable() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    void show() { m_icon.show(); }
    /// One balloon, for what the user would otherwise not see.
    void tell(const QString &title, const QString &text);
    /// Shows the gateway as it is now, in the language of now.
    void update();

Q_SIGNALS:
    void openRequested();
    void newChatRequested();
    void compareRequested();
    void settingsRequested();
    void quitRequested();

private:
    void addActions();
    void updateGateway();
    void updateBeforeShown();
    void setImage(const QString &name);
    void setAutostart(bool on);

    Parts m_parts;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    QAction *m_headline = nullptr;
    QAction *m_figures = nullptr;
    QAction *m_toggle = nullptr;
    QAction *m_copyUrl = nullptr;
    QAction *m_copyKey = nullptr;
    QAction *m_copyEnvironment = nullptr;
    std::unique_ptr<RouteMenu> m_routes;
    QAction *m_newChat = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_open = nullptr;
    QAction *m_atLogin = nullptr;
    QAction *m_settings = nullptr;
    QAction *m_quit = nullptr;
    QString m_image;
};

} // namespace sluice
