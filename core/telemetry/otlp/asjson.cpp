// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "telemetry/otlp/asjson.h"

#include "json/writer.h"

#include <protozero/pbf_reader.hpp>

#include <algorithm>
#include <span>
#include <vector>

namespace sluice::otlp {

namespace {

enum class Type {
    Text,
    Id, ///< bytes, in hex
    Flag,
    Number,   ///< of 32 bits, an enumeration's too
    Number64, ///< as text
    Fixed32,
    Fixed64, ///< as text
    Double,
    Object,
    Fixed64s, ///< packed
    Doubles,  ///< packed
};

struct Field;
using Fields = std::span<const Field>;

/// One field of a message; those that repeat are arrays.
struct Field {
    protozero::pbf_tag_type tag;
    const char *name;
    Type type;
    Fields (*fields)() = nullptr; ///< of an object
    bool repeats = false;
};

// Of opentelemetry.proto, as far as it is written here.

Fields anyValue()
{
    static constexpr Field fields[] = {{1, "stringValue", Type::Text},
                                       {2, "boolValue", Type::Flag},
                                       {3, "intValue", Type::Number64},
                                       {4, "doubleValue", Type::Double}};
    return fields;
}

Fields keyValue()
{
    static constexpr Field fields[] = {{1, "key", Type::Text}, {2, "value", Type::Object, anyValue}};
    return fields;
}

Fields resource()
{
    static constexpr Field fields[] = {{1, "attributes", Type::Object, keyValue, true}};
    return fields;
}

Fields scope()
{
    static constexpr Field fields[] = {{1, "name", Type::Text}, {2, "version", Type::Text}};
    return fields;
}

Fields status()
{
    static constexpr Field fields[] = {{2, "message", Type::Text}, {3, "code", Type::Number}};
    return fields;
}

Fields span()
{
    static constexpr Field fields[] = {{1, "traceId", Type::Id},
                                       {2, "spanId", Type::Id},
                                       {4, "parentSpanId", Type::Id},
                                       {5, "name", Type::Text},
                                       {6, "kind", Type::Number},
                                       {7, "startTimeUnixNano", Type::Fixed64},
                                       {8, "endTimeUnixNano", Type::Fixed64},
                                       {9, "attributes", Type::Object, keyValue, true},
                                       {15, "status", Type::Object, status},
                                       {16, "flags", Type::Fixed32}};
    return fields;
}

Fields sumPoint()
{
    static constexpr Field fields[] = {{2, "startTimeUnixNano", Type::Fixed64},
                                       {3, "timeUnixNano", Type::Fixed64},
                                       {4, "asDouble", Type::Double},
                                       {7, "attributes", Type::Object, keyValue, true}};
    return fields;
}

Fields sum()
{
    static constexpr Field fields[] = {{1, "dataPoints", Type::Object, sumPoint, true},
                                       {2, "aggregationTemporality", Type::Number},
                                       {3, "isMonotonic", Type::Flag}};
    return fields;
}

Fields histogramPoint()
{
    static constexpr Field fields[] = {{2, "startTimeUnixNano", Type::Fixed64},
                                       {3, "timeUnixNano", Type::Fixed64},
                                       {4, "count", Type::Fixed64},
                                       {5, "sum", Type::Double},
                                       {6, "bucketCounts", Type::Fixed64s},
                                       {7, "explicitBounds", Type::Doubles},
                                       {9, "attributes", Type::Object, keyValue, true}};
    return fields;
}

Fields histogram()
{
    static constexpr Field fields[] = {{1, "dataPoints", Type::Object, histogramPoint, true},
                                       {2, "aggregationTemporality", Type::Number}};
    return fields;
}

Fields metric()
{
    static constexpr Field fields[] = {{1, "name", Type::Text},
                                       {3, "unit", Type::Text},
                                       {7, "sum", Type::Object, sum},
                                       {9, "histogram", Type::Object, histogram}};
    return fields;
}

Fields logRecord()
{
    static constexpr Field fields[] = {{1, "timeUnixNano", Type::Fixed64},
                                       {11, "observedTimeUnixNano", Type::Fixed64},
                                       {2, "severityNumber", Type::Number},
                                       {6, "attributes", Type::Object, keyValue, true},
                                       {9, "traceId", Type::Id},
                                       {10, "spanId", Type::Id},
                                       {12, "eventName", Type::Text}};
    return fields;
}

/// Resources, scopes and what is in them, which each signal calls otherwise.
template<const char *resources, const char *scopes, const char *items, Fields (*item)()>
Fields request()
{
    static constexpr Field scopeFields[] = {
        {1, "scope", Type::Object, scope}, {2, items, Type::Object, item, true}, {3, "schemaUrl", Type::Text}};
    static constexpr auto ofScope = []() -> Fields { return scopeFields; };
    static constexpr Field resourceFields[] = {{1, "resource", Type::Object, resource},
                                               {2, scopes, Type::Object, ofScope, true},
                                               {3, "schemaUrl", Type::Text}};
    static constexpr auto ofResource = []() -> Fields { return resourceFields; };
    static constexpr Field fields[] = {{1, resources, Type::Object, ofResource, true}};
    return fields;
}

constexpr char resourceSpans[] = "resourceSpans";
constexpr char scopeSpans[] = "scopeSpans";
constexpr char spans[] = "spans";
constexpr char resourceMetrics[] = "resourceMetrics";
constexpr char scopeMetrics[] = "scopeMetrics";
constexpr char metrics[] = "metrics";
constexpr char resourceLogs[] = "resourceLogs";
constexpr char scopeLogs[] = "scopeLogs";
constexpr char logRecords[] = "logRecords";

QByteArray bytesOf(const protozero::data_view &view)
{
    return {view.data(), qsizetype(view.size())};
}

void writeMessage(json::Writer &out, protozero::pbf_reader message, Fields fields);

void writeValue(json::Writer &out, protozero::pbf_reader &at, const Field &field)
{
    switch (field.type) {
    case Type::Text: out.string(bytesOf(at.get_view())); break;
    case Type::Id: out.string(bytesOf(at.get_view()).toHex()); break;
    case Type::Flag: out.boolean(at.get_bool()); break;
    case Type::Number: out.integer(at.get_int32()); break;
    case Type::Number64: out.string(QByteArray::number(qint64(at.get_int64()))); break;
    case Type::Fixed32: out.integer(at.get_fixed32()); break;
    case Type::Fixed64: out.string(QByteArray::number(quint64(at.get_fixed64()))); break;
    case Type::Double: out.number(at.get_double()); break;
    case Type::Object: writeMessage(out, at.get_message(), field.fields()); break;
    case Type::Fixed64s:
        out.beginArray();
        for (const quint64 value : at.get_packed_fixed64())
            out.string(QByteArray::number(value));
        out.endArray();
        break;
    case Type::Doubles:
        out.beginArray();
        for (const double value : at.get_packed_double())
            out.number(value);
        out.endArray();
        break;
    }
}

/// Member by member, each gathered from the whole message: those that repeat need not stand together.
void writeMessage(json::Writer &out, protozero::pbf_reader message, Fields fields)
{
    out.beginObject();
    for (const Field &field : fields) {
        protozero::pbf_reader at = message;
        bool isOpen = false;
        while (at.next(field.tag)) {
            if (!std::exchange(isOpen, true)) {
                out.key(field.name);
                if (field.repeats)
                    out.beginArray();
            }
            writeValue(out, at, field);
            if (!field.repeats)
                break;
        }
        if (isOpen && field.repeats)
            out.endArray();
    }
    out.endObject();
}

Fields fieldsOf(Message kind)
{
    switch (kind) {
    case Message::Traces: return request<resourceSpans, scopeSpans, spans, span>();
    case Message::Metrics: return request<resourceMetrics, scopeMetrics, metrics, metric>();
    case Message::Logs: break;
    }
    return request<resourceLogs, scopeLogs, logRecords, logRecord>();
}

} // namespace

QByteArray asJson(const QByteArray &request, Message kind)
{
    // The library's reader tells of broken bytes by exceptions only.
    try {
        json::Writer out;
        writeMessage(out, protozero::pbf_reader(request.data(), std::size_t(request.size())), fieldsOf(kind));
        return out.take();
    } catch (const protozero::exception &) {
        return {};
    }
}

} // namespace sluice::otlp
