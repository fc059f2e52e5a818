// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>

namespace sluice {

/// One window per user: the first run listens, a later one only asks it to come to the front.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// Runs with the same `name` are one.
    explicit SingleInstance(QString name, QObject *parent = nullptr);

    /// Looks for a running instance; exactly one of `first` and `raised` follows.
    void start();
    /// A name for this user and this set of settings.
    [[nodiscard]] static QString nameFor(const QString &configFolder);

Q_SIGNALS:
    /// This run is the first.
    void first();
    /// Another run is there and was told to show itself; this one should end.
    void raised();
    /// A later run asks to be shown.
    void raiseRequested();

private:
    void listen();
    void greet();

    QString m_name;
    QLocalServer m_server;
    QLocalSocket m_socket;
};

} // namespace sluice
