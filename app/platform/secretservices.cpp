// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/secretservices.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

struct Service {
    QLatin1StringView name;
    QLatin1StringView title;
};

constexpr Service wallets[] = {{"org.kde.kwalletd6"_L1, "KWallet"_L1}, {"org.kde.kwalletd5"_L1, "KWallet"_L1}};
constexpr Service secrets[] = {{"org.freedesktop.secrets"_L1, "Secret Service"_L1}};

template<std::size_t count>
QString firstOf(const Service (&services)[count], const QStringList &names)
{
    const auto *found =
        std::ranges::find_if(services, [&names](const Service &service) { return names.contains(service.name); });
    return found == std::end(services) ? QString() : QString(found->title);
}

/// QtKeychain asks the wallet first in the desktop that it belongs to.
bool isWalletFirst()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains("KDE"_L1);
}

} // namespace

SecretServices::SecretServices(Done done, QObject *parent)
    : QObject(parent)
    , m_done(std::move(done))
{
    if (QDBusConnection::sessionBus().isConnected())
        ask(u"ListNames"_s, &SecretServices::onNames);
    else
        QMetaObject::invokeMethod(
            this, [this] { finish({}); }, Qt::QueuedConnection);
}

void SecretServices::ask(const QString &method, void (SecretServices::*then)(const QDBusMessage &))
{
    const QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                                u"org.freedesktop.DBus"_s, method);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, then, watcher] {
        watcher->deleteLater();
        (this->*then)(watcher->reply());
    });
}

void SecretServices::onNames(const QDBusMessage &running)
{
    m_names = QDBusPendingReply<QStringList>(running).value();
    ask(u"ListActivatableNames"_s, &SecretServices::onActivatable);
}

void SecretServices::onActivatable(const QDBusMessage &activatable)
{
    m_names += QDBusPendingReply<QStringList>(activatable).value();
    const QString wallet = firstOf(wallets, m_names);
    const QString secret = firstOf(secrets, m_names);
    const bool takesWallet = !wallet.isEmpty() && (isWalletFirst() || secret.isEmpty());
    finish(takesWallet ? wallet : secret);
}

void SecretServices::finish(const QString &service)
{
    deleteLater();
    std::exchange(m_done, nullptr)(service);
}

} // namespace sluice
