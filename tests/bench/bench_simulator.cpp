// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "simulator/simulator.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTcpSocket>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <ctime>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

struct Load {
    QString name;
    int streams = 1;
    double rate = 500;
    int tokens = 1000;
    double ttftMs = 80;
};

/// One streamed chat on a connection of its own, with the times of its first byte and its end.
class Stream : public QObject
{
public:
    Stream(quint16 port, const Load &load, std::function<void()> done)
        : m_done(std::move(done))
    {
        const QByteArray body =
            R"({"model":"llama-3.3-70b-versatile","messages":[{"role":"user","content":"Compare tea )"
            R"(and coffee"}],"stream":true,"max_tokens":30000})";
        m_request =
            "POST /openai/v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer gsk_bench\r\n"
            "Content-Type: application/json\r\nx-sim-tokens: "
            + QByteArray::number(load.tokens) + "\r\nx-sim-tokens-per-second: " + QByteArray::number(load.rate)
            + "\r\nx-sim-ttft-ms: " + QByteArray::number(load.ttftMs)
            + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        connect(&m_socket, &QTcpSocket::connected, this, [this] {
            m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
            sentNs = monotonicNs();
            m_socket.write(m_request);
        });
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] { receive(m_socket.readAll()); });
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }

    qint64 sentNs = 0;
    qint64 firstNs = 0;
    qint64 endNs = 0;
    qint64 events = 0;

private:
    void receive(const QByteArray &bytes)
    {
        const qint64 now = monotonicNs();
        if (firstNs == 0)
            firstNs = now;
        events += bytes.count("data: {");
        if (endNs == 0 && bytes.contains("[DONE]")) {
            endNs = now;
            m_done();
        }
    }

    QTcpSocket m_socket;
    QByteArray m_request;
    std::function<void()> m_done;
};

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[std::size_t(double(values.size() - 1) * share)];
}

/// Processor seconds of the whole process without this thread, which is the client.
double serverSeconds()
{
    double own = 0;
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    own = double(time.tv_sec) + double(time.tv_nsec) / 1e9;
#endif
    return double(std::clock()) / CLOCKS_PER_SEC - own;
}

void run(quint16 port, const Load &load, QTextStream &out)
{
    std::vector<std::unique_ptr<Stream>> streams;
    QEventLoop loop;
    int left = load.streams;
    const double cpuBefore = serverSeconds();
    const qint64 began = monotonicNs();
    for (int i = 0; i < load.streams; ++i) {
        streams.push_back(std::make_unique<Stream>(port, load, [&] {
            if (--left == 0)
                loop.quit();
        }));
    }
    QTimer::singleShot(120'000, &loop, &QEventLoop::quit);
    loop.exec();
    const double wall = double(monotonicNs() - began) / 1e9;
    const double cpu = serverSeconds() - cpuBefore;
    std::vector<double> ttftErrors;
    std::vector<double> rateErrors;
    qint64 tokens = 0;
    for (const auto &stream : streams) {
        ttftErrors.push_back(double(stream->firstNs - stream->sentNs) / 1e6 - load.ttftMs);
        const double seconds = double(stream->endNs - stream->firstNs) / 1e9;
        rateErrors.push_back((double(load.tokens) / seconds / load.rate - 1) * 100);
        tokens += stream->events - 2; // the role and the end
    }
    out << load.name.leftJustified(16) << " tok/s total " << qRound64(double(tokens) / wall) << ", lost "
        << qint64(load.streams) * load.tokens - tokens << ", TTFT error ms p50 " << percentile(ttftErrors, 0.5)
        << " p99 " << percentile(ttftErrors, 0.99) << ", rate error % p50 " << percentile(rateErrors, 0.5) << " worst "
        << percentile(rateErrors, 0) << ", server processor " << qRound(cpu / wall * 100) << " %, us/token "
        << cpu / double(tokens) * 1e6 << Qt::endl;
}

} // namespace

/// bench_simulator: how true the simulator's speed and time to first token are, and what they cost.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    Simulator simulator({.addresses = {QHostAddress(QHostAddress::LocalHost)}});
    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(2);
    if (const Result<void> started = simulator.start(); !started) {
        out << started.error().message << Qt::endl;
        return 1;
    }
    for (int i = 0; i < 5; ++i)
        run(simulator.port(), {u"1 x 500, short"_s, 1, 500, 50, 80.0 + 0.3 * i}, out);
    run(simulator.port(), {u"20 x 500, short"_s, 20, 500, 50, 80}, out);
    run(simulator.port(), {u"1 x 10000"_s, 1, 10000, 20000, 50}, out);
    run(simulator.port(), {u"50 x 500"_s, 50, 500, 1000, 80}, out);
    run(simulator.port(), {u"500 x 500"_s, 500, 500, 1000, 200}, out);
    return 0;
}
