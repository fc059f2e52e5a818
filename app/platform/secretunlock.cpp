// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/secretunlock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QMap>

#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

QString service()
{
    return u"org.freedesktop.secrets"_s;
}

QString root()
{
    return u"/org/freedesktop/secrets"_s;
}

QString face(QLatin1StringView name)
{
    return "org.freedesktop.Secret."_L1 + name;
}

} // namespace

SecretUnlock::SecretUnlock(const QString &server, const QString &user, Done done, QObject *parent)
    : QObject(parent)
    , m_done(std::move(done))
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        QMetaObject::invokeMethod(
            this, [this] { finish(true); }, Qt::QueuedConnection);
        return;
    }
    qDBusRegisterMetaType<Attributes>();
    const Attributes wanted{{u"server"_s, server}, {u"user"_s, user}};
    call(root(), face("Service"_L1), u"SearchItems"_s, {QVariant::fromValue(wanted)}, &SecretUnlock::unlock);
}

void SecretUnlock::call(const QString &path, const QString &face, const QString &method, const QVariantList &arguments,
                        void (SecretUnlock::*then)(const QDBusMessage &))
{
    QDBusMessage message = QDBusMessage::createMethodCall(service(), path, face, method);
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, then, watcher] {
        watcher->deleteLater();
        (this->*then)(watcher->reply());
    });
}

void SecretUnlock::unlock(const QDBusMessage &found)
{
    const QDBusPendingReply<Paths, Paths> items(found);
    if (items.isError() || !items.argumentAt<0>().isEmpty() || items.argumentAt<1>().isEmpty()) {
        finish(true);
        return;
    }
    call(root(), face("Service"_L1), u"Unlock"_s, {QVariant::fromValue(items.argumentAt<1>())}, &SecretUnlock::prompt);
}

void SecretUnlock::prompt(const QDBusMessage &unlocked)
{
    const QDBusPendingReply<Paths, QDBusObjectPath> reply(unlocked);
    const QString path = reply.isError() ? QString() : reply.argumentAt<1>().path();
    if (path.isEmpty() || path == "/"_L1) {
        finish(true);
        return;
    }
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service(), path, face("Prompt"_L1), u"Completed"_s, this, SLOT(onCompleted(bool, QDBusVariant)));
    // A service that ends while it asks tells nothing more.
    auto *watcher = new QDBusServiceWatcher(service(), bus, QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] { finish(false); });
    QDBusMessage message = QDBusMessage::createMethodCall(service(), path, face("Prompt"_L1), u"Prompt"_s);
    message.setArguments({QString()});
    auto *asked = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
        if (asked->isError())
            finish(false);
    });
}

void SecretUnlock::onCompleted(bool dismissed, const QDBusVariant & /*result*/)
{
    finish(!dismissed);
}

void SecretUnlock::finish(bool open)
{
    const Done done = std::exchange(m_done, nullptr);
    if (!done)
        return;
    deleteLater();
    done(open);
}

} // namespace sluice
