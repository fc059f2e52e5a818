// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/server.h"

#include "http/acceptor.h"

#include <QThread>

#include <numeric>

namespace sluice {

using namespace Qt::StringLiterals;

class HttpServer::Private
{
public:
    struct Worker {
        std::unique_ptr<QThread> thread;
        std::unique_ptr<Lane> lane;
    };

    Options options;
    HandlerFactory factory;
    std::vector<Worker> workers;
    std::unique_ptr<Acceptor> acceptor;
    QList<QHostAddress> addresses;
    quint16 port = 0;
    HttpServer *q = nullptr;
    bool draining = false;

    void startWorkers(HttpServer *server);
    void onEmptied();
    [[nodiscard]] int connections() const;
    Result<void> listen();
    void stop();
};

void HttpServer::Private::startWorkers(HttpServer *server)
{
    q = server;
    const int count = std::max(1, options.lanes);
    const auto room = std::make_shared<BodyRoom>(options.limits.maxBytesOfBodies);
    std::vector<Lane *> lanes;
    for (int i = 0; i < count; ++i) {
        Worker worker{std::make_unique<QThread>(), std::make_unique<Lane>(options.limits, room, factory)};
        worker.thread->setObjectName(u"http %1"_s.arg(i));
        worker.lane->moveToThread(worker.thread.get());
        worker.thread->start();
        QMetaObject::invokeMethod(worker.lane.get(), &Lane::open, Qt::QueuedConnection);
        QObject::connect(
            worker.lane.get(), &Lane::emptied, server, [this] { onEmptied(); }, Qt::QueuedConnection);
        lanes.push_back(worker.lane.get());
        workers.push_back(std::move(worker));
    }
    acceptor = std::make_unique<Acceptor>(std::move(lanes), options.limits.maxConnections);
    acceptor->moveToThread(workers.front().thread.get());
}

/// A lane has no connection left; the last one to say so ends the draining.
void HttpServer::Private::onEmptied()
{
    if (!draining || connections() > 0)
        return;
    draining = false;
    Q_EMIT q->drained();
}

int HttpServer::Private::connections() const
{
    return std::accumulate(workers.begin(), workers.end(), 0,
                           [](int sum, const Worker &worker) { return sum + worker.lane->load(); });
}

Result<void> HttpServer::Private::listen()
{
    Result<quint16> result(quint16(0));
    QMetaObject::invokeMethod(
        acceptor.get(),
        [this, &result] {
            result = acceptor->listen(options.addresses, options.port);
            addresses = acceptor->addresses();
        },
        Qt::BlockingQueuedConnection);
    if (!result)
        return result.error();
    port = *result;
    return {};
}

void HttpServer::Private::stop()
{
    if (workers.empty())
        return;
    QMetaObject::invokeMethod(acceptor.get(), &Acceptor::close, Qt::BlockingQueuedConnection);
    for (const Worker &worker : workers) {
        // Sockets on their way to the lane are ahead of this in its queue.
        QMetaObject::invokeMethod(
            worker.lane.get(),
            [lane = worker.lane.get()] {
                lane->close();
                lane->thread()->quit();
            },
            Qt::QueuedConnection);
    }
    for (const Worker &worker : workers)
        worker.thread->wait();
    acceptor.reset();
    workers.clear();
    addresses.clear();
    port = 0;
}

HttpServer::HttpServer(Options options, HandlerFactory factory, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->options = std::move(options);
    d->factory = std::move(factory);
}

HttpServer::~HttpServer()
{
    d->stop();
}

Result<void> HttpServer::start()
{
    if (!d->workers.empty())
        return Error{.kind = ErrorKind::Internal, .message = u"The server runs already."_s};
    d->startWorkers(this);
    Result<void> result = d->listen();
    if (!result)
        d->stop();
    return result;
}

void HttpServer::drain()
{
    if (d->workers.empty() || d->draining)
        return;
    d->draining = true;
    QMetaObject::invokeMethod(d->acceptor.get(), &Acceptor::close, Qt::QueuedConnection);
    for (const Private::Worker &worker : d->workers)
        QMetaObject::invokeMethod(worker.lane.get(), &Lane::drain, Qt::QueuedConnection);
}

void HttpServer::endRequests()
{
    for (const Private::Worker &worker : d->workers)
        QMetaObject::invokeMethod(worker.lane.get(), &Lane::endRequests, Qt::QueuedConnection);
}

void HttpServer::stop()
{
    d->stop();
}

quint16 HttpServer::port() const
{
    return d->port;
}

QList<QHostAddress> HttpServer::addresses() const
{
    return d->addresses;
}

int HttpServer::connectionCount() const
{
    return d->connections();
}

} // namespace sluice
