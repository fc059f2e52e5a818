// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/chatsettingtext.h"

#include "chat/settingfields_p.h"
#include "json/writer.h"

#include <cmath>

namespace sluice {

namespace {

template<typename Field, std::size_t count>
const Field *find(const Field (&fields)[count], QByteArrayView key)
{
    const Field *found = std::ranges::find(fields, key, &Field::key);
    return found == std::end(fields) ? nullptr : found;
}

/// A decimal comma is a slip of the hand in many languages.
std::optional<double> toNumber(const QByteArray &text)
{
    bool ok = false;
    const double number = QByteArray(text.trimmed()).replace(',', '.').toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<qint64> toInteger(const QByteArray &text)
{
    bool ok = false;
    const qint64 number = text.trimmed().toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

template<typename Value>
bool put(std::optional<Value> &member, std::optional<Value> value, bool unset)
{
    if (!unset && !value)
        return false;
    member = unset ? std::nullopt : std::move(value);
    return true;
}

} // namespace

QByteArray settingText(const ChatSettings &settings, QByteArrayView key)
{
    if (const NumberSetting *field = find(numberSettings, key)) {
        const auto &value = settings.sampling.*field->member;
        return value ? json::Writer().number(*value).take() : QByteArray();
    }
    if (const IntegerSetting *field = find(integerSettings, key)) {
        const auto &value = settings.sampling.*field->member;
        return value ? QByteArray::number(*value) : QByteArray();
    }
    if (const TextSetting *field = find(textSettings, key))
        return settings.*field->member;
    if (key == "parallel_tool_calls" && settings.parallelToolCalls)
        return *settings.parallelToolCalls ? "true" : "false";
    if (key != "tool_choice" || !settings.toolChoice)
        return {};
    const ToolChoice &choice = *settings.toolChoice;
    return choice.mode == ToolChoice::Mode::Named ? '=' + choice.name : nameOf(toolModes, choice.mode).toByteArray();
}

bool setSettingText(ChatSettings &settings, QByteArrayView key, const QByteArray &text)
{
    const bool unset = text.trimmed().isEmpty();
    if (const NumberSetting *field = find(numberSettings, key))
        return put(settings.sampling.*field->member, toNumber(text), unset);
    if (const IntegerSetting *field = find(integerSettings, key))
        return put(settings.sampling.*field->member, toInteger(text), unset);
    if (const TextSetting *field = find(textSettings, key)) {
        settings.*field->member = text;
        return true;
    }
    if (key == "parallel_tool_calls") {
        const bool known = text == "true" || text == "false";
        return put(settings.parallelToolCalls, known ? std::optional(text == "true") : std::nullopt, unset);
    }
    if (key != "tool_choice")
        return false;
    std::optional<ToolChoice> choice;
    if (const auto mode = valueOf(toolModes, text))
        choice = ToolChoice{*mode};
    else if (text.startsWith('=') && text.size() > 1)
        choice = ToolChoice{ToolChoice::Mode::Named, text.sliced(1)};
    return put(settings.toolChoice, std::move(choice), unset);
}

} // namespace sluice
