// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/calldeadline.h"
#include "transport/socket/answer/answerbody.h"
#include "transport/socket/answer/answerparser.h"
#include "transport/socket/socketcore.h"
#include "transport/transport.h"

#include <optional>

namespace sluice {

/// One call over a connection of its own for as long as the answer lasts. `readyRead` and a good end are held back
/// while paused; a failure never is.
class SocketCall final : public TransportCall, private ConnectionUser, private DeadlineClient
{
    Q_OBJECT
public:
    SocketCall(std::shared_ptr<SocketCore> core, const TransportRequest &request);
    ~SocketCall() override;

    void start();

    [[nodiscard]] int status() const override { return m_status; }
    [[nodiscard]] const HeaderList &headers() const override { return m_headers; }
    [[nodiscard]] const TransportTimes &times() const override { return m_times; }
    [[nodiscard]] QByteArray readAll() override;
    [[nodiscard]] qint64 readTimeNs() const override { return m_readNs; }
    void setPaused(bool paused) override;
    void abort() override;
    void letGo() override;

private:
    void connectionReady() override;
    void bytesCame(QByteArrayView bytes, qint64 arrivedNs) override;
    void connectionLost(const WireFault &fault) override;
    void deadlineReached() override;

    void failLater(const Error &error);
    [[nodiscard]] bool readAnswer(QByteArrayView bytes);
    [[nodiscard]] bool onHead();
    [[nodiscard]] bool onBody();
    void onComplete(QByteArrayView left);
    [[nodiscard]] bool unpacked(AnswerBody::Outcome outcome);
    void deliver();
    void endOrGoOn();
    void resume();
    void watchSocket();
    void fail(const WireFault &fault);
    void finish(const Result<void> &result);
    void dropConnection();
    void armDeadline();
    [[nodiscard]] CallProgress progress() const;
    [[nodiscard]] bool isStale(qint64 arrivedNs) const;
    [[nodiscard]] std::chrono::milliseconds idleLimit() const;
    [[nodiscard]] CallPhase phase() const;

    const std::shared_ptr<SocketCore> m_core;
    const TransportLimits m_limits;
    const QUrl m_url;
    QByteArray m_requestHead;
    QByteArray m_requestBody;
    UpstreamConnection *m_connection = nullptr;
    AnswerParser m_parser;
    AnswerBody m_body;
    TransportTimes m_times;
    HeaderList m_headers;
    Origin m_origin;
    std::optional<Error> m_badRequest;
    qint64 m_arrivedNs = 0; ///< of the bytes read last
    qint64 m_readNs = 0;
    qint64 m_lastResumeNs = 0;
    int m_status = 0;
    bool m_headTold = false;
    bool m_paused = false;
    bool m_answerDone = false;
    bool m_terminal = false;
};

} // namespace sluice
