// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

class QDBusMessage;
class QDBusVariant;

namespace sluice {

/// Has the desktop's Secret Service unlock what it keeps under a name before anybody reads it. QtKeychain looks for
/// each secret in two forms, and a locked service would ask its user for both; here the user is asked once, and who
/// cancels is known to have cancelled. Where there is no such service, or nothing of that name is locked, nothing
/// happens.
class SecretUnlock : public QObject
{
    Q_OBJECT
public:
    /// Whether the secret can be read now; false when the user did not want to.
    using Done = std::function<void(bool open)>;

    /// `done` is called once and later, and not after the object is gone, which deletes itself then.
    SecretUnlock(const QString &server, const QString &user, Done done, QObject *parent);

private Q_SLOTS:
    void onCompleted(bool dismissed, const QDBusVariant &result);

private:
    void unlock(const QDBusMessage &found);
    void prompt(const QDBusMessage &unlocked);
    void finish(bool open);
    /// The answer to one call to the service; an error is an empty one.
    void call(const QString &path, const QString &face, const QString &method, const QVariantList &arguments,
              void (SecretUnlock::*then)(const QDBusMessage &));

    Done m_done;
};

} // namespace sluice
