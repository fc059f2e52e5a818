// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openairesponses/openairesponses_p.h"

#include "dialects/openaichat/chatanswerfitter.h"
#include "json/objecteditor.h"

namespace sluice::openairesponses {

namespace {

struct Field {
    QByteArrayView key;
    /// For a client that says nothing; empty leaves the member out.
    QByteArrayView fallback;
};

constexpr Field fields[] = {
    {"instructions", "null"},
    {"max_output_tokens", "null"},
    {"parallel_tool_calls", "true"},
    {"reasoning", "{}"},
    {"service_tier", "\"default\""},
    {"temperature", "1"},
    {"text", "{}"},
    {"tool_choice", "\"auto\""},
    {"tools", "[]"},
    {"top_p", "1"},
    {"user", "null"},
    {"metadata", "{}"},
    {"prompt_cache_key", {}},
    {"safety_identifier", {}},
};

/// The object with the members a reader expects in it.
QByteArray completed(const QByteArray &object, std::initializer_list<RawMember> expected)
{
    const json::Value value{QByteArrayView(object)};
    if (!value.isObject())
        return object;
    json::ObjectEditor editor(value);
    for (const RawMember &member : expected) {
        if (!editor.has(member.key))
            editor.set(member.key, member.value);
    }
    return editor.result();
}

} // namespace

std::vector<RawMember> echoOf(const json::Value &body)
{
    std::vector<RawMember> echo;
    for (const Field &field : fields)
        echo.push_back({field.key.toByteArray(), field.fallback.toByteArray()});
    for (const json::Member &member : body.members()) {
        for (RawMember &known : echo) {
            if (known.key == member.key && !member.value.isNull())
                known.value = member.value.raw().toByteArray();
        }
    }
    std::erase_if(echo, [](const RawMember &member) { return member.value.isEmpty(); });
    for (RawMember &member : echo) {
        if (member.key == "reasoning")
            member.value = completed(member.value, {{"effort", "null"}, {"summary", "null"}});
        else if (member.key == "service_tier" && !isServiceTier(json::Value(member.value)))
            member.value = "\"default\"";
        else if (member.key == "text")
            member.value = completed(member.value, {{"format", R"({"type":"text"})"}});
    }
    return echo;
}

} // namespace sluice::openairesponses
