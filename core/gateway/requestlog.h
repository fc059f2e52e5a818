// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/responsebuilder.h"
#include "gateway/admission.h"
#include "gateway/doors.h"
#include "gateway/lane.h"
#include "gateway/translator.h"

namespace sluice {

/// Follows one request and, once it has ended, makes its record: for ledger, metrics, live view and the key's limits.
/// Lives on the request's lane.
///
/// The end is told once, by one of `answered`, `failed` and `clientLeft`; a request that is destroyed before counts as
/// left. What comes afterwards changes nothing.
class RequestLog
{
public:
    RequestLog(std::shared_ptr<GatewayShared> shared, GatewaySetupPtr setup, const DoorMatch &door,
               const QByteArray &requestId, qint64 receivedNs);
    ~RequestLog();
    RequestLog(const RequestLog &) = delete;
    RequestLog &operator=(const RequestLog &) = delete;

    /// `presented` is the key as it was sent: masked in what is kept.
    void setKey(const GatewayKeyPtr &key, const Secret &presented = {});
    /// The client's body, kept if capturing is on.
    void setBody(const QByteArray &body);
    void setAsked(const Translator::Asked &asked);
    /// Settled at the end.
    void setReservation(const Reservation &reservation) { m_reservation = reservation; }
    /// Follows the call from its start on; both must outlive this.
    void watch(const Call &call, const Translator &translator);

    /// `body` is the whole answer as sent; empty for a stream.
    void answered(int status, const QByteArray &body = {});
    /// `status` as told to the client: 200 when its stream had begun.
    void failed(int status, const Error &error);
    void clientLeft();

private:
    void onEvents(const std::vector<StreamEvent> &events);
    void onBody(const QByteArray &body);
    void takeCall();
    [[nodiscard]] CapturedBodies takeBodies();
    void finish(int status);
    void settle();

    std::shared_ptr<GatewayShared> m_shared;
    GatewaySetupPtr m_setup;
    RequestRecord m_record;
    qint64 m_receivedNs;
    qint64 m_firstTokenNs = 0;
    CaptureLevel m_capture;
    CapturedBodies m_bodies;
    Secret m_presented;
    std::optional<ResponseBuilder> m_builder;
    std::optional<Reservation> m_reservation;
    const Call *m_call = nullptr;
    const Translator *m_translator = nullptr;
    bool m_committed = false;
    bool m_streamCounted = false;
    bool m_finished = false;
};

} // namespace sluice
