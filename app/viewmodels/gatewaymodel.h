// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gatewaycontrol.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace sluice {

class KeyRing;
class Settings;

/// The gateway as the page, the status bar and the tray show it. The key itself never leaves here but to the clipboard.
class GatewayModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    Q_PROPERTY(bool running READ isRunning NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool stopping READ isStopping NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString address READ address NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString baseUrl READ baseUrl NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged FINAL)
    Q_PROPERTY(int port READ port WRITE setPort NOTIFY portChanged FINAL)
    Q_PROPERTY(KeyState keyState READ keyState NOTIFY keyChanged FINAL)
    Q_PROPERTY(QString keyHint READ keyHint NOTIFY keyChanged FINAL)
    Q_PROPERTY(QString snippet READ snippet NOTIFY stateChanged FINAL)
    Q_PROPERTY(int requests READ requests NOTIFY countsChanged FINAL)
    Q_PROPERTY(int active READ active NOTIFY countsChanged FINAL)
    Q_PROPERTY(int failed READ failed NOTIFY countsChanged FINAL)

public:
    /// The name of the gateway's key in the key ring.
    static QString keyName();
    /// Where the key is: known for good, from the environment, for this run only, or only its hash is left.
    enum KeyState { InKeychain, FromEnvironment, ThisRunOnly, HashOnly };
    Q_ENUM(KeyState)

    GatewayModel(GatewayControl &control, GatewayKeyStore &store, KeyRing &keys, Settings &settings,
                 QObject *parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_control.isRunning(); }
    /// Whether it takes no new requests and waits for those that run.
    [[nodiscard]] bool isStopping() const { return m_stopping; }
    /// "127.0.0.1:7117".
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString baseUrl() const;
    [[nodiscard]] QString errorText() const { return m_error; }
    [[nodiscard]] int port() const;
    void setPort(int port);
    [[nodiscard]] KeyState keyState() const;
    /// "…4f2a" or empty.
    [[nodiscard]] QString keyHint() const;
    /// Shell lines that point the usual SDKs here, with the key as a placeholder.
    [[nodiscard]] QString snippet() const;
    [[nodiscard]] int requests() const { return static_cast<int>(m_counts.requests); }
    [[nodiscard]] int active() const { return static_cast<int>(m_counts.active); }
    [[nodiscard]] int failed() const { return static_cast<int>(m_counts.failed); }
    [[nodiscard]] bool hasError() const { return !m_error.isEmpty(); }

    Q_INVOKABLE void start();
    /// What runs may finish first; the second time it is broken off.
    Q_INVOKABLE void stop();
    Q_INVOKABLE void toggle();
    Q_INVOKABLE void copyBaseUrl() const;
    /// False when only the hash of the key is left.
    Q_INVOKABLE bool copyKey() const;
    /// The snippet with the real key.
    Q_INVOKABLE bool copySnippet() const;
    /// A new key; the old one stops working at once.
    Q_INVOKABLE void rotateKey();

    /// Makes a key when there is none, and starts if the gateway was on when the app ended.
    void restore();
    /// For what a running gateway cannot take over; breaks off what runs.
    void restart();

Q_SIGNALS:
    void stateChanged();
    void portChanged();
    void keyChanged();
    void countsChanged();

private:
    void look();
    void end();
    void fail(const Error &error);
    [[nodiscard]] Result<QList<QByteArray>> keyHashes();
    [[nodiscard]] bool hasOwnKey();
    [[nodiscard]] QString snippetWith(const QString &key) const;

    GatewayControl &m_control;
    GatewayKeyStore &m_store;
    KeyRing &m_keys;
    Settings &m_settings;
    GatewayControl::Counts m_counts;
    QTimer m_timer;
    QString m_error;
    bool m_stopping = false;
};

} // namespace sluice
