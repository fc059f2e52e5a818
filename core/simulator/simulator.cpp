// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/simulator.h"

#include "simulator/lanehandler.h"

#include <QFile>

namespace sluice {

using namespace Qt::StringLiterals;

class Simulator::Private
{
public:
    explicit Private(SimulatorOptions options)
        : shared(std::make_shared<sim::Shared>(std::move(options)))
        , server({.addresses = shared->options.addresses,
                  .port = shared->options.port,
                  .lanes = shared->options.lanes,
                  .limits = shared->options.limits},
                 [state = shared] { return std::make_unique<sim::LaneHandler>(state); })
    {
    }

    std::shared_ptr<sim::Shared> shared;
    HttpServer server;
};

Simulator::Simulator(SimulatorOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(options)))
{
}

Simulator::~Simulator() = default;

namespace {

/// Answers that hold what guards look for. In the file a ~ parts what would be taken for a real key there.
Result<sim::Script> guardedAnswers()
{
    QFile file(u":/sluice/simulator/guards.json"_s);
    return file.open(QIODevice::ReadOnly) ? sim::Script::parse(file.readAll().replace("~", "")) : sim::Script();
}

} // namespace

Result<void> Simulator::start()
{
    if (const QByteArray &text = d->shared->options.script; !text.isEmpty()) {
        Result<sim::Script> script = sim::Script::parse(text);
        if (!script)
            return script.error();
        d->shared->script = *std::move(script);
    }
    if (Result<sim::Script> guarded = guardedAnswers(); guarded.ok())
        d->shared->script.append(*std::move(guarded));
    return d->server.start();
}

void Simulator::stop()
{
    d->server.stop();
}

quint16 Simulator::port() const
{
    return d->server.port();
}

QUrl Simulator::rootUrl() const
{
    const QList<QHostAddress> addresses = d->server.addresses();
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(addresses.isEmpty() ? u"127.0.0.1"_s : addresses.front().toString());
    url.setPort(port());
    return url;
}

QUrl Simulator::groqUrl() const
{
    QUrl url = rootUrl();
    url.setPath(u"/openai/v1"_s);
    return url;
}

QUrl Simulator::fireworksUrl() const
{
    QUrl url = rootUrl();
    url.setPath(u"/inference/v1"_s);
    return url;
}

} // namespace sluice
