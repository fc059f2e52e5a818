// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/answerwriter.h"
#include "http/requestparser.h"
#include "net/tcpstream.h"

namespace sluice {

class ServerExchange;

/// One client connection: reads requests, hands them to the handler one at a time, keeps the time limits.
///
/// Lives on its lane's thread and is owned by its host, which it tells when it is over.
class Connection : public QObject
{
    Q_OBJECT
public:
    Connection(NativeSocket socket, ConnectionHost &host, QObject *parent = nullptr);
    ~Connection() override;

    /// Starts to read; or answers 503 and closes when the server is full.
    void open(bool serverFull);
    /// Ends the connection now, telling a running exchange that its client has gone.
    void drop();
    /// Ends the connection once its request, if there is one, is answered.
    void finish();
    /// When `checkDeadline` has something to do, in monotonic ns.
    [[nodiscard]] qint64 deadline() const { return m_deadline; }
    void checkDeadline(qint64 now);

    // For the exchange that is running:
    [[nodiscard]] ConnectionHost &host() { return m_host; }
    [[nodiscard]] AnswerWriter &writer() { return m_writer; }
    [[nodiscard]] qint64 pendingBytes() const { return m_stream.pendingBytes(); }
    void startStream(int status, const HeaderList &headers);
    void writeChunk(const QByteArray &bytes);
    void answered();
    void resetNow();
    void closeNow();

private:
    enum class Phase {
        Reading,   ///< waiting for or in the middle of a request
        Answering, ///< the handler has it
        Draining,  ///< answered, but the client has not taken all of it
        Lingering, ///< the last answer is out; reads and forgets, so that no reset overtakes the answer
        Over,
    };

    void onReadable();
    void onEndOfStream();
    void onDrained();
    void process(QByteArrayView bytes);
    void processAhead();
    void keepAhead(QByteArrayView bytes);
    void onHead(bool nothingFollows);
    void onRequest();
    void nextRequest();
    void refuse(const RequestFailure &failure);
    void answerAndLeave(HttpAnswer answer);
    void leave();
    void end();
    void setReadDeadline();
    void setSendDeadline();
    void setDeadline(std::chrono::milliseconds fromNow);

    ConnectionHost &m_host;
    TcpStream m_stream;
    RequestParser m_parser;
    AnswerWriter m_writer;
    ServerExchange *m_exchange = nullptr;
    QByteArray m_ahead; ///< bytes of requests that wait for their turn
    SocketEndpoint m_local;
    SocketEndpoint m_peer;
    qint64 m_deadline;
    qint64 m_sentMark = 0;
    Phase m_phase = Phase::Reading;
    enum class Timing { Idle, Head, Body, Other } m_timing = Timing::Other;
    bool m_endOfStream = false;
    bool m_processing = false;
    bool m_finishing = false;
};

} // namespace sluice
