// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gatewaycontrol.h"
#include "platform/portowner.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace sluice {

class KeyRing;
class Settings;
class StoredConfig;

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
    Q_PROPERTY(QString keyProblem READ keyProblem NOTIFY keyChanged FINAL)
    Q_PROPERTY(QString snippet READ snippet NOTIFY stateChanged FINAL)
    /// For which shell or file that is, as Form.
    Q_PROPERTY(int snippetForm READ snippetForm WRITE setSnippetForm NOTIFY stateChanged FINAL)
    /// A port that is free where the wanted one is not; 0 while there is no need of one.
    Q_PROPERTY(int freePort READ freePort NOTIFY stateChanged FINAL)
    /// Who listens at the wanted port, as a sentence; empty where it is not known.
    Q_PROPERTY(QString portOwner READ portOwnerText NOTIFY stateChanged FINAL)
    Q_PROPERTY(int requests READ requests NOTIFY countsChanged FINAL)
    Q_PROPERTY(int active READ active NOTIFY countsChanged FINAL)
    Q_PROPERTY(int failed READ failed NOTIFY countsChanged FINAL)

public:
    /// The name of the gateway's key in the key ring.
    static QString keyName();
    /// Where the key is: in the keychain, perhaps not read yet; in the environment; here for this run only; only its
    /// hash is left; none was made yet.
    enum KeyState { InKeychain, FromEnvironment, ThisRunOnly, HashOnly, NotMade };
    Q_ENUM(KeyState)
    enum Form { Shell, PowerShell, EnvironmentFile };
    Q_ENUM(Form)

    /// `config` may say where to listen; null where there is none.
    GatewayModel(GatewayControl &control, GatewayKeyStore &store, KeyRing &keys, Settings &settings,
                 QObject *parent = nullptr, StoredConfig *config = nullptr);

    [[nodiscard]] bool isRunning() const { return m_control.isRunning(); }
    /// Whether it takes no new requests and waits for those that run.
    [[nodiscard]] bool isStopping() const { return m_stopping; }
    /// "127.0.0.1:7117".
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString baseUrl() const;
    [[nodiscard]] QString errorText() const { return m_error.isEmpty() ? m_problem : m_error; }
    [[nodiscard]] int port() const;
    void setPort(int port);
    [[nodiscard]] KeyState keyState() const;
    /// "…4f2a" or empty.
    [[nodiscard]] QString keyHint() const;
    /// Why the keychain did not give or take the key, or empty.
    [[nodiscard]] QString keyProblem() const;
    [[nodiscard]] int snippetForm() const { return m_form; }
    void setSnippetForm(int form);
    [[nodiscard]] int freePort() const { return m_freePort; }
    [[nodiscard]] QString portOwnerText() const;
    /// Listens at the free port from now on.
    Q_INVOKABLE void useFreePort();
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
    /// A key that the keychain has not given yet is asked for; `keyCopied` follows once it is on the clipboard.
    Q_INVOKABLE void copyKey() { copy(Copy::Key); }
    /// The snippet with the real key, or with a placeholder where there is none.
    Q_INVOKABLE void copySnippet() { copy(Copy::Snippet); }
    /// A new key; the old one stops working at once.
    Q_INVOKABLE void rotateKey();

    /// Starts if the gateway was on when the app ended.
    void restore();
    /// For what a running gateway cannot take over; breaks off what runs.
    void restart();

Q_SIGNALS:
    void stateChanged();
    void portChanged();
    void keyChanged();
    void countsChanged();
    void keyCopied();
    void snippetCopied();

private:
    void refresh();
    void end();
    void fail(const Error &error);
    [[nodiscard]] Result<QList<QByteArray>> keyHashes();
    enum class Copy { Nothing, Key, Snippet };
    void copy(Copy what);
    void finishCopy();
    void noteStoredKey();
    void lookAtPort();
    [[nodiscard]] QString snippetWith(const QString &key) const;

    GatewayControl &m_control;
    GatewayKeyStore &m_store;
    KeyRing &m_keys;
    Settings &m_settings;
    StoredConfig *m_config;
    Form m_form = Shell;
    int m_freePort = 0;
    PortOwner m_portOwner;
    GatewayControl::Counts m_counts;
    QTimer m_timer;
    QString m_error;
    QString m_problem;             ///< of a gateway that runs all the same
    Copy m_wanted = Copy::Nothing; ///< waits for the keychain
    bool m_keyStored = false;      ///< the store has the hash of a key of our own
    bool m_stopping = false;
};

} // namespace sluice
