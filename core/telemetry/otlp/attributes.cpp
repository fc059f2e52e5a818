// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "telemetry/otlp/attributes_p.h"

#include <QString>

namespace sluice::otlp {

namespace {

// KeyValue
constexpr protozero::pbf_tag_type keyField = 1;
constexpr protozero::pbf_tag_type valueField = 2;
// AnyValue
constexpr protozero::pbf_tag_type stringValue = 1;
constexpr protozero::pbf_tag_type boolValue = 2;
constexpr protozero::pbf_tag_type intValue = 3;
constexpr protozero::pbf_tag_type doubleValue = 4;
constexpr protozero::pbf_tag_type arrayValue = 5;
// ArrayValue
constexpr protozero::pbf_tag_type arrayItem = 1;

template<typename Add>
void addValue(protozero::pbf_writer &message, protozero::pbf_tag_type field, QByteArrayView name, Add add)
{
    if (name.isEmpty())
        return;
    protozero::pbf_writer pair(message, field);
    pair.add_bytes(keyField, name.data(), std::size_t(name.size()));
    protozero::pbf_writer value(pair, valueField);
    add(value);
}

} // namespace

void addText(protozero::pbf_writer &message, protozero::pbf_tag_type field, QByteArrayView text)
{
    if (text.isValidUtf8()) {
        message.add_bytes(field, text.data(), std::size_t(text.size()));
        return;
    }
    const QByteArray mended = QString::fromUtf8(text).toUtf8();
    message.add_bytes(field, mended.data(), std::size_t(mended.size()));
}

void Attributes::text(QByteArrayView name, QByteArrayView value)
{
    if (value.isEmpty())
        return;
    addValue(m_message, m_field, name, [&](protozero::pbf_writer &any) { addText(any, stringValue, value); });
}

void Attributes::whole(QByteArrayView name, std::optional<qint64> value)
{
    if (value)
        addValue(m_message, m_field, name, [&](protozero::pbf_writer &any) { any.add_int64(intValue, *value); });
}

void Attributes::number(QByteArrayView name, std::optional<double> value)
{
    if (value)
        addValue(m_message, m_field, name, [&](protozero::pbf_writer &any) { any.add_double(doubleValue, *value); });
}

void Attributes::flag(QByteArrayView name, bool value)
{
    addValue(m_message, m_field, name, [&](protozero::pbf_writer &any) { any.add_bool(boolValue, value); });
}

void Attributes::texts(QByteArrayView name, const QByteArrayList &values)
{
    if (values.isEmpty())
        return;
    addValue(m_message, m_field, name, [&](protozero::pbf_writer &any) {
        protozero::pbf_writer array(any, arrayValue);
        for (const QByteArray &value : values) {
            protozero::pbf_writer item(array, arrayItem);
            addText(item, stringValue, value);
        }
    });
}

void addResource(protozero::pbf_writer &resourcePart, const Source &source)
{
    protozero::pbf_writer resource(resourcePart, 1);
    Attributes attributes(resource, 1);
    attributes.text("service.name", "sluice");
    attributes.text("service.version", source.version);
    attributes.text("service.instance.id", source.instance);
    if (source.demo)
        attributes.text("deployment.environment.name", "demo");
}

void addScope(protozero::pbf_writer &scopePart, const Source &source)
{
    protozero::pbf_writer scope(scopePart, 1);
    addText(scope, 1, "sluice.gateway");
    addText(scope, 2, source.version);
}

TargetName targetName(const QByteArray &target)
{
    const qsizetype slash = target.indexOf('/');
    return slash < 0 ? TargetName{{}, target} : TargetName{target.left(slash), target.mid(slash + 1)};
}

} // namespace sluice::otlp
