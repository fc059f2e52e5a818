// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/pipeline/guards/answergate.h"
#include "gateway/pipeline/guards/putback.h"
#include "gateway/pipeline/lane.h"
#include "gateway/pipeline/requestcontext.h"
#include "http/exchange.h"

#include <QTimer>

namespace sluice {

/// One client request that goes to a model: walks the steps of its way, then passes on what comes of its call. Keeps
/// the exchange, its pauses, its silence and its one end. A child of its exchange.
class Session : public QObject
{
    Q_OBJECT
public:
    Session(GatewayLane &lane, HttpExchange *exchange, Arrival arrival);
    ~Session() override;

    void start() { walk(); }
    /// The key it came with; null when it needed none.
    [[nodiscard]] const GatewayKeyPtr &key() const { return m_request.arrival.caller.key; }
    /// Ends it with this error, unless it was answered already.
    void endNow(const Error &error);

private:
    void walk();
    void call();
    void begin();
    void onEvent(const SseEvent &raw, const std::vector<StreamEvent> &decoded);
    void onBody(const QByteArray &body);
    void onFinished(const Result<void> &result);
    void onClosed();
    void onSilence();
    void tell(const SseEvent &raw, const std::vector<StreamEvent> &decoded);
    void tellGuarded();
    void passOn();
    void answerGuarded(const QByteArray &body);
    void answerJudged(const QByteArray &body);
    void finishStream();
    void cut();
    [[nodiscard]] bool askAnother();
    void keepWithinBudget();
    void openStream(const Call *answering);
    void endStream(const QByteArray &last);
    void send(const QByteArray &bytes);
    void answer(const Result<QByteArray> &body);
    void failed(const Error &error);
    void fail(const Error &error);

    GatewayLane &m_lane;
    HttpExchange *m_exchange;
    RequestContext m_request;
    QTimer m_silence;
    /// Where services judge a stream; null when none does.
    std::unique_ptr<AnswerGate> m_gate;
    /// Rules whose services are shown what is told, and hold nothing.
    GuardRuleList m_watching;
    /// Null where nothing was taken out of the request that comes back.
    std::unique_ptr<PutBack> m_putBack;
    std::size_t m_step = 0;
    bool m_isStreamOpen = false;
    bool m_isAllHere = false; ///< nothing more comes of the call
    bool m_hasTold = false;   ///< something of the answer
    bool m_isAnswered = false;
};

} // namespace sluice
