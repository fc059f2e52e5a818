// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/requestlog.h"
#include "gateway/translator.h"

#include <QPointer>
#include <QTimer>

namespace sluice {

/// One client request that goes to a model: from the parsed body to the last byte. A child of its exchange.
class Session : public QObject
{
    Q_OBJECT
public:
    Session(GatewayLane &lane, HttpExchange *exchange, DoorMatch door, CallerCredentials caller, QByteArray requestId);
    ~Session() override;

    void start();
    /// The key it came with; null when it needed none.
    [[nodiscard]] const GatewayKeyPtr &key() const { return m_caller.key; }
    /// Ends it with this error, unless it was answered already.
    void endNow(const Error &error);

private:
    [[nodiscard]] DoorRequest doorRequest() const;
    void route();
    [[nodiscard]] bool needsListForImages(const std::vector<Target> &targets) const;
    [[nodiscard]] QByteArrayList configuredFallbacks() const;
    [[nodiscard]] RouteRequest routeRequest() const;
    void dryRun(const std::vector<Target> &targets);
    void call(std::vector<Target> targets);
    void onEvent(const SseEvent &raw, const std::vector<StreamEvent> &decoded);
    void onBody(const QByteArray &body);
    void answer(const Result<QByteArray> &body);
    void onFinished(const Result<void> &result);
    void onClosed();
    void onSilence();
    void send(const QByteArray &bytes);
    void failed(const Error &error);
    void fail(const Error &error);
    void openStream();
    [[nodiscard]] HeaderList answerHeaders(const QByteArray &contentType) const;
    [[nodiscard]] Secret callerKey(const ProviderAccess &access) const;

    GatewayLane &m_lane;
    /// As it was when the request came; the targets point into it.
    GatewaySetupPtr m_setup;
    HttpExchange *m_exchange;
    DoorMatch m_door;
    CallerCredentials m_caller;
    QByteArray m_requestId;
    std::optional<json::Document> m_body;
    std::unique_ptr<Translator> m_translator;
    Translator::Asked m_asked;
    std::unique_ptr<Call> m_call;
    QTimer m_silence;
    /// About what the request takes of a limit on tokens: the body and what may be answered.
    qint64 m_tokens = 0;
    bool m_dryRun = false;
    bool m_listsAsked = false;
    bool m_streamOpen = false;
    bool m_answered = false;
    RequestLog m_log; // looks at call and translator until it is gone
};

} // namespace sluice
