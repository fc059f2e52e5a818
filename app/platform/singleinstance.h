// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>

#include <functional>
#include <optional>

namespace sluice {

/// What a run of the program was to do, as far as the one that runs can do it.
struct LaunchWish {
    bool demo = false;      ///< show the simulator
    bool minimized = false; ///< stay out of sight
    /// The desktop's leave to come to the front (xdg-activation); empty without one.
    QByteArray activationToken = {};
    friend bool operator==(const LaunchWish &, const LaunchWish &) = default;

    /// One line, and back: nothing for what is no such line.
    [[nodiscard]] QByteArray toLine() const;
    [[nodiscard]] static std::optional<LaunchWish> fromLine(const QByteArray &line);
};

/// One window per user: the first run listens, a later one hands over what it was to do and ends.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// Runs with the same `name` are one.
    explicit SingleInstance(QString name, QObject *parent = nullptr);

    /// Looks for a running instance; exactly one of `first`, `raised` and `demoRefused` follows.
    void start(const LaunchWish &wish = {});
    /// Whether the first run shows the simulator, so that a later one that wants it may be told.
    void setIsDemo(std::function<bool()> isDemo) { m_isDemo = std::move(isDemo); }
    /// A name for this user and this set of settings.
    [[nodiscard]] static QString nameFor(const QString &configFolder);

Q_SIGNALS:
    /// This run is the first.
    void first();
    /// Another run is there and was told what this one was to do; this one should end.
    void raised();
    /// As raised, but the window that was raised asks the real providers, and this run was to show the simulator.
    void demoRefused();
    /// A later run was to do that.
    void raiseRequested(const sluice::LaunchWish &wish);

private:
    void listen();
    void greet();
    void readAnswer();

    QString m_name;
    QLocalServer m_server;
    QLocalSocket m_socket;
    std::function<bool()> m_isDemo;
    LaunchWish m_wish;
    bool m_connected = false;
};

} // namespace sluice
