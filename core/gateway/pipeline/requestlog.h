// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/responsebuilder.h"
#include "gateway/doors/doors.h"
#include "gateway/doors/translator.h"
#include "gateway/pipeline/answerfilter.h"
#include "gateway/pipeline/guards/guardwatch.h"
#include "gateway/pipeline/requestmoney.h"
#include "gateway/shared.h"
#include "guard/guardreport.h"

#include <QTimer>

#include <QPointer>

namespace sluice {

/// Follows one request and, once it has ended, has it billed and tells the sinks of its record. Lives on the request's
/// lane. `money` is null for what costs nothing; it outlives this.
///
/// The end is told once, by one of `answered`, `failed` and `clientLeft`; a request that is destroyed before counts as
/// left. What comes afterwards changes nothing.
class RequestLog final : public AnswerFilter
{
public:
    RequestLog(std::shared_ptr<GatewayShared> shared, GatewaySetupPtr setup, const DoorMatch &door,
               const QByteArray &requestId, qint64 receivedNs, RequestMoney *money = nullptr);
    ~RequestLog() override;
    RequestLog(const RequestLog &) = delete;
    RequestLog &operator=(const RequestLog &) = delete;

    /// It is counted, and leaves no record: whoever has no key must not push out the records of those who have.
    void countOnly() { m_record.isCountedOnly = true; }
    /// `presented` is the key as it was sent: masked in what is kept.
    void setKey(const GatewayKeyPtr &key, const Secret &presented = {});
    /// The trace that the request belongs to, as `readTraceParent` gave it.
    void setTrace(const QByteArray &traceParent);
    /// The client's body, kept if capturing is on.
    void setBody(const QByteArray &body);
    void setAsked(const Translator::Asked &asked);
    /// Who answers, and by way of what; both outlive this.
    void setCall(const Call &call, const Translator &translator);

    /// What the guards find, which outlives this; told at the end.
    void setGuards(const GuardReport &report) { m_guards = &report; }
    /// Services that nobody waits for but the record; everything else is done at the end.
    void setWatch(GuardWatch *watch) { m_watch = watch; }
    [[nodiscard]] GuardWatch *watch() const { return m_watch; }

    /// The request goes to a target now. It is told on while it waits there: most are over before, and nobody waits.
    void sending();
    /// Its answer goes on; told often, and seldom told on.
    void goesOn();
    void add(const std::vector<StreamEvent> &events) override;
    void addWhole(const QByteArray &) override {} // kept as it is sent

    /// `body` is the whole answer as sent; empty for a stream.
    void answered(int status, const QByteArray &body = {});
    /// `status` as told to the client: 200 when its stream had begun.
    void failed(int status, const Error &error);
    void clientLeft();

private:
    void tellRunning();
    void readCall();
    [[nodiscard]] CapturedBodies takeBodies();
    void finish(int status);
    void tell(CapturedBodies bodies);

    std::shared_ptr<GatewayShared> m_shared;
    GatewaySetupPtr m_setup;
    RequestMoney *m_money;
    const ClientDialect *m_dialect; ///< of the door; null where it has none
    RequestRecord m_record;
    qint64 m_receivedNs;
    qint64 m_toldRunningNs = 0;
    std::optional<QTimer> m_runningTimer;
    CaptureLevel m_capture;
    CapturedBodies m_bodies;
    Secret m_presented;
    std::optional<ResponseBuilder> m_builder;
    const Call *m_call = nullptr;
    const Translator *m_translator = nullptr;
    const GuardReport *m_guards = nullptr;
    QPointer<GuardWatch> m_watch;
    bool m_streamCounted = false;
    bool m_finished = false;
};

} // namespace sluice
