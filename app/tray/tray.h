// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/autostart.h"
#include "tray/trayicon.h"
#include "tray/traynews.h"
#include "tray/traywatch.h"

#include <QTimer>

namespace sluice {

class AppModel;
class GatewayControl;
class Settings;

/// The tray as the program sees it: an icon while there is a tray to show it, and what is asked for in its menu. Lives
/// as long as the program, whatever trays come and go.
class Tray : public QObject
{
    Q_OBJECT
public:
    /// All of it outlives the tray.
    struct Parts {
        AppModel &app;
        GatewayControl &gateway;
        Settings &settings;
    };
    explicit Tray(const Parts &parts, QObject *parent = nullptr);
    ~Tray() override;

    [[nodiscard]] bool isShown() const { return m_icon != nullptr; }
    /// Whether it has been found out that there is a tray or none; `known` follows within two seconds if not.
    [[nodiscard]] bool isKnown() const { return m_watch.isKnown(); }

    /// One balloon where there is a tray to show it.
    void tell(const QString &title, const QString &text);

    /// For how long a tray may be away, as when a panel is started anew, before `lost`.
    static constexpr std::chrono::seconds patience{3};

Q_SIGNALS:
    void known();
    /// A tray came or went.
    void shownChanged();
    /// It went and did not come back.
    void lost();
    void openRequested();
    void newChatRequested();
    void compareRequested();
    void settingsRequested();
    void quitRequested();

private:
    void refresh();
    void makeIcon();

    Parts m_parts;
    TrayWatch m_watch;
    TrayNews m_news;
    Autostart m_autostart;
    std::unique_ptr<TrayIcon> m_icon;
    QTimer m_absence;
    bool m_wasKnown = false;
};

} // namespace sluice
