// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "load.h"

#include "connection.h"
#include "deltascanner.h"

#include <array>
#include <cstring>
#include <memory>

#include <sys/epoll.h>
#include <unistd.h>

namespace sluice::bench {

namespace {

std::string replaced(std::string text, const std::string &from, const std::string &to)
{
    for (size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

std::string makeRequest(const LoadOptions &options, int number)
{
    const std::string body = replaced(options.body, "@N@", std::to_string(number));
    return "POST " + options.path + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(options.port)
           + "\r\nAuthorization: Bearer " + options.key
           + "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

/// One connection and the request on it.
struct Slot {
    std::unique_ptr<Connection> connection;
    std::string request;
    std::string answer; ///< kept for error messages; empty for streams
    DeltaScanner scanner;
    int number = -1; ///< negative while warming up
    int64_t sent = 0;
    int64_t lastDelta = 0;
};

class Load
{
public:
    explicit Load(const LoadOptions &options)
        : m_options(options)
        , m_slots(size_t(options.connections))
        , m_next(-options.warmup)
    {
        m_result.streams.resize(options.stream ? size_t(options.requests) : 0);
        if (m_options.body.find("@N@") == std::string::npos)
            m_sameRequest = makeRequest(options, 0);
    }
    ~Load()
    {
        if (m_epoll >= 0)
            close(m_epoll);
    }
    Load(const Load &) = delete;
    Load &operator=(const Load &) = delete;

    LoadResult run();

private:
    [[nodiscard]] bool open();
    [[nodiscard]] bool startNext(Slot &slot);
    void onBody(Slot &slot, std::string_view bytes);
    [[nodiscard]] bool onReady(Slot &slot, uint32_t events);
    [[nodiscard]] bool onAnswer(Slot &slot);
    bool fail(const std::string &why);

    const LoadOptions &m_options;
    std::vector<Slot> m_slots;
    LoadResult m_result;
    std::string m_sameRequest;
    int m_epoll = -1;
    int m_next = 0;
    int m_done = 0;
    int64_t m_begun = 0;
};

LoadResult Load::run()
{
    bool good = open();
    for (Slot &slot : m_slots)
        good = good && startNext(slot);
    std::array<epoll_event, 128> events{};
    while (good && m_done < m_options.requests) {
        const int count = epoll_wait(m_epoll, events.data(), int(events.size()), 30'000);
        if (count <= 0)
            good = fail("no answer for 30 s");
        for (int i = 0; good && i < count; ++i)
            good = onReady(m_slots[events[size_t(i)].data.u32], events[size_t(i)].events);
    }
    m_result.elapsed = now() - m_begun;
    return std::move(m_result);
}

bool Load::open()
{
    m_epoll = epoll_create1(EPOLL_CLOEXEC);
    for (size_t i = 0; i < m_slots.size(); ++i) {
        Slot &slot = m_slots[i];
        slot.connection = std::make_unique<Connection>([this, &slot](std::string_view bytes) { onBody(slot, bytes); });
        if (!slot.connection->open(m_epoll, m_options.port, uint32_t(i)))
            return fail("cannot connect to 127.0.0.1:" + std::to_string(m_options.port) + ": " + std::strerror(errno));
    }
    m_begun = now();
    return true;
}

bool Load::startNext(Slot &slot)
{
    if (m_next >= m_options.requests)
        return true;
    slot.number = m_next++;
    slot.scanner = {};
    slot.answer.clear();
    slot.lastDelta = 0;
    if (m_sameRequest.empty())
        slot.request = makeRequest(m_options, slot.number);
    slot.sent = now();
    if (slot.number == 0)
        m_begun = slot.sent;
    return slot.connection->send(m_sameRequest.empty() ? slot.request : m_sameRequest) || fail("cannot send");
}

void Load::onBody(Slot &slot, std::string_view bytes)
{
    if (!m_options.stream || slot.connection->status() != 200) {
        if (slot.answer.size() < 500)
            slot.answer += bytes.substr(0, 500);
        return;
    }
    if (!slot.scanner.feed(bytes) || slot.number < 0)
        return;
    const int64_t time = now();
    if (slot.lastDelta == 0)
        m_result.firsts.push_back(time - slot.sent);
    else
        m_result.gaps.push_back(time - slot.lastDelta);
    slot.lastDelta = time;
}

bool Load::onReady(Slot &slot, uint32_t events)
{
    switch (slot.connection->onReady(events)) {
    case Connection::Outcome::Open: return true;
    case Connection::Outcome::Answered: return onAnswer(slot);
    case Connection::Outcome::Failed: break;
    }
    return fail("the connection of request " + std::to_string(slot.number) + " broke after "
                + std::to_string(slot.scanner.deltas()) + " deltas");
}

bool Load::onAnswer(Slot &slot)
{
    if (slot.connection->status() != 200)
        return fail("status " + std::to_string(slot.connection->status()) + ": " + slot.answer);
    if (m_options.stream && !slot.scanner.done())
        return fail("stream " + std::to_string(slot.number) + " ended without [DONE]");
    if (slot.number >= 0) {
        ++m_done;
        m_result.latencies.push_back(now() - slot.sent);
        if (m_options.stream)
            m_result.streams[size_t(slot.number)] = {slot.scanner.deltas(), slot.scanner.hash()};
    }
    return startNext(slot);
}

bool Load::fail(const std::string &why)
{
    m_result.error = why;
    return false;
}

} // namespace

LoadResult runLoad(const LoadOptions &options)
{
    return Load(options).run();
}

} // namespace sluice::bench
