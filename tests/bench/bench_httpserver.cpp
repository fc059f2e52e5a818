// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/server.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {
/// Answers everything with a few bytes; "/stream" with as many chunks.
class TrivialHandler : public HttpHandler
{
public:
    std::optional<HttpAnswer> checkHead(const HttpRequestHead &) override { return {}; }
    void handle(HttpExchange *exchange) override
    {
        if (exchange->head().path != "/stream") {
            exchange->respond({.headers = {{"Content-Type", "text/plain"}}, .body = "hello\n"});
            return;
        }
        exchange->startStream(200, {{"Content-Type", "text/event-stream"}});
        for (int i = 0; i < 100; ++i)
            exchange->write("data: hello\n\n");
        exchange->end();
    }
    HttpAnswer errorAnswer(int status, const QByteArray &message, const HttpRequestHead *) override
    {
        return {.status = status, .body = message};
    }
};
} // namespace

/// bench_httpserver [LANES]: prints its port and serves until killed; drive it with
/// wrk -t1 -c32 -d5 http://127.0.0.1:PORT/
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    HttpServer::Options options;
    options.lanes = argc > 1 ? qMax(1, QByteArray(argv[1]).toInt()) : 1;
    HttpServer server(options, [] { return std::make_unique<TrivialHandler>(); });
    QTextStream err(stderr);
    if (const auto started = server.start(); !started) {
        err << started.error().message << Qt::endl;
        return 1;
    }
    QTextStream(stdout) << server.port() << Qt::endl;
    return QCoreApplication::exec();
}
