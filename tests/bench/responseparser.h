// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace sluice::bench {

/// Reads HTTP/1.1 answers off one connection, one after the other; knows Content-Length and chunked bodies only.
class ResponseParser
{
public:
    /// Called with each piece of a body as it arrives.
    using BodySink = std::function<void(std::string_view)>;

    explicit ResponseParser(BodySink sink)
        : m_sink(std::move(sink))
    {
    }

    enum class Step { NeedMore, Complete, Malformed };

    /// Takes bytes; after Complete the next answer may be fed.
    [[nodiscard]] Step feed(std::string_view bytes);
    /// Status of the answer being read; 0 before its head is complete.
    [[nodiscard]] int status() const { return m_status; }

private:
    enum class State { Head, FixedBody, ChunkSize, ChunkData, ChunkEnd, Trailer };

    [[nodiscard]] Step step(std::string_view &bytes);
    [[nodiscard]] Step readHead(std::string_view &bytes);
    [[nodiscard]] Step readBody(std::string_view &bytes);
    [[nodiscard]] Step readChunkSize(std::string_view &bytes);
    [[nodiscard]] Step readTrailer(std::string_view &bytes);
    bool readLine(std::string_view &bytes);
    bool parseHead();
    Step complete();

    BodySink m_sink;
    State m_state = State::Head;
    std::string m_text;
    size_t m_left = 0;
    int m_status = 0;
};

} // namespace sluice::bench
