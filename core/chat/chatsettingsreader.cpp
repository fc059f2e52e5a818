// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/refusal.h"
#include "chat/settingfields_p.h"
#include "json/visit.h"

#include <cmath>

namespace sluice {

namespace {

using json::Type;
using json::Value;

/// Reads the members of one object and keeps the first fault.
class Reader
{
public:
    void settings(const Value &root);
    [[nodiscard]] Result<ChatSettings> result() const
    {
        if (m_error)
            return *m_error;
        return m_settings;
    }

private:
    void member(QByteArrayView key, const Value &value);
    bool plain(QByteArrayView key, const Value &value);
    void stop(const Value &value);
    void toolChoice(const Value &value);
    void format(const Value &value);
    void formatMember(QByteArrayView key, const Value &value, ResponseFormat &format);
    [[nodiscard]] QByteArray text(QByteArrayView key, const Value &value);
    [[nodiscard]] std::optional<bool> flag(QByteArrayView key, const Value &value);
    [[nodiscard]] QByteArray written(QByteArrayView key, const Value &value, Type type);
    void refuse(QByteArrayView key, const QString &problem)
    {
        if (!m_error)
            m_error = refusal(Refusal::InvalidRequest,
                              QStringLiteral("“%1” %2.")
                                  .arg(QString::fromUtf8(key.first(std::min<qsizetype>(key.size(), 60))), problem),
                              key.toByteArray());
    }

    ChatSettings m_settings;
    std::optional<Error> m_error;
};

QByteArray Reader::text(QByteArrayView key, const Value &value)
{
    if (!value.isString())
        refuse(key, QStringLiteral("must be a text"));
    return value.text();
}

std::optional<bool> Reader::flag(QByteArrayView key, const Value &value)
{
    if (!value.toBool())
        refuse(key, QStringLiteral("must be true or false"));
    return value.toBool();
}

/// A text that people write, which may stand in the file as JSON.
QByteArray Reader::written(QByteArrayView key, const Value &value, Type type)
{
    return value.type() == type ? value.raw().toByteArray() : text(key, value);
}

bool Reader::plain(QByteArrayView key, const Value &value)
{
    if (const auto *field = std::ranges::find(numberSettings, key, &NumberSetting::key);
        field != std::end(numberSettings)) {
        const auto number = value.toDouble();
        if (!number || !std::isfinite(*number))
            refuse(key, QStringLiteral("must be a number"));
        m_settings.sampling.*field->member = number;
        return true;
    }
    if (const auto *field = std::ranges::find(integerSettings, key, &IntegerSetting::key);
        field != std::end(integerSettings)) {
        if (!value.toInt())
            refuse(key, QStringLiteral("must be a whole number"));
        m_settings.sampling.*field->member = value.toInt();
        return true;
    }
    if (const auto *field = std::ranges::find(textSettings, key, &TextSetting::key); field != std::end(textSettings)) {
        m_settings.*field->member = text(key, value);
        return true;
    }
    return false;
}

void Reader::stop(const Value &value)
{
    if (!value.isArray())
        refuse("stop", QStringLiteral("must be a list of texts"));
    for (const Value &item : value.items())
        m_settings.sampling.stop.push_back(text("stop", item));
}

void Reader::toolChoice(const Value &value)
{
    const auto mode = valueOf(toolModes, value.text());
    if (mode && value.isString())
        m_settings.toolChoice = ToolChoice{*mode};
    else if (value["name"].isString())
        m_settings.toolChoice = ToolChoice{ToolChoice::Mode::Named, value["name"].text()};
    else
        refuse("tool_choice", QStringLiteral("must be auto, none, required or {\"name\": …}"));
}

void Reader::formatMember(QByteArrayView key, const Value &value, ResponseFormat &format)
{
    if (key == "name")
        format.name = text(key, value);
    else if (key == "description")
        format.description = text(key, value);
    else if (key == "schema")
        format.schema = written(key, value, Type::Object);
    else if (key == "strict")
        format.strict = flag(key, value);
    else if (key != "type")
        refuse(key, QStringLiteral("is no member of a response format"));
}

void Reader::format(const Value &value)
{
    const auto kind = valueOf(formatKinds, value["type"].text());
    if (!kind) {
        refuse("response_format", QStringLiteral("needs a type: text, json_object or json_schema"));
        return;
    }
    ResponseFormat format{*kind};
    json::visitMembers(value, [&](QByteArrayView key, const Value &member) { formatMember(key, member, format); });
    m_settings.responseFormat = std::move(format);
}

void Reader::member(QByteArrayView key, const Value &value)
{
    if (plain(key, value))
        return;
    if (key == "stop")
        stop(value);
    else if (key == "tools")
        m_settings.tools = written(key, value, Type::Array);
    else if (key == "tool_choice")
        toolChoice(value);
    else if (key == "parallel_tool_calls")
        m_settings.parallelToolCalls = flag(key, value);
    else if (key == "response_format")
        format(value);
    else
        refuse(key, QStringLiteral("is no setting of this program"));
}

void Reader::settings(const Value &root)
{
    std::vector<QByteArray> seen;
    json::visitMembers(root, [&](QByteArrayView key, const Value &value) {
        if (std::ranges::find(seen, key) != seen.end())
            refuse(key, QStringLiteral("is there twice"));
        seen.push_back(key.toByteArray());
        if (!m_error)
            member(key, value);
    });
}

} // namespace

Result<ChatSettings> chatSettingsFromJson(QByteArrayView json)
{
    if (json.size() > longestChatSettings)
        return refusal(Refusal::InvalidRequest, QStringLiteral("The text is longer than settings can be."));
    const Result<json::Document> document = json::Document::parse(json.toByteArray());
    if (!document)
        return document.error();
    if (!document->root().isObject())
        return refusal(Refusal::InvalidRequest, QStringLiteral("Settings are a JSON object."));
    Reader reader;
    reader.settings(document->root());
    return reader.result();
}

} // namespace sluice
