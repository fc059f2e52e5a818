// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/plan/answer.h"
#include "simulator/plan/answerstream.h"
#include "simulator/plan/pacer.h"
#include "simulator/routes.h"
#include "simulator/shared.h"
#include "simulator/wireinfo.h"

namespace sluice::sim {

/// One request on its lane, and the ways to answer it.
class Call
{
public:
    Call(HttpExchange &exchange, Shared &shared, Pacer &pacer, Provider provider, QByteArray key);

    [[nodiscard]] HttpExchange &exchange() const { return m_exchange; }
    [[nodiscard]] Shared &shared() const { return m_shared; }
    [[nodiscard]] Provider provider() const { return m_provider; }
    [[nodiscard]] const Controls &controls() const { return m_controls; }
    [[nodiscard]] const QByteArray &requestId() const { return m_requestId; }
    [[nodiscard]] Trace &trace() { return m_trace; }

    /// Reads the `x-sim-…` headers; false when it has refused them.
    [[nodiscard]] bool applyControls();
    void refuse(const Refusal &refusal);
    /// Answers 200 with JSON at once.
    void respondJson(const QByteArray &body);

    /// An operation that generates: how its whole answer and its stream are written.
    struct Generation {
        const Ask &ask;
        std::shared_ptr<const Answer> answer;
        WireInfo info;
        std::function<std::unique_ptr<EventWriter>()> writer = {};
        std::function<QByteArray()> body = {};
        PieceStyle style = {};
        HeaderList bodyHeaders = {}; ///< of the whole answer only
    };
    /// The failure this request is to meet: by header, else by the model's name; false when it has refused.
    [[nodiscard]] bool applyFailure(const QByteArray &modelId);
    [[nodiscard]] Failure failure() const { return m_failure.kind; }
    [[nodiscard]] std::shared_ptr<const Answer> plan(const Ask &ask) const;
    [[nodiscard]] WireInfo wireInfo(const Ask &ask, const QByteArray &idPrefix) const;
    /// Sends the answer at its pace, whole or streamed, with the failure worked in.
    void generate(Generation generation);

private:
    [[nodiscard]] Pace pace() const;
    [[nodiscard]] HeaderList answerHeaders(const QByteArray &contentType) const;
    [[nodiscard]] bool admit(const Ask &ask, const Answer &answer);
    void later(qint64 dueNs, LaterAnswer::Action action, int status, int tokens);
    void stream(Generation &generation);

    HttpExchange &m_exchange;
    Shared &m_shared;
    Pacer &m_pacer;
    Provider m_provider;
    QByteArray m_key;
    QByteArray m_requestId;
    quint64 m_number;
    Controls m_controls;
    FailureChoice m_failure;
    HeaderList m_limitHeaders;
    Trace m_trace;
};

} // namespace sluice::sim
