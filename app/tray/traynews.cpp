// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tray/traynews.h"

#include "activitymodel.h"
#include "counterformat.h"
#include "gatewaymodel.h"
#include "settings/settings.h"

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr Setting switches[noticeKinds] = {Setting::NotifyBudget, Setting::NotifyBreaker, Setting::NotifyFailures};

} // namespace

TrayNews::TrayNews(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
{
    connect(&m_sources.activity, &ActivityModel::came, this, &TrayNews::lookAt);
    connect(&m_sources.activity, &ActivityModel::changed, this, &TrayNews::figuresChanged);
    connect(&m_sources.gateway, &GatewayModel::countsChanged, this, &TrayNews::lookAtTargets);
    connect(&m_sources.gateway, &GatewayModel::stateChanged, this, &TrayNews::lookAtGateway);
}

QString TrayNews::figures() const
{
    const RecentFigures::Minute minute = m_sources.activity.lastMinute();
    QString text = tr("%n request(s) in the last minute", nullptr, static_cast<int>(minute.requests));
    if (minute.failed > 0)
        text += u" · "_s + tr("%n failed", nullptr, static_cast<int>(minute.failed));
    return text + u" · "_s + tr("%1 today").arg(m_sources.activity.spentText());
}

void TrayNews::lookAt(const std::vector<RequestRecordPtr> &records)
{
    RequestRecordPtr failed;
    RequestRecordPtr overBudget;
    for (const RequestRecordPtr &record : records) {
        if (isServerFailed(*record))
            failed = record;
        if (isOverBudget(*record))
            overBudget = record;
    }
    if (overBudget)
        notice(NoticeKind::Budget, tr("A budget is spent"),
               tr("%1 has spent its budget; its requests are refused.").arg(overBudget->client));
    if (failed)
        notice(NoticeKind::Failures, tr("A request failed"),
               u"%1: %2"_s.arg(QString::fromUtf8(failed->target.isEmpty() ? failed->model : failed->target),
                               failed->errorMessage));
}

void TrayNews::lookAtTargets()
{
    std::set<QByteArray> failing;
    for (const auto &[id, known] : m_sources.control.health()) {
        if (known.breaker == Breaker::State::Closed)
            continue;
        failing.insert(id);
        if (known.breaker == Breaker::State::Open && !m_failing.contains(id))
            notice(NoticeKind::Breaker, tr("A model is left alone"),
                   tr("%1 failed several times and is tried again in %2.")
                       .arg(QString::fromUtf8(id), format::duration(double(known.delay.count()))));
    }
    m_failing = std::move(failing);
}

void TrayNews::lookAtGateway()
{
    const QString error = m_sources.gateway.hasError() ? m_sources.gateway.errorText() : QString();
    if (!error.isEmpty() && error != m_error)
        notice(NoticeKind::Failures, tr("The gateway did not start"), error);
    m_error = error;
}

void TrayNews::notice(NoticeKind kind, const QString &title, const QString &text)
{
    if (!m_sources.settings.value(switches[static_cast<std::size_t>(kind)]).toBool())
        return;
    const std::optional<int> kept = m_gate.pass(kind, m_sources.now());
    if (!kept)
        return;
    const QString more = *kept > 0 ? u'\n' + tr("%n more since the last notice.", nullptr, *kept) : QString();
    Q_EMIT noticed(title, text + more);
}

} // namespace sluice
