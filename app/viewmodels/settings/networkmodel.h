// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/transport.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace sluice {

class KeyRing;
class StoredConfig;

/// How providers are reached: proxy, authorities, time-outs. All of it stands in the stored configuration
/// (`transport`), but the proxy's password, which goes to the keychain. What cannot be used is said, and what was
/// before stays in force.
class NetworkModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppModel")
    /// False where the store cannot be opened: then nothing can be set.
    Q_PROPERTY(bool available READ isAvailable CONSTANT FINAL)
    Q_PROPERTY(Mode mode READ mode WRITE setMode NOTIFY changed FINAL)
    Q_PROPERTY(Kind kind READ kind WRITE setKind NOTIFY changed FINAL)
    /// As typed; a whole address that is pasted here is taken apart.
    Q_PROPERTY(QString host READ host WRITE setHost NOTIFY changed FINAL)
    /// Empty: the usual one of the kind.
    Q_PROPERTY(QString port READ port WRITE setPort NOTIFY changed FINAL)
    Q_PROPERTY(QString user READ user WRITE setUser NOTIFY changed FINAL)
    Q_PROPERTY(QString proxyProblem READ proxyProblem NOTIFY changed FINAL)
    /// Where the password is, never the password.
    Q_PROPERTY(QString passwordText READ passwordText NOTIFY passwordChanged FINAL)
    Q_PROPERTY(bool hasPassword READ hasPassword NOTIFY passwordChanged FINAL)
    /// The environment gives it.
    Q_PROPERTY(bool passwordFixed READ isPasswordFixed NOTIFY passwordChanged FINAL)
    /// Empty when there is none.
    Q_PROPERTY(QString authorityFile READ authorityFile NOTIFY changed FINAL)
    Q_PROPERTY(int authorities READ authorities NOTIFY changed FINAL)
    Q_PROPERTY(QString authorityProblem READ authorityProblem NOTIFY changed FINAL)
    /// Seconds, from 1 to a day.
    Q_PROPERTY(int connectSeconds READ connectSeconds WRITE setConnectSeconds NOTIFY changed FINAL)
    Q_PROPERTY(int firstByteSeconds READ firstByteSeconds WRITE setFirstByteSeconds NOTIFY changed FINAL)
    Q_PROPERTY(QString timeoutProblem READ timeoutProblem NOTIFY changed FINAL)

public:
    enum Mode { SystemProxy, NoProxy, ManualProxy };
    Q_ENUM(Mode)
    enum Kind { HttpProxy, Socks5Proxy };
    Q_ENUM(Kind)

    NetworkModel(StoredConfig *config, KeyRing &keys, QObject *parent = nullptr);

    [[nodiscard]] bool isAvailable() const { return m_config != nullptr; }
    [[nodiscard]] Mode mode() const { return m_proxy.mode; }
    void setMode(Mode mode);
    [[nodiscard]] Kind kind() const { return m_proxy.kind; }
    void setKind(Kind kind);
    [[nodiscard]] const QString &host() const { return m_proxy.host; }
    void setHost(const QString &text);
    [[nodiscard]] const QString &port() const { return m_proxy.port; }
    void setPort(const QString &text);
    [[nodiscard]] const QString &user() const { return m_proxy.user; }
    void setUser(const QString &text);
    [[nodiscard]] QString proxyProblem() const;

    [[nodiscard]] QString passwordText() const;
    [[nodiscard]] bool hasPassword() const;
    [[nodiscard]] bool isPasswordFixed() const;
    /// Takes effect at once; a line end that came along is no part of it.
    Q_INVOKABLE void savePassword(const QString &text);
    Q_INVOKABLE void forgetPassword();

    [[nodiscard]] const QString &authorityFile() const { return m_authorityFile; }
    [[nodiscard]] int authorities() const { return m_authorities; }
    [[nodiscard]] QString authorityProblem() const;
    /// Checks it and takes it into use, in place of the one of before.
    Q_INVOKABLE void setAuthorityFile(const QString &path);
    Q_INVOKABLE void removeAuthorityFile();
    Q_INVOKABLE void chooseAuthorityFile() { Q_EMIT fileWanted(); }

    [[nodiscard]] int connectSeconds() const;
    void setConnectSeconds(int seconds);
    [[nodiscard]] int firstByteSeconds() const;
    void setFirstByteSeconds(int seconds);
    [[nodiscard]] const QString &timeoutProblem() const { return m_timeoutProblem; }

Q_SIGNALS:
    void changed();
    void passwordChanged();
    /// Somebody wants to choose a file of certificates.
    void fileWanted();

private:
    enum class Trouble { None, NoHost, Scheme, NoAddress, Port, Refused, LongPassword };
    enum class FileTrouble { None, Unreadable, NoCertificate, Refused, Gone };
    /// As it stands in the fields.
    struct Proxy {
        Mode mode = SystemProxy;
        Kind kind = HttpProxy;
        QString host;
        QString port;
        QString user;
    };
    void refresh();
    void readProxy(const QByteArray &entry);
    void readAuthorities(const QByteArray &entry);
    void storeProxy();
    [[nodiscard]] Trouble troubleOf(const Proxy &proxy) const;
    [[nodiscard]] QByteArray stored(const char *name) const;
    [[nodiscard]] QString passwordVariable() const;
    void setTimeout(const QString &name, int seconds);
    /// Why it was refused; empty when it was not.
    [[nodiscard]] QString put(const char *name, const QByteArray &json);

    StoredConfig *m_config;
    KeyRing &m_keys;
    Proxy m_proxy;
    Trouble m_trouble = Trouble::None;
    QString m_refusal; ///< of the configuration
    QByteArray m_seenProxy;
    QByteArray m_seenAuthorities;
    QString m_authorityFile;
    QString m_badFile; ///< that was chosen and not taken
    int m_authorities = 0;
    FileTrouble m_fileTrouble = FileTrouble::None;
    QString m_fileRefusal; ///< as `m_refusal`
    TransportLimits m_timeouts = {};
    QString m_timeoutProblem;
};

} // namespace sluice
