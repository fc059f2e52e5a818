// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/plan/content/schemainstance.h"

#include "simulator/plan/content/topics.h"
#include "json/writer.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <cmath>

namespace sluice::sim {

namespace {

constexpr int fullDepth = 4; ///< below this, only what is required
constexpr int lastDepth = 24;

struct Format {
    const char *name;
    const char *value;
};

constexpr std::array<Format, 14> formats = {{{"date-time", "2026-11-21T12:00:00Z"},
                                             {"date", "2026-11-21"},
                                             {"time", "12:00:00Z"},
                                             {"duration", "PT15M"},
                                             {"email", "ada@example.com"},
                                             {"hostname", "example.com"},
                                             {"ipv4", "192.0.2.1"},
                                             {"ipv6", "2001:db8::1"},
                                             {"uuid", "6fa459ea-ee8a-4ca4-894e-db77e160355e"},
                                             {"uri", "https://example.com/"},
                                             {"url", "https://example.com/"},
                                             {"uri-reference", "/example"},
                                             {"json-pointer", "/example"},
                                             {"regex", "^a+$"}}};

/// Writes one instance; keeps the root for `$ref`.
class Generator
{
public:
    Generator(json::Value root, QByteArrayView prompt, Random &random)
        : m_root(root)
        , m_prompt(prompt)
        , m_random(random)
    {
    }

    void write(json::Writer &out, json::Value schema, QByteArrayView name, int depth);

private:
    [[nodiscard]] json::Value resolved(json::Value schema) const;
    [[nodiscard]] std::vector<json::Value> layers(json::Value schema, int depth) const;
    [[nodiscard]] static json::Value find(const std::vector<json::Value> &layers, QByteArrayView key);
    [[nodiscard]] QByteArray typeOf(const std::vector<json::Value> &layers) const;
    void writeObject(json::Writer &out, const std::vector<json::Value> &layers, int depth);
    void writeExtraMembers(json::Writer &out, const std::vector<json::Value> &layers, std::vector<QByteArray> done,
                           int depth);
    void writeArray(json::Writer &out, const std::vector<json::Value> &layers, QByteArrayView name, int depth);
    void writeNumber(json::Writer &out, const std::vector<json::Value> &layers, bool whole);
    void writeString(json::Writer &out, const std::vector<json::Value> &layers, QByteArrayView name);

