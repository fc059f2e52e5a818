// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "errorcardmodel.h"

#include "base/clock.h"
#include "base/refusal.h"
#include "coretext.h"
#include "modelnames.h"

#include <QClipboard>
#include <QGuiApplication>

namespace sluice {

using namespace Qt::StringLiterals;

ErrorCardModel::ErrorCardModel(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, &ErrorCardModel::countDown);
}

void ErrorCardModel::show(const Error &error, const ErrorPlace &place)
{
    m_active = true;
    m_error = error;
    m_place = place;
    m_suggestions = error.kind == ErrorKind::NotFound ? place.nearest : QStringList();
    m_waitFromNs = monotonicNs();
    m_waitToNs = m_waitFromNs;
    if (error.retryAfter && error.retryAfter->count() > 0) {
        m_waitToNs += error.retryAfter->count() * 1'000'000;
        m_timer.start();
    }
    Q_EMIT changed();
    Q_EMIT waitChanged();
}

void ErrorCardModel::clear()
{
    m_timer.stop();
    if (!m_active)
        return;
    m_active = false;
    m_waitToNs = 0;
    Q_EMIT changed();
    Q_EMIT waitChanged();
}

QString ErrorCardModel::titleOf(const Error &error, const ErrorPlace &place)
{
    const QString &provider = place.provider;
    if (place.midAnswer)
        return tr("The answer from %1 broke off").arg(provider);
    switch (error.kind) {
    case ErrorKind::Auth:
        if (!place.hasKey)
            return tr("There is no key for %1").arg(provider);
        if (error.httpStatus == 403)
            return tr("%1 does not allow this model with your key").arg(provider);
        return place.keyHint.isEmpty() ? tr("%1 refused the key").arg(provider)
                                       : tr("%1 refused the key ending …%2").arg(provider, place.keyHint);
    case ErrorKind::Quota: return tr("The budget or credit at %1 is used up").arg(provider);
    case ErrorKind::RateLimit: return tr("A rate limit of %1 is reached").arg(provider);
    case ErrorKind::NotFound:
        return provider.isEmpty() ? tr("No provider serves this model")
                                  : tr("%1 does not serve this model").arg(provider);
    case ErrorKind::InvalidRequest:
        if (error.source == ErrorSource::Downstream)
            return tr("This was not sent to %1").arg(provider); // it was seen here that it could not be taken
        return error.param.isEmpty() ? tr("%1 did not accept the request").arg(provider)
                                     : tr("%1 did not accept “%2”").arg(provider, QString::fromUtf8(error.param));
    case ErrorKind::TooLarge: return tr("The request is too large for this model");
    case ErrorKind::Unsupported: return tr("%1 cannot do this").arg(provider);
    case ErrorKind::Network: return tr("%1 could not be reached").arg(provider);
    case ErrorKind::Timeout: return tr("%1 did not answer in time").arg(provider);
    case ErrorKind::Protocol: return tr("The answer from %1 broke off").arg(provider);
    case ErrorKind::Upstream: return tr("%1 has a fault").arg(provider);
    case ErrorKind::Cancelled:
    case ErrorKind::Internal: break;
    }
    return tr("Something went wrong in Sluice");
}

QString ErrorCardModel::messageOf(const Error &error)
{
    // A client of the gateway is told where in its body the image is; whoever reads this card has written no body.
    static const QByteArray image = refusal(Refusal::UnsupportedContent, {}).code;
    if (error.source == ErrorSource::Downstream && error.code == image)
        return tr(
            "As far as is known, this model takes no images. Pick one that does, or ask again without the image.");
    return coreText(error.message);
}

QString ErrorCardModel::detailOf(const Error &error)
{
    QStringList parts;
    // What no provider has said has a status and a code for the gateway's clients only.
    if (error.source != ErrorSource::Upstream)
        return {};
    if (error.httpStatus > 0)
        parts << u"HTTP %1"_s.arg(error.httpStatus);
    if (!error.code.isEmpty())
        parts << QString::fromUtf8(error.code);
    if (!error.requestId.isEmpty())
        parts << tr("request %1").arg(QString::fromUtf8(error.requestId));
    return parts.join(u" · "_s);
}

bool ErrorCardModel::helpsToRepeat() const
{
    return m_error.source != ErrorSource::Downstream || m_error.retryable;
}

ErrorCardModel::Action ErrorCardModel::action() const
{
    if (!m_active)
        return None;
    if (!helpsToRepeat() || m_error.kind == ErrorKind::NotFound
        || (m_error.kind == ErrorKind::Auth && m_error.httpStatus == 403))
        return PickModel;
    if (m_error.kind == ErrorKind::InvalidRequest && !m_place.setting.isEmpty())
        return RemoveSetting;
    if (m_error.kind == ErrorKind::Auth)
        return EditKey;
    // How it is reached, and how long is waited, is set there.
    const bool byNetwork = m_error.kind == ErrorKind::Network || m_error.kind == ErrorKind::Timeout;
    return byNetwork && m_error.httpStatus == 0 ? NetworkSettings : None;
}

QString ErrorCardModel::requestId() const
{
    return m_error.source == ErrorSource::Upstream ? QString::fromUtf8(m_error.requestId) : QString();
}

void ErrorCardModel::copyRequestId() const
{
    QGuiApplication::clipboard()->setText(requestId());
}

QString ErrorCardModel::providerId() const
{
    return providerOf(m_place.model);
}

int ErrorCardModel::secondsLeft() const
{
    const qint64 left = m_waitToNs - monotonicNs();
    return m_active && left > 0 ? static_cast<int>((left + 999'999'999) / 1'000'000'000) : 0;
}

qreal ErrorCardModel::waitProgress() const
{
    if (m_waitToNs <= m_waitFromNs)
        return 1;
    const auto gone = static_cast<double>(monotonicNs() - m_waitFromNs);
    return std::clamp(gone / static_cast<double>(m_waitToNs - m_waitFromNs), 0.0, 1.0);
}

void ErrorCardModel::countDown()
{
    if (monotonicNs() >= m_waitToNs)
        m_timer.stop();
    Q_EMIT waitChanged();
}

} // namespace sluice
