// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "telemetry/otlp/encode.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace sluice::otlp {

namespace {

constexpr int delta = 1;

// Bounds as the conventions advise.
constexpr std::array<double, 14> secondBounds = {0.01, 0.02, 0.04, 0.08,  0.16,  0.32,  0.64,
                                                 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92};
constexpr std::array<double, 13> chunkBounds = {0.01, 0.025, 0.05, 0.075, 0.1, 0.15, 0.2,
                                                0.3,  0.4,   0.5,  0.75,  1.0, 2.5};
constexpr std::array<double, 14> tokenBounds = {1,     4,     16,     64,      256,     1024,     4096,
                                                16384, 65536, 262144, 1048576, 4194304, 16777216, 67108864};

/// What points of a metric are told apart by.
struct Series {
    QByteArray operation;
    QByteArray provider;
    QByteArray model;
    QByteArray error;
    QByteArray tokenType = {};
    [[nodiscard]] auto tied() const { return std::tie(operation, provider, model, error, tokenType); }
    friend bool operator<(const Series &a, const Series &b) { return a.tied() < b.tied(); }
};

struct Span {
    quint64 from = 0;
    quint64 to = 0;
};

void addSeries(protozero::pbf_writer &point, protozero::pbf_tag_type field, const Series &series, const Names &names)
{
    Attributes attributes(point, field);
    attributes.text(names.operation, series.operation);
    attributes.text(names.provider, series.provider);
    attributes.text(names.requestModel, series.model);
    attributes.text("error.type", series.error);
    attributes.text(names.tokenType, series.tokenType);
}

struct MetricName {
    QByteArrayView name;
    QByteArrayView unit;
};

void addName(protozero::pbf_writer &metric, const MetricName &named)
{
    addText(metric, 1, named.name);
    addText(metric, 3, named.unit);
}

template<typename Bounds>
class Histogram
{
public:
    Histogram(MetricName name, const Bounds &bounds)
        : m_name(name)
        , m_bounds(bounds)
    {
    }

    void add(const Series &series, double value)
    {
        if (m_name.name.isEmpty())
            return;
        Point &point = m_points[series];
        const auto bound = std::lower_bound(m_bounds.begin(), m_bounds.end(), value);
        ++point.counts[std::size_t(bound - m_bounds.begin())];
        ++point.count;
        point.sum += value;
    }

    void write(protozero::pbf_writer &scope, const Span &span, const Names &names) const
    {
        if (m_points.empty())
            return;
        protozero::pbf_writer metric(scope, 2);
        addName(metric, m_name);
        protozero::pbf_writer histogram(metric, 9);
        for (const auto &[series, point] : m_points) {
            protozero::pbf_writer data(histogram, 1);
            data.add_fixed64(2, span.from);
            data.add_fixed64(3, span.to);
            data.add_fixed64(4, point.count);
            data.add_double(5, point.sum);
            data.add_packed_fixed64(6, point.counts.begin(), point.counts.end());
            data.add_packed_double(7, m_bounds.begin(), m_bounds.end());
            addSeries(data, 9, series, names);
        }
        histogram.add_enum(2, delta);
    }

private:
    struct Point {
        std::array<quint64, std::tuple_size_v<Bounds> + 1> counts = {};
        quint64 count = 0;
        double sum = 0;
    };
    MetricName m_name;
    const Bounds &m_bounds;
    std::map<Series, Point> m_points;
};

class Sum
{
public:
    explicit Sum(MetricName name)
        : m_name(name)
    {
    }
    void add(const Series &series, double value)
    {
        if (!m_name.name.isEmpty())
            m_points[series] += value;
    }
    void addKnown(const Series &series, std::optional<qint64> value)
    {
        if (value)
            add(series, double(*value));
    }
    void write(protozero::pbf_writer &scope, const Span &span, const Names &names) const
    {
        if (m_points.empty())
            return;
        protozero::pbf_writer metric(scope, 2);
        addName(metric, m_name);
        protozero::pbf_writer sum(metric, 7);
        for (const auto &[series, value] : m_points) {
            protozero::pbf_writer data(sum, 1);
            data.add_fixed64(2, span.from);
            data.add_fixed64(3, span.to);
            data.add_double(4, value);
            addSeries(data, 7, series, names);
        }
        sum.add_enum(2, delta);
        sum.add_bool(3, true);
    }

private:
    MetricName m_name;
    std::map<Series, double> m_points;
};

class Metrics
{
public:
    explicit Metrics(const Names &names)
        : m_names(names)
    {
    }

