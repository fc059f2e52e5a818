// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "bench/benchclient.h"
#include "bench/benchpeer.h"
#include "transport/maketransport.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace sluice;

namespace {
using Clients = std::vector<std::unique_ptr<BenchClient>>;

/// What one run cost; times in microseconds.
struct Figures {
    double p50 = 0;
    double p99 = 0;
    double perSecond = 0;
    double cpu = 0; ///< per unit, without the peer's
};

double processCpu()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e6 + static_cast<double>(used.tv_nsec) / 1e3;
}

/// Collects samples between construction and `figures()`.
class Meter
{
public:
    explicit Meter(const BenchPeer &peer)
        : m_peer(peer)
        , m_cpu(processCpu() - peer.cpuMicroseconds())
        , m_started(monotonicNs())
    {
    }
    void add(qint64 nanoseconds) { m_samples.push_back(static_cast<double>(nanoseconds) / 1e3); }
    [[nodiscard]] Figures figures()
    {
        const double cpu = processCpu() - m_peer.cpuMicroseconds() - m_cpu;
        const double seconds = static_cast<double>(monotonicNs() - m_started) / 1e9;
        std::sort(m_samples.begin(), m_samples.end());
        const auto count = static_cast<double>(m_samples.size());
        return {.p50 = m_samples[m_samples.size() / 2],
                .p99 = m_samples[m_samples.size() * 99 / 100],
                .perSecond = count / seconds,
                .cpu = cpu / count};
    }

private:
    const BenchPeer &m_peer;
    const double m_cpu;
    const qint64 m_started;
    std::vector<double> m_samples;
};

/// Every client posts again as soon as it is answered, until `count` answers are in.
Figures requests(const BenchPeer &peer, Clients &clients, int count, int bodySize)
{
    const QByteArray body(bodySize, 'b');
    QEventLoop loop;
    Meter meter(peer);
    std::vector<qint64> sentAt(clients.size());
    int started = 0;
    int ended = 0;
    const auto next = [&](std::size_t i) {
        ++started;
        sentAt[i] = monotonicNs();
        clients[i]->post("/v1/chat/completions", body);
    };
    for (std::size_t i = 0; i < clients.size(); ++i) {
        clients[i]->onBytes = nullptr;
        clients[i]->onEnd = [&, i] {
            meter.add(monotonicNs() - sentAt[i]);
            if (++ended == count)
                loop.quit();
            else if (started < count)
                next(i);
        };
        next(i);
    }
    loop.exec();
    return meter.figures();
}

/// How long each event of as many streams as there are clients takes from the peer's write to us.
Figures streams(const BenchPeer &peer, Clients &clients)
{
    QEventLoop loop;
    Meter meter(peer);
    std::size_t ended = 0;
    for (const auto &client : clients) {
        client->onBytes = [&](const QByteArray &bytes) {
            const qint64 now = monotonicNs();
            for (qsizetype at = bytes.indexOf("data: "); at >= 0; at = bytes.indexOf("data: ", at + 1))
                meter.add(now - bytes.mid(at + 6, bytes.indexOf('\n', at) - at - 6).toLongLong());
        };
        client->onEnd = [&] {
            if (++ended == clients.size())
                loop.quit();
        };
        client->post("/stream", "{}");
    }
    loop.exec();
    return meter.figures();
}

void print(const char *what, const Figures &raw, const Figures &ours)
{
    std::printf("%-26s %8.0f %8.0f %9.0f %8.1f | %8.0f %8.0f %9.0f %8.1f | %6.2f %9.0f %9.0f\n", what, raw.p50, raw.p99,
                raw.perSecond, raw.cpu, ours.p50, ours.p99, ours.perSecond, ours.cpu, ours.perSecond / raw.perSecond,
                ours.p50 - raw.p50, ours.p99 - raw.p99);
    std::fflush(stdout);
}

template<typename Run>
void compare(const char *what, const BenchPeer &peer, Transport &transport, int width, const Run &run)
{
    Clients raw;
    Clients ours;
    for (int i = 0; i < width; ++i) {
        raw.push_back(std::make_unique<RawClient>(peer.port()));
        ours.push_back(std::make_unique<TransportClient>(transport, peer.port()));
    }
    const Figures rawFigures = run(raw);
    print(what, rawFigures, run(ours));
}
} // namespace

/// Compares a transport (`qt`, or `socket`, by the first argument) with a bare QTcpSocket in the same run, against a
/// peer in another thread.
int main(int argc, char **argv)
{
    qputenv("QT_NO_THREADED_GLIB", "1"); // as the program does
    const QCoreApplication app(argc, argv);
    const BenchPeer peer;
    const std::optional<TransportKind> kind = transportKind(argc > 1 ? argv[1] : "qt");
    if (!kind)
        return 2;
    const std::unique_ptr<Transport> made = makeTransport(*kind, {});
    Transport &transport = *made;
    const auto posts = [&](const char *what, int width, int count, int size) {
        compare(what, peer, transport, width, [&](Clients &clients) { return requests(peer, clients, count, size); });
    };
    std::printf("%-26s %38s | %38s | %6s %9s %9s\n%-26s %8s %8s %9s %8s | %8s %8s %9s %8s |\n", "microseconds",
                "QTcpSocket", "transport", "ratio", "p50 added", "p99 added", "", "p50", "p99", "per s", "cpu", "p50",
                "p99", "per s", "cpu");
    posts("warm-up, probation", 8, 2000, 1000);
    posts("1 KB, 1 at a time", 1, 10'000, 1000);
    posts("1 KB, 6 at a time", 6, 20'000, 1000);
    posts("1 KB, 32 at a time", 32, 20'000, 1000);
    posts("200 KB, 1 at a time", 1, 2000, 200'000);
    posts("200 KB, 6 at a time", 6, 2000, 200'000);
    compare("events, 1 stream", peer, transport, 1, [&](Clients &clients) { return streams(peer, clients); });
    compare("events, 50 streams", peer, transport, 50, [&](Clients &clients) { return streams(peer, clients); });
    return 0;
}
