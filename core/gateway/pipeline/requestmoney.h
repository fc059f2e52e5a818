// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/doors/translator.h"
#include "gateway/limits/addedinput.h"
#include "gateway/limits/expecteduse.h"
#include "gateway/pipeline/answerfilter.h"
#include "gateway/shared.h"
#include "meter/bill.h"
#include "meter/streammeter.h"
#include "record/recordsink.h"

namespace sluice {

/// What one request costs: what is set aside for it, what its answer is seen to use, and its bill. Lives on the
/// request's lane.
class RequestMoney final : public AnswerFilter
{
public:
    RequestMoney(GatewayShared &shared, GatewaySetupPtr setup, GatewayKeyPtr key);

    /// What is sent, for what nobody counts; its body outlives this.
    void setRequest(const Translator::Asked &asked, const DoorRequest &request);
    /// Settled at the end.
    void setReservation(const Reservation &reservation) { m_reservation = reservation; }
    /// Unix ms at which the request came: its day is the one it is charged to.
    [[nodiscard]] qint64 timeMs() const { return m_timeMs; }
    /// What goes to a target. Where that is much more than the client sent, as after a kept conversation was put before
    /// it, more is set aside; an error when the key's budgets do not hold it.
    [[nodiscard]] Result<void> sending(const Target &target, const QByteArray &body);
    /// After output came: sets more aside where it costs more than was; an error when the key's budgets hold no more.
    [[nodiscard]] Result<void> keepUp();

    /// Its answer comes by this call, which outlives this.
    void setCall(const Call &call) { m_call = &call; }
    /// The answer so far is told to nobody and paid for all the same; another one is asked for.
    void startAgain();
    void begin() override;
    void add(const std::vector<StreamEvent> &events) override;
    void addWhole(const QByteArray &body) override;
    [[nodiscard]] const StreamMeter &meter() const { return m_meter; }
    /// The provider's counts so far; what it left out is what the bill has, and they are marked as estimated. Nothing
    /// before the call.
    [[nodiscard]] std::optional<Usage> usageToTell() const;

    /// What would be billed now into `record`, estimated at little cost, if nobody saw the end; and what may come to
    /// it.
    [[nodiscard]] Unseen billSoFar(const Target &target, RequestRecord &record);
    /// The answer goes on at the provider, where nobody sees it.
    [[nodiscard]] bool goesOnElsewhere() const { return m_isBackground; }

    /// The end: bills what the call used into `record`, and learns from what came whole.
    void bill(RequestRecord &record);
    /// Replaces what was set aside by what the record says was used.
    void settle(const RequestRecord &record);

private:
    [[nodiscard]] Consumption consumption() const;
    static void addUntold(UntoldAnswer answer, RequestRecord &record);
    [[nodiscard]] SentInput sentTo(const Target &target) const;
    void billAnswer(RequestRecord &record);
    void addAbandoned(const Target &target, RequestRecord &record);
    [[nodiscard]] double unseenOutput(const Allowance &allowance) const;
    [[nodiscard]] double inputEstimate() const;
    [[nodiscard]] Usage usageSoFar(qint64 input, qint64 moreOutput) const;
    [[nodiscard]] Money costSoFar(qint64 moreOutput);
    void learn(const JudgedUsage &judged, std::optional<double> tokensPerSecond);

    GatewayShared &m_shared;
    GatewaySetupPtr m_setup;
    GatewayKeyPtr m_key;
    qint64 m_timeMs;
    OutputMembers m_asked;
    bool m_isStream = false;
    std::optional<DoorRequest> m_request;
    std::optional<Reservation> m_reservation;
    StreamMeter m_meter;
    std::vector<UntoldAnswer> m_thrownAway; ///< by guards
    Money m_unheld;                         ///< of it, what nothing is set aside for yet
    std::optional<qint64> m_inputTokens;
    std::optional<qint64> m_roughInput; ///< at less cost
    AddedInput m_added;
    /// At the target that answers.
    std::optional<Price> m_price;
    const Call *m_call = nullptr;
    bool m_isCommitted = false;
    bool m_isBackground = false; ///< see goesOnElsewhere
};

} // namespace sluice
