// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QDBusMessage;

namespace sluice {

/// Finds out which keychain service this session has, running or to be started, by asking the session bus for names
/// alone: no service is started, asked or unlocked.
class SecretServices : public QObject
{
    Q_OBJECT
public:
    /// The service as people know it ("KWallet"); empty when there is none.
    using Done = std::function<void(const QString &service)>;

    /// `done` is called once and later, and not after the object is gone, which deletes itself then.
    SecretServices(Done done, QObject *parent);

private:
    void ask(const QString &method, void (SecretServices::*then)(const QDBusMessage &));
    void onNames(const QDBusMessage &running);
    void onActivatable(const QDBusMessage &activatable);
    void finish(const QString &service);

    Done m_done;
    QStringList m_names;
};

} // namespace sluice
