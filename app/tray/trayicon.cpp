// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tray/trayicon.h"

#include "foreigntext.h"
#include "gatewaymodel.h"
#include "platform/autostart.h"
#include "routesmodel.h"
#include "tray/traynews.h"

#include <QGuiApplication>

namespace sluice {

using namespace Qt::StringLiterals;

TrayIcon::TrayIcon(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    addActions();
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openRequested();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::openRequested);
    connect(&m_menu, &QMenu::aboutToShow, this, &TrayIcon::updateBeforeShown);
    connect(&m_parts.gateway, &GatewayModel::stateChanged, this, &TrayIcon::updateGateway);
    connect(&m_parts.gateway, &GatewayModel::countsChanged, this, &TrayIcon::updateGateway);
    connect(&m_parts.gateway, &GatewayModel::keyChanged, this, &TrayIcon::updateGateway);
    if (m_parts.news) {
        connect(m_parts.news, &TrayNews::figuresChanged, this, &TrayIcon::updateGateway);
        connect(m_parts.news, &TrayNews::noticed, this, [this](const QString &title, const QString &text) {
            // Who looks at the window sees it there.
            if (QGuiApplication::applicationState() != Qt::ApplicationActive)
                tell(title, text);
        });
    }
    update();
}

void TrayIcon::addActions()
{
    GatewayModel *const gateway = &m_parts.gateway;
    m_headline = m_menu.addAction(QString());
    m_headline->setEnabled(false);
    m_figures = m_menu.addAction(QString());
    m_figures->setEnabled(false);
    m_figures->setVisible(m_parts.news != nullptr);
    m_toggle = m_menu.addAction(QString(), gateway, &GatewayModel::toggle);
    m_menu.addSeparator();
    m_copyUrl = m_menu.addAction(QString(), gateway, &GatewayModel::copyBaseUrl);
    m_copyKey = m_menu.addAction(QString(), gateway, [gateway] { gateway->copyKey(); });
    m_copyEnvironment = m_menu.addAction(QString(), gateway, [gateway] { gateway->copySnippet(); });
    m_routes = std::make_unique<RouteMenu>(m_parts.routes, m_menu);
    m_menu.addSeparator();
    m_newChat = m_menu.addAction(QString(), this, &TrayIcon::newChatRequested);
    m_compare = m_menu.addAction(QString(), this, &TrayIcon::compareRequested);
    m_open = m_menu.addAction(QString(), this, &TrayIcon::openRequested);
    m_menu.addSeparator();
    m_atLogin = m_menu.addAction(QString(), this, &TrayIcon::setAutostart);
    m_atLogin->setCheckable(true);
    m_atLogin->setVisible(m_parts.autostart != nullptr);
    m_settings = m_menu.addAction(QString(), this, &TrayIcon::settingsRequested);
    m_quit = m_menu.addAction(QString(), this, &TrayIcon::quitRequested);
}

void TrayIcon::update()
{
    m_copyUrl->setText(tr("Copy base URL"));
    m_copyKey->setText(tr("Copy key"));
    m_copyEnvironment->setText(tr("Copy environment"));
    m_newChat->setText(tr("New chat"));
    m_compare->setText(tr("Compare"));
    m_open->setText(tr("Open Sluice"));
    m_atLogin->setText(tr("Start at login"));
    m_settings->setText(tr("Settings"));
    m_quit->setText(tr("Quit"));
    updateGateway();
    updateBeforeShown();
}

void TrayIcon::updateGateway()
{
    const GatewayModel &gateway = m_parts.gateway;
    const bool on = gateway.isRunning();
    const bool stopping = gateway.isStopping();
    const QString headline = stopping             ? tr("Gateway is stopping")
                             : on                 ? tr("Gateway on %1").arg(gateway.address())
                             : gateway.hasError() ? tr("Gateway did not start")
                                                  : tr("Gateway is off");
    m_headline->setText(headline);
    m_toggle->setText(stopping ? tr("Stop gateway now") : on ? tr("Stop gateway") : tr("Start gateway"));
    m_copyUrl->setEnabled(on);
    const GatewayModel::KeyState key = gateway.keyState();
    m_copyKey->setEnabled(key != GatewayModel::HashOnly && key != GatewayModel::NotMade);
    m_copyEnvironment->setEnabled(on);
    if (m_parts.news)
        m_figures->setText(m_parts.news->figures());
    const QString error = gateway.errorText().isEmpty() ? QString() : u'\n' + gateway.errorText();
    m_icon.setToolTip(u"Sluice\n"_s + unmarkedText(headline + error));
    const bool isBad = gateway.hasError() || (on && !gateway.errorText().isEmpty());
    setImage(isBad ? u"error"_s : !on ? u"off"_s : gateway.active() > 0 ? u"busy"_s : u"on"_s);
}

/// What no signal tells of: a minute that goes by, targets that wait, an entry that another program wrote.
void TrayIcon::updateBeforeShown()
{
    if (m_parts.news)
        m_figures->setText(m_parts.news->figures());
    if (m_parts.routes)
        m_parts.routes->refresh();
    m_routes->update();
    if (m_parts.autostart)
        m_atLogin->setChecked(m_parts.autostart->isOn());
}

void TrayIcon::setAutostart(bool on)
{
    if (const Result<void> done = m_parts.autostart->set(on); !done.ok())
        tell(tr("Start at login"), done.error().message);
    m_atLogin->setChecked(m_parts.autostart->isOn());
}

void TrayIcon::setImage(const QString &name)
{
    if (m_image == name)
        return;
    m_image = name;
    m_icon.setIcon(QIcon(u":/tray-%1.svg"_s.arg(name)));
}

void TrayIcon::tell(const QString &title, const QString &text)
{
    m_icon.showMessage(unmarkedText(title), unmarkedText(text), QIcon(u":/sluice.svg"_s), 6000);
}

} // namespace sluice