    void add(const RequestRecord &record)
    {
        const TargetName target = targetName(record.target);
        const Series series{doorName(record.door).operation.toByteArray(), target.provider, target.model,
                            record.errorKind};
        m_requests.add(series, 1.0);
        m_retries.add(series, double(std::max<std::size_t>(record.attempts.size(), 1) - 1));
        if (record.cost)
            m_cost.add(series, record.cost->dollars());
        if (target.model.isEmpty() || series.operation.isEmpty())
            return; // nobody was asked
        m_duration.add(series, record.times.total / 1000);
        if (record.stream && record.times.firstToken)
            m_firstChunk.add(series, *record.times.firstToken / 1000);
        if (record.stream && record.tokensPerSecond && *record.tokensPerSecond > 0)
            m_perChunk.add(series, 1 / *record.tokensPerSecond);
        m_input.addKnown(series, record.usage.input);
        m_output.addKnown(series, record.usage.output);
        m_cached.addKnown(series, record.usage.cachedInput);
        m_reasoning.addKnown(series, record.usage.reasoning);
        addTokens(series, "input", record.usage.input);
        addTokens(series, "output", record.usage.output);
    }

    void write(protozero::pbf_writer &scope, const Span &span) const
    {
        for (const Sum *sum : {&m_requests, &m_retries, &m_cost, &m_input, &m_output, &m_cached, &m_reasoning})
            sum->write(scope, span, m_names);
        for (const auto *histogram : {&m_duration, &m_firstChunk})
            histogram->write(scope, span, m_names);
        m_perChunk.write(scope, span, m_names);
        m_tokens.write(scope, span, m_names);
    }

private:
    void addTokens(Series series, const QByteArray &kind, std::optional<qint64> tokens)
    {
        series.tokenType = kind;
        if (tokens)
            m_tokens.add(series, double(*tokens));
    }

    const Names &m_names;
    Sum m_requests{{"sluice.requests", "{request}"}};
    Sum m_retries{{"sluice.retries", "{attempt}"}};
    Sum m_cost{{"sluice.cost", "{USD}"}};
    Sum m_input{{m_names.usageInput, "{token}"}};
    Sum m_output{{m_names.usageOutput, "{token}"}};
    Sum m_cached{{m_names.usageCached, "{token}"}};
    Sum m_reasoning{{m_names.usageReasoning, "{token}"}};
    Histogram<std::array<double, 14>> m_duration{{m_names.duration, "s"}, secondBounds};
    Histogram<std::array<double, 14>> m_firstChunk{{m_names.timeToFirstChunk, "s"}, secondBounds};
    Histogram<std::array<double, 13>> m_perChunk{{m_names.timePerOutputChunk, "s"}, chunkBounds};
    Histogram<std::array<double, 14>> m_tokens{{m_names.tokenUsage, "{token}"}, tokenBounds};
};

} // namespace

QByteArray encodeMetrics(const std::vector<ExportedRequest> &requests, const Source &source,
                         ExportDestination::Conventions conventions)
{
    const Names &names = namesOf(conventions);
    return exportRequest(source, names.schemaUrl, [&](protozero::pbf_writer &scope) {
        Metrics metrics(names);
        Span span;
        for (const ExportedRequest &request : requests) {
            const quint64 begin = unixNs(request.record, 0);
            span.from = span.from == 0 ? begin : std::min(span.from, begin);
            span.to = std::max(span.to, unixNs(request.record, request.record.times.total));
            metrics.add(request.record);
        }
        metrics.write(scope, span);
    });
}

} // namespace sluice::otlp
