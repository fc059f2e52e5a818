// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets/secretstore.h"
#include "secrets/secretstoresettings.h"
#include "secrets/stores/exchange.h"

#include <QTimer>

#include <deque>

namespace sluice {

/// Reads the credentials of a store: where they are is in its settings, and they may change there. Answers once, on the
/// same thread.
using CredentialReader = std::function<void(const SecretReference &, std::function<void(Result<Secret>)>)>;

/// What a store is reached by.
struct StoreServices {
    Transport &transport;
    CredentialReader credentials;
    /// Lets the transport show this from now on to servers that ask.
    std::function<void(const ClientIdentity &)> identify = {};
};

/// The same reader, which answers nobody once `owner` is gone: what it reads may come late.
[[nodiscard]] CredentialReader guarded(CredentialReader reader, QObject *owner);

/// Reads each of them, then calls `done` with all or the first error.
void readAll(const CredentialReader &reader, const std::vector<SecretReference> &references,
             std::function<void(Result<std::vector<Secret>>)> done);

/// A store that lets us in with a token of limited life: it is renewed at half of it, got anew when that is refused or
/// brings little, and when the store refuses a read. While one is got, reads wait.
class TokenStore : public QObject, public SecretStore
{
public:
    TokenStore(SecretStoreSettings settings, StoreServices services);

    void read(const QByteArray &path, const QByteArray &version, Done done) override;

protected:
    struct Token {
        Secret text = {};
        std::chrono::milliseconds life{0}; ///< 0: no end is known
        bool isRenewable = false;
    };
    using LoggedIn = std::function<void(Result<Token>)>;

    /// Gets a token; `done` once.
    virtual void logIn(LoggedIn done) = 0;
    /// Makes the token last longer. Only for tokens that say they can be.
    virtual void renew(const Secret & /*token*/, const LoggedIn & /*done*/) {}
    [[nodiscard]] virtual TransportRequest readRequest(const Secret &token, const QByteArray &path,
                                                       const QByteArray &version) const = 0;
    [[nodiscard]] virtual Result<StoredSecret> decode(const StoreAnswer &answer, const QByteArray &path) const = 0;
    /// What a refusal of a read may come from: an old token.
    [[nodiscard]] virtual bool mayBeToken(int status) const { return status == 401 || status == 403; }

    void ask(TransportRequest request, Exchange::Done done);
    [[nodiscard]] const SecretStoreSettings &settings() const { return m_settings; }
    [[nodiscard]] const SecretStoreSettings::Credentials &credentials() const { return m_settings.credentials; }
    /// Each of them, then `done` with all or the first error.
    void readCredentials(const std::vector<SecretReference> &references,
                         std::function<void(Result<std::vector<Secret>>)> done);
    /// What requests show of us in TLS from now on.
    void identify(const ClientIdentity &identity);
    /// The life of a token turned out to be this; of one that is not used any more it does not matter.
    void learnLife(const Token &token);

private:
    struct Reading {
        QByteArray path;
        QByteArray version;
        Done done;
        int tries = 0;
    };
    void send(Reading reading);
    void getToken();
    void onLoggedIn(const Result<Token> &token);
    void setLife(const Token &token);
    void onHalfLife();
    void onRenewed(const Result<Token> &renewed);

    const SecretStoreSettings m_settings;
    StoreServices m_services;
    Token m_token;
    std::chrono::milliseconds m_fullLife{0};
    std::deque<Reading> m_waiting;
    bool m_loggingIn = false;
    QTimer m_halfLife;
};

} // namespace sluice
