// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/fit/functioncalls_p.h"

#include "base/refusal.h"
#include "chat/message.h"
#include "json/objecteditor.h"
#include "json/writer.h"

#include <algorithm>

namespace sluice {

namespace {

QByteArray standIn(const QByteArray &id)
{
    json::Writer writer;
    writer.beginObject().key("role").string("tool").key("content").string(noResult);
    return writer.key("tool_call_id").string(id).endObject().take();
}

/// Arguments are a text that is never empty.
QByteArray functionOf(const json::Value &call)
{
    json::ObjectEditor editor(call);
    const json::Value arguments = call["arguments"];
    if (arguments.isObject())
        editor.set("arguments", json::quoted(arguments.raw()));
    else if (arguments.text().isEmpty())
        editor.set("arguments", "\"{}\"");
    return editor.result();
}

} // namespace

Result<QByteArray> FunctionCalls::add(std::size_t message, const json::Value &call)
{
    const QByteArray place = QByteArray::number(qulonglong(message));
    const QByteArray name = call["name"].text();
    if (name.isEmpty()) {
        const QByteArray path = "messages[" + place + "].function_call.name";
        return refusal(Refusal::InvalidRequest,
                       QStringLiteral("'%1' is required and must be a string.").arg(QString::fromUtf8(path)), path);
    }
    m_calls.push_back({message, name, "call_message_" + place});
    return "[{\"id\":\"" + m_calls.back().id + R"(","type":"function","function":)" + functionOf(call) + "}]";
}

/// Of that name if it is not empty, in this turn or, where there is none, the last one of before.
FunctionCalls::Call *FunctionCalls::waiting(const QByteArray &name)
{
    const auto fits = [&](const Call &call) { return !call.result && (name.isEmpty() || call.name == name); };
    const auto open = std::ranges::find_if(m_calls, [&](const Call &call) { return call.isOpen && fits(call); });
    if (open != m_calls.end())
        return &*open;
    const auto last = std::find_if(m_calls.rbegin(), m_calls.rend(), fits);
    return name.isEmpty() || last == m_calls.rend() ? nullptr : &*last;
}

QByteArray FunctionCalls::takeResult(std::size_t message, const QByteArray &name)
{
    Call *call = name.isEmpty() ? nullptr : waiting(name);
    if (!call)
        call = waiting({});
    if (!call)
        return {};
    call->result = message;
    return call->id;
}

void FunctionCalls::closeTurn()
{
    for (Call &call : m_calls)
        call.isOpen = false;
}

std::optional<QByteArray> FunctionCalls::arranged(const json::Value &messages) const
{
    const auto stands = [](const Call &call) { return call.result == call.message + 1; };
    if (std::ranges::all_of(m_calls, stands))
        return {};
    const std::vector<json::Value> items = messages.items();
    json::Writer writer;
    writer.beginArray();
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (std::ranges::find(m_calls, std::optional(i), &Call::result) != m_calls.end())
            continue; // it stands behind its call
        writer.raw(items[i].raw());
        const auto call = std::ranges::find(m_calls, i, &Call::message);
        if (call != m_calls.end())
            writer.raw(call->result ? items[*call->result].raw() : QByteArrayView(standIn(call->id)));
    }
    return writer.endArray().take();
}

} // namespace sluice
