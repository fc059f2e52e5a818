// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tray/tray.h"

#include "appmodel.h"
#include "terminal/output.h"

#include <QDateTime>

#include <utility>

namespace sluice {

Tray::Tray(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_news({*parts.app.gateway(), parts.gateway, *parts.app.activity(), parts.settings,
              &QDateTime::currentMSecsSinceEpoch})
{
    m_absence.setSingleShot(true);
    m_absence.setInterval(patience);
    connect(&m_absence, &QTimer::timeout, this, &Tray::lost);
    connect(&m_watch, &TrayWatch::changed, this, &Tray::refresh);
    if (const Result<void> mended = m_autostart.mend(); !mended.ok())
        terminal::logLine("sluice: " + mended.error().message.toUtf8());
    refresh();
}

Tray::~Tray() = default;

void Tray::tell(const QString &title, const QString &text)
{
    if (m_icon)
        m_icon->tell(title, text);
}

void Tray::refresh()
{
    const bool there = m_watch.isThere() && TrayIcon::isAvailable();
    if (there != isShown()) {
        if (there)
            makeIcon();
        else
            m_icon.reset();
        there ? m_absence.stop() : m_absence.start();
        Q_EMIT shownChanged();
    }
    if (m_watch.isKnown() && !std::exchange(m_wasKnown, true))
        Q_EMIT known();
}

void Tray::makeIcon()
{
    AppModel &app = m_parts.app;
    m_icon =
        std::make_unique<TrayIcon>(TrayIcon::Parts{*app.gateway(), app.gatewayPage()->routes(), &m_news, &m_autostart});
    connect(m_icon.get(), &TrayIcon::openRequested, this, &Tray::openRequested);
    connect(m_icon.get(), &TrayIcon::newChatRequested, this, &Tray::newChatRequested);
    connect(m_icon.get(), &TrayIcon::compareRequested, this, &Tray::compareRequested);
    connect(m_icon.get(), &TrayIcon::settingsRequested, this, &Tray::settingsRequested);
    connect(m_icon.get(), &TrayIcon::quitRequested, this, &Tray::quitRequested);
    connect(&app, &AppModel::languageChanged, m_icon.get(), &TrayIcon::update);
    m_icon->show();
}

} // namespace sluice
