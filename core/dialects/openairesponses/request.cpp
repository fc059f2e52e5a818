// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openairesponses/openairesponses_p.h"
#include "dialects/parts/membertypes.h"

#include <algorithm>

namespace sluice::openairesponses {

namespace {

/// Without effect on an answer that is made and kept nowhere but at the client.
constexpr QByteArrayView harmless[] = {"store", "client_metadata", "stream_options", "fallbacks"};

/// The same in chat; a provider that takes them not is the profile's matter.
constexpr QByteArrayView sameInChat[] = {
    "metadata",
    "prompt_cache_key",
    "prompt_cache_retention",
    "prompt_cache_options",
    "safety_identifier",
    "presence_penalty",
    "seed",
    "frequency_penalty",
    "logit_bias",
    "stop",
    "top_k",
    "min_p",
};

/// Needs what the vendor keeps.
constexpr QByteArrayView stored[] = {"previous_response_id", "conversation", "prompt"};

/// What is read here as it is; of others a wrong type goes on to the provider.
constexpr MemberType wantedTypes[] = {
    {"model", {json::Type::String}},
    {"instructions", {json::Type::String}},
    {"tools", {json::Type::Array}},
    {"stream", {json::Type::Bool}},
    {"parallel_tool_calls", {json::Type::Bool}},
    {"user", {json::Type::String}},
    {"service_tier", {json::Type::String}},
    {"reasoning", {json::Type::Object}},
    {"text", {json::Type::Object}},
    {"include", {json::Type::Array}},
    {"store", {json::Type::Bool}},
};

constexpr QByteArrayView readLater[] = {"input", "instructions", "tools", "tool_choice"};

template<std::size_t N>
bool isIn(const QByteArrayView (&list)[N], const QByteArray &key)
{
    return std::ranges::find(list, QByteArrayView(key)) != std::end(list);
}

class RequestReader
{
public:
    Result<Decoded> read(const json::Value &body);

private:
    Result<void> readMember(const json::Member &member);
    bool readPlain(const json::Member &member);
    void readOther(const json::Member &member);
    void readReasoning(const json::Value &reasoning);
    void readText(const json::Value &text);
    void readFormat(const json::Value &format);
    void readInclude(const json::Value &include);
    Result<void> readConversation(const json::Value &body);

