// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/localservers.h"

#include "models/modellist.h"
#include "providers/userprofiles.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

constexpr int answerTimeoutMs = 1500;
constexpr qint64 longestAnswer = 4 << 20;

/// A name could lead anywhere; only an address is certain to stay on this machine.
bool isLoopbackAddress(const QUrl &url)
{
    return QHostAddress(url.host()).isLoopback();
}

} // namespace

std::vector<ProviderProfile> localCandidates()
{
    Result<std::vector<ProviderProfile>> profiles = localServerProfiles();
    if (!profiles)
        return {};
    for (ProviderProfile &profile : *profiles) {
        QByteArray address = qgetenv(profile.baseUrlVariable.constData());
        while (address.endsWith('/'))
            address.chop(1);
        if (!address.isEmpty())
            profile.baseUrl = address;
    }
    return std::move(*profiles);
}

LocalServers::LocalServers(std::vector<ProviderProfile> candidates, QString folder, QObject *parent)
    : QObject(parent)
    , m_candidates(std::move(candidates))
    , m_folder(std::move(folder))
{
    m_manager.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
}

LocalServers::~LocalServers() = default;

void LocalServers::search()
{
    if (isLooking())
        return;
    m_found.clear();
    ++m_pending;
    for (const ProviderProfile &candidate : m_candidates) {
        if (candidate.supports("models") && isLoopbackAddress(QUrl(QString::fromUtf8(candidate.baseUrl))))
            ask(candidate);
    }
    QTimer::singleShot(0, this, [this] {
        if (--m_pending == 0)
            Q_EMIT finished();
    });
}

void LocalServers::ask(const ProviderProfile &candidate)
{
    QNetworkRequest request(QUrl(QString::fromUtf8(candidate.baseUrl + candidate.paths.at("models"))));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "sluice");
    QNetworkReply *reply = m_manager.get(request);
    reply->setReadBufferSize(longestAnswer + 1);
    ++m_pending;
    // Not the manager's own transfer timeout: bytes put that one off, and a drip would hold us for good.
    QTimer::singleShot(answerTimeoutMs, reply, &QNetworkReply::abort);
    connect(reply, &QNetworkReply::readyRead, reply, [reply] {
        if (reply->bytesAvailable() > longestAnswer)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, &candidate, reply] { readReply(candidate, reply); });
}

void LocalServers::readReply(const ProviderProfile &candidate, QNetworkReply *reply)
{
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // One that wants a key is there all the same.
    const bool locked = status == 401 && candidate.keyOptional;
    const Result<std::vector<ModelInfo>> models = status == 200 && reply->error() == QNetworkReply::NoError
                                                      ? decodeModelList(candidate, reply->readAll())
                                                      : Result<std::vector<ModelInfo>>(Error());
    if (models || locked) {
        m_found.push_back({candidate.id, QString::fromUtf8(candidate.name), QUrl(QString::fromUtf8(candidate.baseUrl)),
                           models ? static_cast<int>(models->size()) : 0, locked});
    }
    if (--m_pending > 0)
        return;
    const auto rankOf = [this](const Found &found) {
        return std::find_if(m_candidates.begin(), m_candidates.end(),
                            [&](const ProviderProfile &profile) { return profile.id == found.id; });
    };
    std::sort(m_found.begin(), m_found.end(), [&](const Found &a, const Found &b) { return rankOf(a) < rankOf(b); });
    Q_EMIT finished();
}

Result<void> LocalServers::use(const QByteArray &id)
{
    if (const Result<void> open = m_gate ? m_gate(id, false) : Result<void>(); !open.ok())
        return open;
    const Result<void> done = useLocalServer(m_folder, id, m_removed.value(id, "{}\n"));
    if (done.ok())
        Q_EMIT used(id);
    return done;
}

bool LocalServers::isUsed(const QByteArray &id) const
{
    return hasProfile(m_folder, id);
}

Result<void> LocalServers::remove(const QByteArray &id)
{
    if (const Result<void> open = m_gate ? m_gate(id, true) : Result<void>(); !open.ok())
        return open;
    const Result<QByteArray> text = removeProfile(m_folder, id);
    if (!text)
        return text.error();
    m_removed.insert(id, *text);
    Q_EMIT removed(id);
    return {};
}

QByteArrayList LocalServers::foundIds() const
{
    QByteArrayList ids;
    for (const Found &found : m_found)
        ids.append(found.id);
    return ids;
}

} // namespace sluice