    json::Value m_root;
    QByteArrayView m_prompt;
    Random &m_random;
    qint64 m_variant = 0; ///< makes strings differ inside arrays of unique items
};

json::Value Generator::resolved(json::Value schema) const
{
    for (int hop = 0; hop < 16; ++hop) {
        const QByteArray ref = schema["$ref"].text();
        if (!ref.startsWith('#'))
            return schema;
        schema = m_root;
        for (QByteArray step : ref.sliced(1).split('/')) {
            if (step.isEmpty())
                continue;
            step = QByteArray::fromPercentEncoding(step).replace("~1", "/").replace("~0", "~");
            schema = schema[step];
        }
    }
    return schema;
}

/// The schema, its reference's target and one branch of each combination: what an instance must satisfy together.
std::vector<json::Value> Generator::layers(json::Value schema, int depth) const
{
    std::vector<json::Value> all{schema};
    if (depth > lastDepth)
        return all;
    const auto add = [&](json::Value part) {
        const std::vector<json::Value> more = layers(part, depth + 1);
        all.insert(all.end(), more.begin(), more.end());
    };
    if (schema["$ref"].exists())
        add(resolved(schema));
    for (const json::Value &part : schema["allOf"].items())
        add(part);
    for (const char *key : {"anyOf", "oneOf"}) {
        std::vector<json::Value> branches = schema[key].items();
        if (branches.empty())
            continue;
        const auto isNull = [](const json::Value &branch) { return branch["type"].text() == "null"; };
        // Deep inside a recursive schema "null" is the way out.
        auto pick = std::find_if(branches.begin(), branches.end(),
                                 [&](const json::Value &branch) { return isNull(branch) == (depth > fullDepth); });
        add(pick != branches.end() ? *pick : branches.front());
    }
    return all;
}

json::Value Generator::find(const std::vector<json::Value> &layers, QByteArrayView key)
{
    for (const json::Value &layer : layers) {
        if (const json::Value value = layer[key]; value.exists())
            return value;
    }
    return {};
}

QByteArray Generator::typeOf(const std::vector<json::Value> &layers) const
{
    const json::Value type = find(layers, "type");
    if (type.isArray()) {
        for (const json::Value &item : type.items()) {
            if (item.text() != "null")
                return item.text();
        }
        return "null";
    }
    if (type.isString())
        return type.text();
    if (find(layers, "properties").exists() || find(layers, "required").exists())
        return "object";
    if (find(layers, "items").exists() || find(layers, "prefixItems").exists())
        return "array";
    if (find(layers, "minimum").exists() || find(layers, "maximum").exists() || find(layers, "multipleOf").exists())
        return "number";
    return "string";
}

void Generator::write(json::Writer &out, json::Value schema, QByteArrayView name, int depth)
{
    const std::vector<json::Value> all = layers(schema, depth);
    if (const json::Value fixed = find(all, "const"); fixed.exists()) {
        out.raw(fixed.raw());
        return;
    }
    if (const std::vector<json::Value> choices = find(all, "enum").items(); !choices.empty()) {
        out.raw(choices[std::size_t(m_random.below(int(choices.size())))].raw());
        return;
    }
    const QByteArray type = typeOf(all);
    if (depth > lastDepth || type == "null")
        out.null();
    else if (type == "object")
        writeObject(out, all, depth);
    else if (type == "array")
        writeArray(out, all, name, depth);
    else if (type == "boolean")
        out.boolean(m_random.below(2) == 0);
    else if (type == "integer" || type == "number")
        writeNumber(out, all, type == "integer");
    else
        writeString(out, all, name);
}

void Generator::writeObject(json::Writer &out, const std::vector<json::Value> &all, int depth)
{
    std::vector<QByteArray> required;
    for (const json::Value &layer : all) {
        for (const json::Value &key : layer["required"].items())
            required.push_back(key.text());
    }
    const auto isRequired = [&](const QByteArray &key) {
        return std::find(required.begin(), required.end(), key) != required.end();
    };
    std::vector<QByteArray> done;
    const auto isDone = [&](const QByteArray &key) { return std::find(done.begin(), done.end(), key) != done.end(); };
    out.beginObject();
    for (const json::Value &layer : all) {
        for (const json::Member &member : layer["properties"].members()) {
            if (isDone(member.key) || (depth >= fullDepth && !isRequired(member.key)))
                continue;
            done.push_back(member.key);
            out.key(member.key);
            write(out, member.value, member.key, depth + 1);
        }
    }
    for (const QByteArray &key : required) {
        if (isDone(key))
            continue;
        done.push_back(key);
        const json::Value extra = find(all, "additionalProperties");
        out.key(key);
        write(out, extra.isObject() ? extra : json::Value(), key, depth + 1);
    }
    writeExtraMembers(out, all, std::move(done), depth);
    out.endObject();
}

/// Maps: members under names of our own, as many as `minProperties` asks for (one if there are no named properties).
void Generator::writeExtraMembers(json::Writer &out, const std::vector<json::Value> &all, std::vector<QByteArray> done,
                                  int depth)
{
    const json::Value extra = find(all, "additionalProperties");
    if (extra.toBool() == false)
        return;
    const bool map = extra.isObject() && done.empty() && depth < fullDepth;
    const qint64 wanted = std::max<qint64>(find(all, "minProperties").toInt().value_or(0), map ? 1 : 0);
    for (int i = 1; qint64(done.size()) < wanted && i < 64; ++i) {
        QByteArray key = "key" + QByteArray::number(i);
        if (std::find(done.begin(), done.end(), key) != done.end())
            continue;
        out.key(key);
        write(out, extra.isObject() ? extra : json::Value(), key, depth + 1);
        done.push_back(std::move(key));
    }
}

void Generator::writeArray(json::Writer &out, const std::vector<json::Value> &all, QByteArrayView name, int depth)
{
    const std::vector<json::Value> prefix = find(all, "prefixItems").items();
    const json::Value items = find(all, "items");
    const qint64 least = std::max<qint64>(find(all, "minItems").toInt().value_or(0), 0);
    const qint64 most = find(all, "maxItems").toInt().value_or(std::max<qint64>(least, 64));
    qint64 count = depth >= fullDepth ? least : std::max<qint64>(least, 2);
    count = std::max<qint64>(std::min(count, most), qint64(prefix.size()));
    if (items.toBool() == false)
        count = qint64(prefix.size());
    const bool unique = find(all, "uniqueItems").toBool().value_or(false);
    std::vector<QByteArray> seen;
    out.beginArray();
    for (qint64 i = 0, tries = 0; i < count && tries < 64 * (count + 1); ++tries) {
        json::Writer item;
        m_variant = unique ? i : 0;
        write(item, i < qint64(prefix.size()) ? prefix[std::size_t(i)] : items, name, depth + 1);
        if (unique && std::find(seen.begin(), seen.end(), item.bytes()) != seen.end()) {
            if (i >= least)
                break; // enough of them, and no other value in sight
            continue;
        }
        seen.push_back(item.bytes());
        out.raw(item.bytes());
        ++i;
    }
    m_variant = 0;
    out.endArray();
}

void Generator::writeNumber(json::Writer &out, const std::vector<json::Value> &all, bool whole)
{
    const std::optional<double> multiple = find(all, "multipleOf").toDouble();
    const double step = multiple.value_or(1.0);
    std::optional<double> low = find(all, "minimum").toDouble();
    std::optional<double> high = find(all, "maximum").toDouble();
    const bool stepped = whole || multiple;
    if (const auto above = find(all, "exclusiveMinimum").toDouble())
        low = stepped ? (std::floor(*above / step) + 1) * step : *above;
    if (const auto below = find(all, "exclusiveMaximum").toDouble())
        high = stepped ? (std::ceil(*below / step) - 1) * step : *below;
    const double from = low.value_or(high ? *high - 40 * step : step);
    const double to = high.value_or(from + 40 * step);
    if (!stepped) { // inside the bounds, which may be exclusive
        out.number(from + (to - from) * m_random.between(1, 9) / 10);
        return;
    }
    const double first = std::ceil(from / step);
    const double steps = std::floor(to / step) - first;
    const double value = steps < 0 ? from : (first + m_random.below(int(std::min(steps, 1000.0)) + 1)) * step;
    if (whole)
        out.integer(qint64(std::llround(value)));
    else
        out.number(value);
}

void Generator::writeString(json::Writer &out, const std::vector<json::Value> &all, QByteArrayView name)
{
    const QByteArray format = find(all, "format").text();
    for (const Format &known : formats) {
        if (format == known.name) {
            out.string(known.value);
            return;
        }
    }
    QString text = QString::fromUtf8(stringFor(name, m_prompt));
    if (m_variant > 0)
        text += u' ' + QString::number(m_variant);
    const qint64 least = find(all, "minLength").toInt().value_or(0);
    const qint64 most = find(all, "maxLength").toInt().value_or(std::max<qint64>(least, 1024));
    while (text.size() < least)
        text += u" and more";
    text.truncate(qsizetype(most));
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.back() = u'x';
    out.string(text.toUtf8());
}

} // namespace

QByteArray schemaInstance(json::Value schema, QByteArrayView prompt, Random &random)
{
    json::Writer out;
    if (schema.isObject())
        Generator(schema, prompt, random).write(out, schema, {}, 0);
    else
        out.beginObject().endObject();
    return out.take();
}

} // namespace sluice::sim
