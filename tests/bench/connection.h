// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "responseparser.h"

#include <cstdint>
#include <string>

namespace sluice::bench {

/// Monotonic nanoseconds.
[[nodiscard]] int64_t now();

/// One keep-alive connection with one request at a time, driven by an epoll loop.
class Connection
{
public:
    enum class Outcome { Open, Answered, Failed };

    explicit Connection(ResponseParser::BodySink sink)
        : m_parser(std::move(sink))
    {
    }
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Connects to 127.0.0.1 (blocking, before the clock runs) and joins the epoll set under `tag`.
    [[nodiscard]] bool open(int epoll, uint16_t port, uint32_t tag);
    /// Starts a request; `request` must stay valid until it is answered.
    [[nodiscard]] bool send(std::string_view request);
    /// To be called when epoll reports the socket; Failed is for good.
    [[nodiscard]] Outcome onReady(uint32_t events);
    [[nodiscard]] int status() const { return m_parser.status(); }

private:
    [[nodiscard]] bool flush();
    [[nodiscard]] bool watch(uint32_t events, int operation);
    [[nodiscard]] Outcome receive();

    ResponseParser m_parser;
    std::string_view m_unsent;
    int m_socket = -1;
    int m_epoll = -1;
    uint32_t m_tag = 0;
};

} // namespace sluice::bench
