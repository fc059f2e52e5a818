// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tray/trayicon.h"

#include "foreigntext.h"
#include "gatewaymodel.h"

namespace sluice {

using namespace Qt::StringLiterals;

TrayIcon::TrayIcon(GatewayModel &gateway, QObject *parent)
    : QObject(parent)
    , m_gateway(gateway)
{
    addActions();
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openRequested();
    });
    connect(&m_gateway, &GatewayModel::stateChanged, this, &TrayIcon::update);
    connect(&m_gateway, &GatewayModel::countsChanged, this, &TrayIcon::update);
    connect(&m_gateway, &GatewayModel::keyChanged, this, &TrayIcon::update);
    update();
}

void TrayIcon::addActions()
{
    m_headline = m_menu.addAction(QString());
    m_headline->setEnabled(false);
    m_toggle = m_menu.addAction(QString(), &m_gateway, &GatewayModel::toggle);
    m_menu.addSeparator();
    m_copyUrl = m_menu.addAction(QString(), &m_gateway, &GatewayModel::copyBaseUrl);
    m_copyKey = m_menu.addAction(QString(), &m_gateway, [this] { m_gateway.copyKey(); });
    m_menu.addSeparator();
    m_open = m_menu.addAction(QString(), this, &TrayIcon::openRequested);
    m_quit = m_menu.addAction(QString(), this, &TrayIcon::quitRequested);
}

void TrayIcon::update()
{
    const bool on = m_gateway.isRunning();
    const bool stopping = m_gateway.isStopping();
    const QString headline = stopping               ? tr("Gateway is stopping")
                             : on                   ? tr("Gateway on %1").arg(m_gateway.address())
                             : m_gateway.hasError() ? tr("Gateway did not start")
                                                    : tr("Gateway is off");
    m_headline->setText(headline);
    m_toggle->setText(stopping ? tr("Stop gateway now") : on ? tr("Stop gateway") : tr("Start gateway"));
    m_copyUrl->setText(tr("Copy base URL"));
    m_copyKey->setText(tr("Copy key"));
    m_open->setText(tr("Open Sluice"));
    m_quit->setText(tr("Quit"));
    m_copyUrl->setEnabled(on);
    const GatewayModel::KeyState key = m_gateway.keyState();
    m_copyKey->setEnabled(key != GatewayModel::HashOnly && key != GatewayModel::NotMade);
    const QString error = m_gateway.hasError() ? u'\n' + m_gateway.errorText() : QString();
    m_icon.setToolTip(u"Sluice\n"_s + unmarkedText(headline + error));
    setImage(m_gateway.hasError() ? u"error"_s : !on ? u"off"_s : m_gateway.active() > 0 ? u"busy"_s : u"on"_s);
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
