// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>

#include <functional>

namespace sluice {

/// One window per user: the first run listens, a later one only asks it to come to the front.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// Runs with the same `name` are one.
    explicit SingleInstance(QString name, QObject *parent = nullptr);

    /// Looks for a running instance; exactly one of `first`, `raised` and `demoRefused` follows. With `demo` this run
    /// was to show the simulator.
    void start(bool demo = false);
    /// Whether the first run shows the simulator, so that a later one that wants it may be told.
    void setIsDemo(std::function<bool()> isDemo) { m_isDemo = std::move(isDemo); }
    /// A name for this user and this set of settings.
    [[nodiscard]] static QString nameFor(const QString &configFolder);

Q_SIGNALS:
    /// This run is the first.
    void first();
    /// Another run is there and was told to show itself; this one should end.
    void raised();
    /// As raised, but the window that was raised asks the real providers, and this run was to show the simulator.
    void demoRefused();
    /// A later run asks to be shown.
    void raiseRequested();

private:
    void listen();
    void greet();
    void takeAnswer();

    QString m_name;
    QLocalServer m_server;
    QLocalSocket m_socket;
    std::function<bool()> m_isDemo;
    bool m_demo = false;
    bool m_connected = false;
};

} // namespace sluice
