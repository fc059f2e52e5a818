// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/gatewayvisit.h"

#include "transport/maketransport.h"
#include "json/value.h"

using namespace Qt::StringLiterals;

namespace sluice::connectors {

namespace {

// A gateway takes a new key up when it sees that the store was written to: at once, but not before it is asked.
constexpr std::chrono::milliseconds firstPause{100};
constexpr int mostRefusals = 7; // the pauses double
constexpr qsizetype mostBytes = 32 * 1024 * 1024;

} // namespace

GatewayVisit::GatewayVisit(QByteArray root, std::function<Result<Secret>()> takeKey)
    : m_root(std::move(root))
    , m_takeKey(std::move(takeKey))
    , m_transport(makeTransport(TransportKind::Qt, {}))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] { ask("/v1/models", &GatewayVisit::onModels); });
    QMetaObject::invokeMethod(
        this, [this] { ask("/health", &GatewayVisit::onHealth); }, Qt::QueuedConnection);
}

void GatewayVisit::ask(const QByteArray &path, void (GatewayVisit::*then)(int status, const QByteArray &body))
{
    TransportRequest request{"GET", QUrl(QString::fromUtf8(m_root + path))};
    request.limits = {std::chrono::seconds(10), std::chrono::seconds(10), std::chrono::seconds(30)};
    if (!m_key.isEmpty())
        request.headers.append("Authorization", "Bearer " + m_key.reveal());
    m_body.clear();
    // The call that ended may be the one that asks for the next.
    if (m_call)
        m_call.release()->deleteLater();
    m_call = m_transport->send(request);
    connect(m_call.get(), &TransportCall::readyRead, this, [this] {
        m_body += m_call->readAll();
        if (m_body.size() > mostBytes) {
            m_call->abort();
            fail(u"what answers at %1 is no Sluice"_s.arg(QString::fromUtf8(m_root)));
        }
    });
    connect(m_call.get(), &TransportCall::finished, this, [this, then](const Result<void> &result) {
        m_body += m_call->readAll();
        if (!result.ok())
            fail(u"no gateway answers at %1: start one with \"sluice serve\" or in the window, or say where it is with "
                 "--url"_s.arg(QString::fromUtf8(m_root)),
                 ErrorKind::Network);
        else
            (this->*then)(m_call->status(), m_body);
    });
}

void GatewayVisit::onHealth(int status, const QByteArray &body)
{
    const Result<json::Document> document = json::Document::parse(body);
    if (status != 200 || !document || !document->root()["status"].isString() || !document->root()["active"].exists()) {
        fail(u"what answers at %1 is no Sluice: say where the gateway is with --url"_s.arg(QString::fromUtf8(m_root)));
        return;
    }
    Result<Secret> key = m_takeKey();
    if (!key) {
        fail(key.error().message);
        return;
    }
    m_key = std::move(*key);
    ask("/v1/models", &GatewayVisit::onModels);
}

void GatewayVisit::onModels(int status, const QByteArray &body)
{
    if (status == 401 && ++m_refusals < mostRefusals) {
        m_again.start(firstPause * (1 << m_refusals));
        return;
    }
    if (status == 401) {
        fail(u"the gateway at %1 does not know this user's keys: it runs on another data store"_s.arg(
            QString::fromUtf8(m_root)));
        return;
    }
    if (status != 200) {
        fail(u"the gateway at %1 tells no models (status %2)"_s.arg(QString::fromUtf8(m_root)).arg(status));
        return;
    }
    Result<std::vector<OfferedModel>> models = readOffer(body);
    if (!models)
        fail(models.error().message);
    else
        Q_EMIT finished(Offer{m_root, std::move(*models)});
}

void GatewayVisit::fail(const QString &message, ErrorKind kind)
{
    Q_EMIT finished(Error{.kind = kind, .message = message});
}

} // namespace sluice::connectors
