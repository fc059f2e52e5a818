// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/anthropicmessages/anthropicmessages_p.h"
#include "dialects/parts/membertypes.h"

namespace sluice::anthropicmessages {

namespace {

constexpr std::size_t mostStops = 4;

/// What is read here as it is; of others a wrong type goes on to the provider.
constexpr MemberType wantedTypes[] = {
    {"model", {json::Type::String}},
    {"messages", {json::Type::Array}},
    {"system", {json::Type::String, json::Type::Array}},
    {"tools", {json::Type::Array}},
    {"tool_choice", {json::Type::Object}},
    {"stream", {json::Type::Bool}},
    {"thinking", {json::Type::Object}},
    {"output_config", {json::Type::Object}},
    {"output_format", {json::Type::Object}},
    {"metadata", {json::Type::Object}},
    {"stop_sequences", {json::Type::Array}},
};

/// The effort a budget of thinking tokens stands for (core/dialects/openaichat/README.md#reasoning).
QByteArray effortOf(qint64 budget)
{
    if (budget >= 10000)
        return "high";
    return budget >= 5000 ? "medium" : "low";
}

class RequestReader
{
public:
    Result<Decoded> read(const json::Value &body, Purpose purpose);

private:
    void readMember(const json::Member &member);
    bool readSampling(const json::Member &member);
    void readStops(const json::Value &stops);
    void readThinking(const json::Value &thinking);
    void readOutput(const json::Value &config);
    void readFormat(const json::Value &format, const QByteArray &path);
    void readMetadata(const json::Value &metadata);

    Decoded m_out;
    json::Value m_effort, m_system, m_messages, m_tools, m_toolChoice;
};

Result<Decoded> RequestReader::read(const json::Value &body, Purpose purpose)
{
    if (!body.isObject())
        return invalidRequest({}, QStringLiteral("The body must be a JSON object."));
    if (const Result<void> fits = checkTypes(body, wantedTypes); !fits.ok())
        return fits.error();
    for (const json::Value &stop : body["stop_sequences"].items()) {
        if (!stop.isString())
            return invalidRequest("stop_sequences", QStringLiteral("must be a list of strings"));
    }
    for (const json::Member &member : body.members()) {
        if (!member.value.isNull())
            readMember(member);
    }
    if (m_out.chat.model.isEmpty())
        return invalidRequest("model", QStringLiteral("is required and must be a string"));
    if (purpose == Purpose::Answer && m_out.chat.sampling.maxOutputTokens.value_or(0) <= 0)
        return invalidRequest("max_tokens", QStringLiteral("is required and must be a whole number greater than 0"));
    if (m_effort.exists() && !m_effort.saysNothing()) {
        m_out.chat.reasoningEffort = m_effort.text();
        if (!m_effort.isString())
            m_out.chat.extra.push_back(openaichat::rawMember("reasoning_effort", m_effort));
    }
    if (const Result<void> read = decodeTools(m_tools, m_out); !read.ok())
        return read.error();
    if (const Result<void> read = decodeToolChoice(m_toolChoice, m_tools, m_out); !read.ok())
        return read.error();
    if (const Result<void> read = decodeMessages(m_system, m_messages, m_out); !read.ok())
        return read.error();
    return std::move(m_out);
}

void RequestReader::readMember(const json::Member &member)
{
    const json::Value &value = member.value;
    if (member.key == "model")
        m_out.chat.model = value.text();
    else if (member.key == "messages")
        m_messages = value;
    else if (member.key == "system")
        m_system = value;
    else if (member.key == "tools")
        m_tools = value;
    else if (member.key == "tool_choice")
        m_toolChoice = value;
    else if (member.key == "stream")
        m_out.chat.stream = value.toBool().value_or(false);
    else if (member.key == "thinking")
        readThinking(value);
    else if (member.key == "output_config")
        readOutput(value);
    else if (member.key == "output_format")
        readFormat(value, "output_format");
    else if (member.key == "metadata")
        readMetadata(value);
    else if (!readSampling(member) && !value.saysNothing() && member.key != "cache_control"
             && member.key != "fallbacks")
        m_out.dropped.append(member.key);
}

/// A value of a wrong type goes on as it is, for the provider to name it.
bool RequestReader::readSampling(const json::Member &member)
{
    SamplingParameters &sampling = m_out.chat.sampling;
    const json::Value &value = member.value;
    if (member.key == "max_tokens")
        sampling.maxOutputTokens = value.toWhole();
    else if (member.key == "temperature" && value.toDouble())
        sampling.temperature = value.toDouble();
    else if (member.key == "top_p" && value.toDouble())
        sampling.topP = value.toDouble();
    else if (member.key == "top_k" && value.toWhole())
        sampling.topK = value.toWhole();
    else if (member.key == "temperature" || member.key == "top_p" || member.key == "top_k")
        m_out.chat.extra.push_back(openaichat::rawMember(member));
    else if (member.key == "stop_sequences")
        readStops(value);
    else
        return member.key == "service_tier" && value.text() == "auto";
    return true;
}

void RequestReader::readStops(const json::Value &stops)
{
    for (const json::Value &stop : stops.items()) {
        if (stop.saysNothing())
            continue; // nothing ends by it
        if (m_out.chat.sampling.stop.size() == mostStops) {
            m_out.dropped.append("stop_sequences");
            return;
        }
        m_out.chat.sampling.stop.push_back(stop.text());
    }
}

/// `adaptive` leaves it to the model.
void RequestReader::readThinking(const json::Value &thinking)
{
    const QByteArray type = thinking["type"].text();
    m_out.thinking = type != "disabled";
    if (type == "disabled")
        m_out.chat.reasoningEffort = "none";
    else if (type == "enabled")
        m_out.chat.reasoningEffort = effortOf(thinking["budget_tokens"].toWhole().value_or(0));
    else if (type != "adaptive" && type != "between_tools")
        m_out.dropped.append("thinking.type"); // whatever it asks for, it is not what is done
}

/// An effort asked for by name wins over a budget, wherever it stands.
void RequestReader::readOutput(const json::Value &config)
{
    for (const json::Member &member : config.members()) {
        if (member.key == "effort")
            m_effort = member.value;
        else if (member.key == "format")
            readFormat(member.value, "output_config.format");
        else if (!member.value.isNull())
            m_out.dropped.append("output_config." + member.key);
    }
}

void RequestReader::readFormat(const json::Value &format, const QByteArray &path)
{
    if (format["type"].text() == "json_schema" && format["schema"].isObject()) {
        m_out.chat.responseFormat = ResponseFormat{ResponseFormat::Kind::JsonSchema, format["name"].text(),
                                                   format["schema"].raw().toByteArray()};
    } else if (!format.isNull()) {
        m_out.dropped.append(path);
    }
}

void RequestReader::readMetadata(const json::Value &metadata)
{
    for (const json::Member &member : metadata.members()) {
        if (member.key == "user_id" && member.value.isString())
            m_out.chat.user = member.value.text();
        else if (!member.value.saysNothing())
            m_out.dropped.append("metadata." + member.key);
    }
}

} // namespace

Result<Decoded> decodeRequest(const json::Value &body, Purpose purpose)
{
    return RequestReader().read(body, purpose);
}

} // namespace sluice::anthropicmessages
