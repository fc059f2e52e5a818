// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/connectionhost.h"
#include "net/tcpstream.h"
#include "wire/httpresponse.h"

namespace sluice {

/// Frames the answers of one connection, one after the other, and writes them to its stream.
class AnswerWriter
{
public:
    /// What the request says about its answer.
    struct Request {
        bool isHead = false;
        bool isHttp10 = false;
        bool keepAlive = true;
        HeaderList headers = {}; ///< go with whatever is answered
    };

    AnswerWriter(TcpStream &stream, ConnectionHost &host)
        : m_stream(stream)
        , m_host(host)
    {
    }

    void begin(Request request);
    void respond(const HttpAnswer &answer);
    void startStream(int status, const HeaderList &headers);
    void write(const QByteArray &bytes);
    void end();
    /// The answer that is on its way is the last of this connection.
    void endKeepAlive() { m_keepAlive = false; }

    /// Tells a client that waits with its body to send it.
    void sendContinue();
    /// Sends a byte that any answer would start or go on with: a client that is gone answers it with a reset.
    void probe();
    [[nodiscard]] bool isStreaming() const { return m_state == State::Streaming; }
    /// Whether the connection may carry another request after this answer.
    [[nodiscard]] bool keepAlive() const { return m_keepAlive; }

private:
    enum class State { Waiting, Streaming, Done };

    /// The head's text, less what `probe` sent of it. Valid until the scratch is used again.
    QByteArrayView formatHead(const ResponseHead &head, const HeaderList &headers);

    TcpStream &m_stream;
    ConnectionHost &m_host;
    Request m_request;
    State m_state = State::Done;
    BodyFraming m_framing = BodyFraming::Length;
    bool m_keepAlive = true;
    bool m_bodyAllowed = true;
    bool m_probed = false;
};

} // namespace sluice