    Decoded m_out;
    ToolBridge m_tools{m_out};
};

Result<Decoded> RequestReader::read(const json::Value &body)
{
    if (!body.isObject())
        return invalidRequest({}, QStringLiteral("The body must be a JSON object."));
    if (const Result<void> fits = checkTypes(body, wantedTypes); !fits.ok())
        return fits.error();
    for (const json::Member &member : body.members()) {
        if (member.value.isNull())
            continue;
        if (const Result<void> read = readMember(member); !read.ok())
            return read.error();
    }
    if (m_out.chat.model.isEmpty())
        return invalidRequest("model", QStringLiteral("is required and must be a string"));
    if (const Result<void> read = readConversation(body); !read.ok())
        return read.error();
    m_out.echo = echoOf(body);
    return std::move(m_out);
}

/// Tools come first, because the items of the input are told apart by them.
Result<void> RequestReader::readConversation(const json::Value &body)
{
    if (const Result<void> added = m_tools.addTools(body["tools"], "tools"); !added.ok())
        return added;
    const json::Value instructions = body["instructions"];
    if (!instructions.text().isEmpty()) {
        m_out.chat.messages.push_back(textMessage(Role::System, instructions.text()));
        m_out.chat.messages.back().origin.path = "instructions";
    }
    if (const Result<void> read = decodeInput(body["input"], m_tools, m_out); !read.ok())
        return read;
    const json::Value choice = body["tool_choice"];
    if (choice.exists() && !choice.isNull()) {
        if (const Result<void> chosen = m_tools.choose(choice); !chosen.ok())
            return chosen;
    }
    if (m_out.chat.tools.empty())
        m_out.chat.parallelToolCalls.reset(); // means nothing without tools, and is refused then
    return {};
}

Result<void> RequestReader::readMember(const json::Member &member)
{
    if (isIn(stored, member.key)) {
        return invalidRequest(member.key, QStringLiteral("needs answers kept by the provider, which this model's "
                                                         "provider does not do; send the whole conversation"));
    }
    if (member.key == "background" && member.value.toBool() != false)
        return invalidRequest(member.key, QStringLiteral("is not possible with this provider; leave it out"));
    if (isIn(readLater, member.key) || isIn(harmless, member.key) || member.key == "background" || readPlain(member))
        return {};
    readOther(member);
    return {};
}

/// Members that are one value in both formats; what has another type goes on as it is, for the provider to refuse.
bool RequestReader::readPlain(const json::Member &member)
{
    ChatRequest &chat = m_out.chat;
    const json::Value &value = member.value;
    if (member.key == "model")
        chat.model = value.text();
    else if (member.key == "user")
        chat.user = value.text();
    else if (member.key == "service_tier")
        chat.serviceTier = value.text();
    else if (member.key == "stream")
        chat.stream = value.toBool().value_or(false);
    else if (member.key == "parallel_tool_calls")
        chat.parallelToolCalls = value.toBool();
    else if (member.key == "temperature" && value.toDouble())
        chat.sampling.temperature = value.toDouble();
    else if (member.key == "top_p" && value.toDouble())
        chat.sampling.topP = value.toDouble();
    else if (member.key == "max_output_tokens" && value.toWhole())
        chat.sampling.maxOutputTokens = value.toWhole();
    else if (isIn(sameInChat, member.key) || member.key == "temperature" || member.key == "top_p")
        chat.extra.push_back(rawMember(member));
    else if (member.key == "max_output_tokens")
        chat.extra.push_back({"max_completion_tokens", value.raw().toByteArray()});
    else
        return false;
    return true;
}

void RequestReader::readOther(const json::Member &member)
{
    if (member.key == "reasoning")
        readReasoning(member.value);
    else if (member.key == "text")
        readText(member.value);
    else if (member.key == "include")
        readInclude(member.value);
    else if (!member.value.saysNothing() && (member.key != "truncation" || member.value.text() != "disabled"))
        m_out.dropped.append(member.key);
}

/// What the provider tells of its thinking is always passed on, so that a wish for a summary has nothing to change.
void RequestReader::readReasoning(const json::Value &reasoning)
{
    for (const json::Member &member : reasoning.members()) {
        if (member.key == "effort" && member.value.isString())
            m_out.chat.reasoningEffort = member.value.text();
        else if (member.key == "effort" && !member.value.isNull())
            m_out.chat.extra.push_back(rawMember("reasoning_effort", member.value));
        else if (member.key != "summary" && member.key != "generate_summary" && !member.value.isNull())
            m_out.dropped.append("reasoning." + member.key);
    }
}

void RequestReader::readText(const json::Value &text)
{
    for (const json::Member &member : text.members()) {
        if (member.key == "format")
            readFormat(member.value);
        else if (member.key == "verbosity" && !member.value.isNull())
            m_out.chat.extra.push_back(rawMember(member));
        else if (!member.value.isNull())
            m_out.dropped.append("text." + member.key);
    }
}

void RequestReader::readFormat(const json::Value &value)
{
    using Kind = ResponseFormat::Kind;
    const QByteArray type = value["type"].text();
    ResponseFormat format;
    if (type == "json_object") {
        format.kind = Kind::JsonObject;
    } else if (type == "json_schema") {
        format = {Kind::JsonSchema, value["name"].text(), value["schema"].raw().toByteArray(), value["strict"].toBool(),
                  value["description"].text()};
    } else {
        if (type != "text" && value.isObject())
            m_out.dropped.append("text.format");
        return; // text is what comes without saying so
    }
    m_out.chat.responseFormat = std::move(format);
}

/// Nothing more is told than what is always told; of encrypted thinking there is none.
void RequestReader::readInclude(const json::Value &include)
{
    std::size_t index = 0;
    for (const json::Value &item : include.items()) {
        if (item.text() == "message.output_text.logprobs")
            m_out.dropped.append(itemPath("include", index));
        ++index;
    }
}

} // namespace

Result<Decoded> decodeRequest(const json::Value &body)
{
    return RequestReader().read(body);
}

} // namespace sluice::openairesponses
