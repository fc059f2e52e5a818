// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/upstream/upstreamfetch.h"

#include "base/refusal.h"
#include "json/value.h"

namespace sluice {

namespace {
constexpr qsizetype mostFetched = 64 * 1024 * 1024;
}

UpstreamFetch::UpstreamFetch(Transport &transport, const UpstreamDialect &dialect, const TransportRequest &request,
                             std::function<void(const Result<QByteArray> &)> done, QObject *parent)
    : QObject(parent)
    , m_dialect(dialect)
    , m_call(transport.send(request))
    , m_done(std::move(done))
{
    connect(m_call.get(), &TransportCall::readyRead, this, &UpstreamFetch::read);
    connect(m_call.get(), &TransportCall::finished, this, &UpstreamFetch::onFinished);
}

UpstreamFetch::~UpstreamFetch()
{
    m_call->abort();
}

void UpstreamFetch::read()
{
    m_body += m_call->readAll();
    if (m_body.size() <= mostFetched)
        return;
    m_call->abort();
    finish(refusal(Refusal::AnswerTooLarge, tr("The provider's answer is larger than 64 MiB.")));
}

void UpstreamFetch::onFinished(const Result<void> &result)
{
    m_body += m_call->readAll();
    finish(outcome(result));
}

Result<QByteArray> UpstreamFetch::outcome(const Result<void> &result) const
{
    if (m_call->status() >= 300)
        return m_dialect.decodeError(m_call->status(), m_call->headers(), m_body);
    if (!result.ok())
        return result.error();
    const Result<json::Document> document = json::Document::parseForeign(m_body);
    if (!document.ok() || !document->root().isObject())
        return refusal(Refusal::AnswerUnreadable, tr("The provider's answer is not a JSON object."));
    return document->root().raw().toByteArray();
}

void UpstreamFetch::finish(const Result<QByteArray> &outcome)
{
    if (const auto done = std::exchange(m_done, nullptr))
        done(outcome);
}

} // namespace sluice
