// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tray/traywatch.h"

#include <QtGlobal>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QGuiApplication>
#include <qpa/qplatformnativeinterface.h>
#else
#include <QSystemTrayIcon>
#endif

namespace sluice {

TrayWatch::~TrayWatch() = default;

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 2000;

QString service()
{
    return u"org.kde.StatusNotifierWatcher"_s;
}

} // namespace

TrayWatch::TrayWatch(QObject *parent)
    : QObject(parent)
{
    // The signal with which Qt's own icons follow the tray of X11; other platforms never send it.
    QPlatformNativeInterface *const native = QGuiApplication::platformNativeInterface();
    if (native)
        connect(native, SIGNAL(systemTrayWindowChanged(QScreen *)), this, SLOT(lookAtScreen()));
    lookAtScreen();

    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        m_known = true;
        return;
    }
    auto *watcher = new QDBusServiceWatcher(service(), bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &TrayWatch::askHost);
    for (const QString &name : {u"StatusNotifierHostRegistered"_s, u"StatusNotifierHostUnregistered"_s})
        bus.connect(service(), u"/StatusNotifierWatcher"_s, service(), name, this, SLOT(askHost()));
    askHost();
}

void TrayWatch::askHost()
{
    QDBusMessage question = QDBusMessage::createMethodCall(service(), u"/StatusNotifierWatcher"_s,
                                                           u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question.setArguments({service(), u"IsStatusNotifierHostRegistered"_s});
    question.setAutoStartService(false);
    const quint64 asked = ++m_asked;
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question, patienceMs), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, asked] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply(*answer);
        if (asked == m_asked)
            apply(!reply.isError() && reply.value().variant().toBool());
    });
}

void TrayWatch::lookAtScreen()
{
    QPlatformNativeInterface *const native = QGuiApplication::platformNativeInterface();
    QScreen *const screen = QGuiApplication::primaryScreen();
    const bool window = native && screen && QGuiApplication::platformName() == "xcb"_L1
                        && native->nativeResourceForScreen("traywindow", screen);
    if (window == m_window)
        return;
    m_window = window;
    Q_EMIT changed();
}

#else

TrayWatch::TrayWatch(QObject *parent)
    : QObject(parent)
    , m_known(true)
    , m_host(QSystemTrayIcon::isSystemTrayAvailable())
{
}

void TrayWatch::askHost()
{
}

void TrayWatch::lookAtScreen()
{
}

#endif

void TrayWatch::apply(bool host)
{
    if (m_known && host == m_host)
        return;
    m_known = true;
    m_host = host;
    Q_EMIT changed();
}

} // namespace sluice
