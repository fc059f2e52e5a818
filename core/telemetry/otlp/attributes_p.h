// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "record/record.h"
#include "telemetry/otlp/semconv.h"

#include <protozero/pbf_writer.hpp>

#include <string>

namespace sluice::otlp {

// Fields of opentelemetry.proto.common.v1 and resource.v1.

/// One thing that has attributes, in field `field` of its message. A name that is empty is left out, and so are values
/// that are not known.
class Attributes
{
public:
    Attributes(protozero::pbf_writer &message, protozero::pbf_tag_type field)
        : m_message(message)
        , m_field(field)
    {
    }
    void text(QByteArrayView name, QByteArrayView value);
    void whole(QByteArrayView name, std::optional<qint64> value);
    void number(QByteArrayView name, std::optional<double> value);
    void flag(QByteArrayView name, bool value);
    void texts(QByteArrayView name, const QByteArrayList &values);

private:
    protozero::pbf_writer &m_message;
    protozero::pbf_tag_type m_field;
};

/// Adds text as protobuf must have it: one byte that is no UTF-8 makes a receiver refuse the whole batch.
void addText(protozero::pbf_writer &message, protozero::pbf_tag_type field, QByteArrayView text);

/// Whose telemetry it is.
struct Source {
    QByteArray version;
    /// Of this installation; tells several from each other.
    QByteArray instance;
    /// Answered by the simulator.
    bool demo = false;
};

/// The part that all three signals begin with: `ResourceX{resource, ScopeX{scope, …}}`. `write` adds what is in the
/// scope, in field 2.
template<typename Write>
[[nodiscard]] QByteArray exportRequest(const Source &source, QByteArrayView schemaUrl, Write write);

void addResource(protozero::pbf_writer &resourcePart, const Source &source);
void addScope(protozero::pbf_writer &scopePart, const Source &source);

template<typename Write>
QByteArray exportRequest(const Source &source, QByteArrayView schemaUrl, Write write)
{
    std::string bytes;
    {
        protozero::pbf_writer request(bytes);
        protozero::pbf_writer resourcePart(request, 1);
        addResource(resourcePart, source);
        protozero::pbf_writer scopePart(resourcePart, 2);
        addScope(scopePart, source);
        write(scopePart);
        if (!schemaUrl.isEmpty())
            addText(scopePart, 3, schemaUrl);
    }
    return {bytes.data(), qsizetype(bytes.size())};
}

/// "provider" and "model" of a target, "provider/model".
struct TargetName {
    QByteArray provider;
    QByteArray model;
};
[[nodiscard]] TargetName targetName(const QByteArray &target);

/// Unix ns of a moment so many ms after the request came.
[[nodiscard]] inline quint64 unixNs(const RequestRecord &record, double ms)
{
    return quint64(std::max<qint64>(0, record.timeMs)) * 1'000'000 + quint64(std::max(0.0, ms) * 1e6);
}

} // namespace sluice::otlp
