// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/stores/tokenstore.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {
/// After a renewal that nobody answered.
constexpr std::chrono::seconds soon{5};
constexpr std::chrono::milliseconds shortestPause{500};
/// QTimer counts in 32 bits.
constexpr std::chrono::hours longestPause{24 * 7};
} // namespace

CredentialReader guarded(CredentialReader reader, QObject *owner)
{
    return [reader = std::move(reader), owner = QPointer(owner)](const SecretReference &reference,
                                                                 std::function<void(Result<Secret>)> done) {
        reader(reference, [owner, done = std::move(done)](const Result<Secret> &read) {
            if (owner)
                done(read);
        });
    };
}

void readAll(const CredentialReader &reader, const std::vector<SecretReference> &references,
             std::function<void(Result<std::vector<Secret>>)> done)
{
    struct All {
        std::vector<Secret> secrets;
        std::size_t missing;
        std::function<void(Result<std::vector<Secret>>)> done;
    };
    const auto all =
        std::make_shared<All>(All{std::vector<Secret>(references.size()), references.size(), std::move(done)});
    for (std::size_t i = 0; i < references.size(); ++i) {
        reader(references[i], [all, i](const Result<Secret> &read) {
            if (!all->done)
                return;
            if (!read) {
                std::exchange(all->done, {})(read.error());
                return;
            }
            all->secrets[i] = *read;
            if (--all->missing == 0)
                std::exchange(all->done, {})(all->secrets);
        });
    }
}

TokenStore::TokenStore(SecretStoreSettings settings, StoreServices services)
    : m_settings(std::move(settings))
    , m_services(std::move(services))
    , m_halfLife(this)
{
    m_services.credentials = guarded(std::move(m_services.credentials), this);
    m_halfLife.setSingleShot(true);
    connect(&m_halfLife, &QTimer::timeout, this, &TokenStore::onHalfLife);
}

void TokenStore::ask(TransportRequest request, Exchange::Done done)
{
    new Exchange(m_services.transport, std::move(request), std::move(done), this);
}

void TokenStore::identify(const ClientIdentity &identity)
{
    if (m_services.identify)
        m_services.identify(identity);
}

void TokenStore::readCredentials(const std::vector<SecretReference> &references,
                                 std::function<void(Result<std::vector<Secret>>)> done)
{
    readAll(m_services.credentials, references, std::move(done));
}

void TokenStore::read(const QByteArray &path, const QByteArray &version, Done done)
{
    Reading reading{path, version, std::move(done)};
    if (!m_token.text.isEmpty() && !m_loggingIn) {
        send(std::move(reading));
        return;
    }
    m_waiting.push_back(std::move(reading));
    getToken();
}

void TokenStore::send(Reading reading)
{
    ++reading.tries;
    TransportRequest request = readRequest(m_token.text, reading.path, reading.version);
    ask(std::move(request),
        [this, reading = std::move(reading), used = m_token.text](const Result<StoreAnswer> &answer) {
            if (!answer) {
                reading.done(answer.error());
                return;
            }
            if (mayBeToken(answer->status) && reading.tries == 1) {
                // Another reading may have got a new one meanwhile.
                if (used.reveal() == m_token.text.reveal())
                    m_token = {};
                if (!m_token.text.isEmpty() && !m_loggingIn) {
                    send(reading);
                    return;
                }
                m_waiting.push_back(reading);
                getToken();
                return;
            }
            reading.done(decode(*answer, reading.path));
        });
}

void TokenStore::getToken()
{
    if (std::exchange(m_loggingIn, true))
        return;
    m_halfLife.stop();
    logIn([this](const Result<Token> &token) { onLoggedIn(token); });
}

void TokenStore::onLoggedIn(const Result<Token> &token)
{
    m_loggingIn = false;
    if (token)
        setLife(*token);
    else if (!m_token.text.isEmpty())
        m_halfLife.start(soon); // the old one is used until it is refused
    for (Reading &reading : std::exchange(m_waiting, {})) {
        if (!m_token.text.isEmpty())
            send(std::move(reading));
        else
            reading.done(token.error());
    }
}

void TokenStore::learnLife(const Token &token)
{
    if (token.text.reveal() == m_token.text.reveal())
        setLife(token);
}

void TokenStore::setLife(const Token &token)
{
    m_token = token;
    m_fullLife = token.life;
    if (token.life.count() > 0)
        m_halfLife.start(std::clamp<std::chrono::milliseconds>(token.life / 2, shortestPause, longestPause));
    else
        m_halfLife.stop();
}

void TokenStore::onHalfLife()
{
    if (m_loggingIn)
        return;
    if (m_token.isRenewable)
        renew(m_token.text, [this](const Result<Token> &renewed) { onRenewed(renewed); });
    else
        getToken();
}

void TokenStore::onRenewed(const Result<Token> &renewed)
{
    if (m_loggingIn)
        return;
    const std::chrono::milliseconds full = m_fullLife;
    if (!renewed && renewed.error().retryable) {
        m_halfLife.start(soon);
    } else if (!renewed || renewed->life * 2 < full) {
        getToken(); // refused, or the longest it may last is near
    } else {
        setLife(*renewed);
        m_fullLife = std::max(full, renewed->life);
    }
}

} // namespace sluice
