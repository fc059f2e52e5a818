// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/records/exportsend.h"

#include "cli/options.h"
#include "cli/readyconfig.h"
#include "host/gatewayledger.h"
#include "providers/providersource.h"
#include "telemetry/delivery.h"
#include "terminal/output.h"
#include "transport/maketransport.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimer>

#include <deque>

using namespace Qt::StringLiterals;

namespace sluice::cli {

namespace {

constexpr std::size_t spansAtOnce = 512;
constexpr int mostTries = 5;

otlp::Source spanSource(bool demo)
{
    return {QByteArray(SLUICE_VERSION), {}, demo};
}

/// Calls `take` with records, some hundred at once.
Result<void> eachBatch(const Store &store, const RecordFilter &filter,
                       const std::function<void(const std::vector<ExportedRequest> &)> &take)
{
    std::vector<ExportedRequest> batch;
    const Result<void> read = readRecords(store, filter, [&](const RequestRecord &record) {
        batch.push_back({record});
        if (batch.size() < spansAtOnce)
            return;
        take(batch);
        batch.clear();
    });
    if (read.ok() && !batch.empty())
        take(batch);
    return read;
}

/// One batch after the other, each tried again as long as somebody may take it.
class SpanSender
{
public:
    SpanSender(std::deque<TransportRequest> batches, Transport &transport)
        : m_batches(std::move(batches))
        , m_transport(transport)
    {
    }

    void next()
    {
        if (m_batches.empty()) {
            QCoreApplication::exit(m_lost > 0 ? 1 : 0);
            return;
        }
        m_post = std::make_unique<Post>(m_transport, m_batches.front(),
                                        [this](const Delivery &delivery) { onDelivered(delivery); });
    }

private:
    void onDelivered(const Delivery &delivery)
    {
        m_post.release()->deleteLater();
        if (delivery.state == Delivery::State::Again && ++m_tries < mostTries) {
            QTimer::singleShot(m_pause.next(delivery.wait), qApp, [this] { next(); });
            return;
        }
        if (delivery.state != Delivery::State::Done) {
            QCoreApplication::exit(failure(u"the collector did not take the spans: "_s + delivery.why));
            return;
        }
        const otlp::PartialSuccess partial = otlp::readPartialSuccess(delivery.answer, delivery.answerType);
        m_lost += partial.rejected;
        if (partial.rejected > 0)
            (void)failure(u"the collector did not take %1 spans. It said: %2"_s.arg(
                QString::number(partial.rejected), QString::fromUtf8(partial.message)));
        m_tries = 0;
        m_pause.reset();
        m_batches.pop_front();
        next();
    }

    std::deque<TransportRequest> m_batches;
    Transport &m_transport;
    std::unique_ptr<Post> m_post;
    DeliveryPause m_pause{std::chrono::milliseconds(500), std::chrono::milliseconds(8000)};
    int m_tries = 0;
    qint64 m_lost = 0;
};

} // namespace

int writeSpans(const Store &store, const RecordFilter &filter, bool demo)
{
    const Result<void> read = eachBatch(store, filter, [&](const std::vector<ExportedRequest> &batch) {
        terminal::writeOut(
            otlpBody(batch, ExportSignal::Traces, spanSource(demo), ExportDestination::Conventions::GenAi010));
    });
    return read.ok() ? 0 : failure(read.error().message);
}

int sendSpans(const Store &store, const RecordFilter &filter, bool demo, const SpanReceiver &receiver)
{
    std::deque<TransportRequest> batches;
    const Result<void> read = eachBatch(store, filter, [&](const std::vector<ExportedRequest> &batch) {
        batches.push_back(exportRequestOf(receiver.destination, ExportSignal::Traces, batch, spanSource(demo),
                                          QDateTime::currentSecsSinceEpoch()));
    });
    if (!read.ok())
        return failure(read.error().message);
    const std::unique_ptr<Transport> transport = makeTransport(TransportKind::Socket, receiver.transport);
    SpanSender sender(std::move(batches), *transport);
    QTimer::singleShot(0, qApp, [&sender] { sender.next(); });
    return QCoreApplication::exec();
}

Result<SpanReceiver> spansTo(const QString &name)
{
    const Result<ProviderSource> source = openProviders(false);
    if (!source)
        return source.error();
    GatewayConfig config = storedConfig(Database::users(), *source->providers);
    if (!config.secrets.references.empty()) {
        config.secrets.transport = transportOptions(config);
        config = withSecrets(Database::users(), *source->providers, config.secrets);
    }
    SpanReceiver receiver{{}, transportOptions(config)};
    if (const QUrl url(name, QUrl::StrictMode); isDeliveryUrl(url)) {
        receiver.destination.name = "export";
        receiver.destination.url = url;
        return receiver;
    }
    Error error{ErrorKind::NotFound, ErrorSource::Downstream};
    for (const ExportDestination &destination : config.exports) {
        if (QString::fromUtf8(destination.name) != name || destination.kind != ExportDestination::Kind::Otlp)
            continue;
        receiver.destination = destination;
        error.message = u"%1 refers to secrets that cannot be read"_s.arg(name);
        return destination.url.isEmpty() ? Result<SpanReceiver>(error) : receiver;
    }
    error.message = u"--to must be an address such as http://localhost:4318, or the name of an export of kind otlp in "
                    "the stored configuration"_s;
    return error;
}

} // namespace sluice::cli
