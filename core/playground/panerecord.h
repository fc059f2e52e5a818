// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/responsebuilder.h"
#include "engine/call/call.h"
#include "playground/paneservices.h"
#include "playground/panestore.h"

namespace sluice {

/// The record of one answer, as a gateway's request has one: told once, at its end, to whoever is told of those. Its
/// figures are those of the pane, for the same meter has them. On the answer's lane.
class PaneRecord
{
public:
    PaneRecord(PaneServices &services, const PaneSetup &setup);

    void setAsked(const ChatRequest &request);
    void setPrepared(const PreparedRequest &prepared, const std::optional<Price> &price);
    void add(const std::vector<StreamEvent> &events);
    /// Whether it is time to tell that it goes on.
    [[nodiscard]] bool isToTell(qint64 nowNs) const { return nowNs - m_toldRunningNs >= runningInterval; }
    /// It is sent to that model, or its answer goes on. `inputTokens` are estimated.
    void goesOn(const QByteArray &target, const StreamMeter &meter, qint64 inputTokens, qint64 nowNs);
    /// What becomes of the answer is in its store. `call` is null when nothing was sent. Later calls do nothing.
    void tell(const PaneStore &store, const Call *call);

private:
    void bill(const StreamMeter &meter, const Call &call);
    [[nodiscard]] CapturedBodies takeBodies();

    PaneServices &m_services;
    const Redactor m_redactor;
    const CaptureLevel m_capture;
    RequestRecord m_record;
    std::optional<Price> m_price;
    CapturedBodies m_bodies;
    std::optional<ResponseBuilder> m_builder;
    bool m_isTold = false;
    qint64 m_toldRunningNs = 0;
};

} // namespace sluice
