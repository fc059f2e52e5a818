// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/exchange.h"
#include "simulator/eventwriter.h"
#include "simulator/plan/pacer.h"
#include "simulator/plan/pacing.h"
#include "simulator/simlog.h"

#include <QPointer>

namespace sluice::sim {

/// How a stream ends for the connection.
enum class StreamEnd { Clean, Close, Reset, Hang };

/// A fault put into a stream.
struct Tamper {
    int afterTokens = -1;  ///< where; negative: nowhere
    QByteArray bytes = {}; ///< written there
    bool goOn = false;     ///< the stream goes on behind it
    bool finish = true;    ///< tell how the answer ended
    bool done = true;      ///< send the event no stream may lack
    StreamEnd end = StreamEnd::Clean;
};

/// Everything about a stream before it begins.
struct StreamScript {
    HeaderList headers;
    std::unique_ptr<EventWriter> writer;
    std::vector<Piece> pieces;
    Pace pace;
    Tamper tamper = {};
};

/// Sends one streamed answer at its pace; stops while the client does not read.
class AnswerStream final : public Paced
{
    Q_OBJECT
public:
    AnswerStream(HttpExchange *exchange, StreamScript script, Trace trace, Pacer *pacer);

    /// When it wants to be called first.
    [[nodiscard]] qint64 firstDueNs() const { return m_script.pace.firstNs(); }
    [[nodiscard]] std::optional<qint64> advance(qint64 nowNs) override;

private:
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] qint64 nextDueNs() const;
    void appendDue(QByteArray &out, qint64 nowNs);
    [[nodiscard]] bool atTamper() const;
    void appendEnd(QByteArray &out);
    std::optional<qint64> leave();
    void onClosed();

    QPointer<HttpExchange> m_exchange;
    StreamScript m_script;
    Trace m_trace;
    Pacer *m_pacer;
    std::size_t m_next = 0;
    qint64 m_tokens = 0;
    bool m_started = false;
    bool m_tampered = false;
    bool m_over = false; ///< nothing more will be written
};

/// One answer that is due at a time: what to do with the exchange then.
class LaterAnswer final : public Paced
{
    Q_OBJECT
public:
    /// Answers the exchange; false leaves it open until the client goes.
    using Action = std::function<bool(HttpExchange &)>;

    LaterAnswer(HttpExchange *exchange, Action action, Trace trace, int status, int tokens, Pacer *pacer);
    [[nodiscard]] std::optional<qint64> advance(qint64 nowNs) override;

private:
    QPointer<HttpExchange> m_exchange;
    Action m_action;
    Trace m_trace;
    int m_status;
    int m_tokens;
    bool m_acted = false;
};

} // namespace sluice::sim
