// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/fit/messagefitter_p.h"

#include "base/refusal.h"
#include "dialects/fit/functioncalls_p.h"
#include "dialects/parts/draft_p.h"
#include "json/arrayeditor.h"
#include "json/writer.h"

#include <algorithm>

namespace sluice {

namespace {

using json::ArrayEditor;
using json::ObjectEditor;

/// Where in the request something is; its text is only made when there is something to tell.
struct Place {
    std::size_t message = 0;
    const char *list = nullptr;
    std::size_t item = 0;

    [[nodiscard]] QByteArray text() const
    {
        const auto index = [](std::size_t i) { return '[' + QByteArray::number(qulonglong(i)) + ']'; };
        const QByteArray path = "messages" + index(message);
        return list ? path + '.' + list + index(item) : path;
    }
    [[nodiscard]] QByteArray member(const QByteArray &name) const { return text() + '.' + name; }
};

/// Leaves the listed members; an empty list leaves all.
void keepOnly(Draft &object, const QByteArrayList &taken, const Place &place, DropLog &log)
{
    for (const Draft::Field &field : object.fields()) {
        const auto isField = [&](const QByteArray &name) { return field.is(name); };
        if (taken.isEmpty() || std::ranges::any_of(taken, isField))
            continue;
        const QByteArray key = json::Value(field.rawKey).text();
        if (!object.edit().has(key))
            continue; // renamed before, or removed with an earlier one of its name
        log.removed(place.member(key), field.value);
        object.edit().remove(key);
    }
}

Error refusedPart(const Place &place, const QByteArray &type, const ProviderProfile &profile)
{
    const QByteArray path = place.text();
    return refusal(Refusal::InvalidRequest,
                   QStringLiteral("'%1' is a part of type '%2', which %3 does not take; leave it out or use a provider "
                                  "that does.")
                       .arg(QString::fromUtf8(path), QString::fromUtf8(type), QString::fromUtf8(profile.name)),
                   path);
}

/// Lets `fit(draft, index)` edit the objects of an array; the array's new text if one was edited.
template<typename Fit>
Result<std::optional<QByteArray>> fitObjects(const json::Value &array, Fit fit)
{
    std::vector<std::pair<std::size_t, QByteArray>> edits;
    Result<void> state;
    std::size_t index = 0;
    json::walkItems(array.raw(), [&](const char *p, const char *end) {
        const std::size_t place = index++;
        if (*p != '{' || !state.ok())
            return json::skipValue(p, end);
        Draft draft(p, end);
        state = fit(draft, place);
        if (auto edited = draft.result())
            edits.emplace_back(place, std::move(*edited));
        return draft.end();
    });
    if (!state.ok())
        return state.error();
    if (edits.empty())
        return std::optional<QByteArray>();
    ArrayEditor editor(array);
    for (auto &[place, text] : edits)
        editor.set(place, std::move(text));
    return std::optional(editor.result());
}

/// Fits one message in place.
class MessageFitter
{
public:
    MessageFitter(Draft &message, std::size_t index, FunctionCalls &calls, const ProviderProfile &profile, DropLog &log)
        : m_draft(message)
        , m_index(index)
        , m_calls(calls)
        , m_profile(profile)
        , m_log(log)
    {
    }

    [[nodiscard]] Result<void> fit()
    {
        QByteArray role = m_draft.original("role").text();
        fitReasoning();
        if (const Result<void> fitted = fitFunctionCall(role); !fitted.ok())
            return fitted;
        if (const auto members = m_profile.messageFields.find(role); members != m_profile.messageFields.end()) {
            fitRefusal(members->second);
            keepOnly(m_draft, members->second, {m_index}, m_log);
        }
        if (const auto name = m_profile.roleNames.find(role); name != m_profile.roleNames.end())
            m_draft.edit().set("role", json::quoted(name->second));
        if (const Result<void> fitted = fitToolCalls(); !fitted.ok())
            return fitted;
        return fitContent();
    }

private:
    void fitReasoning()
    {
        const QByteArray &wanted = m_profile.reasoningField;
        for (const QByteArray &name : {QByteArray("reasoning"), QByteArray("reasoning_content")}) {
            const json::Value value = m_draft.original(name);
            if (!value.exists() || name == wanted)
                continue;
            const json::Value other = wanted.isEmpty() ? json::Value() : m_draft.original(wanted);
            if (!wanted.isEmpty() && value.isString() && !other.exists()) {
                m_draft.edit().rename(name, wanted);
                continue;
            }
            // The same text under both names is no loss.
            if (!other.exists() || value.text() != other.text())
                m_log.removed(Place{m_index}.member(name), value);
            m_draft.edit().remove(name);
        }
    }

    /// Where a call of the older form has no place, it is one of today's, and its result too; `role` becomes today's.
    Result<void> fitFunctionCall(QByteArray &role)
    {
        const auto taken = m_profile.messageFields.find("assistant");
        const bool hasPlace = taken == m_profile.messageFields.end() || taken->second.isEmpty()
                              || taken->second.contains("function_call");
        if (hasPlace)
            return {};
        const json::Value call = m_draft.original("function_call");
        if (role == "user") {
            m_calls.closeTurn();
        } else if (role == "function") {
            fitFunctionResult(role);
        } else if (call.isObject() && call.members().empty()) {
            m_draft.edit().remove("function_call"); // as SDKs write that there is none
        } else if (role == "assistant" && call.isObject() && m_draft.original("tool_calls").items().empty()) {
            Result<QByteArray> calls = m_calls.add(m_index, call);
            if (!calls.ok())
                return calls.error();
            m_draft.edit().set("tool_calls", std::move(*calls));
            m_draft.edit().remove("function_call");
        }
        return {};
    }

    void fitFunctionResult(QByteArray &role)
    {
        const QByteArray id = m_calls.takeResult(m_index, m_draft.original("name").text());
        if (id.isEmpty())
            return;
        role = "tool";
        m_draft.edit().set("role", json::quoted(role));
        m_draft.edit().set("tool_call_id", json::quoted(id));
        m_draft.edit().remove("name");
    }

    /// Where a refusal has no place of its own, it is what was said.
    void fitRefusal(const QByteArrayList &taken)
    {
        const json::Value refusal = m_draft.original("refusal");
        const json::Value content = m_draft.original("content");
        if (taken.isEmpty() || taken.contains("refusal") || refusal.text().isEmpty()
            || (content.exists() && !content.isNull() && content.raw() != "\"\""))
            return;
        m_draft.edit().set("content", refusal.raw().toByteArray());
        m_draft.edit().remove("refusal");
    }

    static void tellRefusal(Draft &part)
    {
        part.edit().set("type", "\"text\"");
        part.edit().set("text", part.original("refusal").raw().toByteArray());
        part.edit().remove("refusal");
    }

    /// Where a call of a free text tool has no place, it is one of the function that such a tool is elsewhere.
    static void tellCustomCall(Draft &call)
    {
        const json::Value custom = call.original("custom");
        if (!custom.isObject() || call.original("function").exists())
            return;
        const QByteArray input = custom["input"].text();
        json::Writer function;
        function.beginObject().key("name").string(custom["name"].text());
        function.key("arguments").string("{\"input\":" + json::quoted(input) + '}').endObject();
        call.edit().set("type", "\"function\"");
        call.edit().set("function", function.take());
        call.edit().remove("custom");
    }

    Result<void> fitToolCalls()
    {
        if (m_profile.toolCallFields.isEmpty())
            return {};
        return fitList("tool_calls", [this](Draft &call, const Place &place) {
            if (!m_profile.toolCallFields.contains("custom"))
                tellCustomCall(call);
            keepOnly(call, m_profile.toolCallFields, place, m_log);
            return Result<void>();
        });
    }

    Result<void> fitContent()
    {
        return fitList("content", [this](Draft &part, const Place &place) -> Result<void> {
            const QByteArray type = part.original("type").text();
            if (type == "image_url")
                fitDetail(part, place);
            const QByteArrayList &taken = m_profile.contentParts;
            if (taken.isEmpty())
                return {};
            const bool isSaid = type == "refusal" && !taken.contains(type) && part.original(type).isString();
            if (!isSaid && !taken.contains(type))
                return refusedPart(place, type, m_profile);
            if (isSaid)
                tellRefusal(part);
            if (const auto members = m_profile.partFields.find(isSaid ? "text" : type);
                members != m_profile.partFields.end())
                keepOnly(part, members->second, place, m_log);
            return {};
        });
    }

    /// Newer words for how closely to look at an image stand for the closest look of the format.
    void fitDetail(Draft &part, const Place &place)
    {
        const json::Value image = part.original("image_url");
        const json::Value detail = image["detail"];
        const bool isKnown = detail.raw() == "\"auto\"" || detail.raw() == "\"low\"" || detail.raw() == "\"high\"";
        if (!detail.exists() || detail.isNull() || isKnown)
            return;
        ObjectEditor editor(image);
        editor.set("detail", "\"high\"");
        part.edit().set("image_url", editor.result());
        m_log.changed(place.member("image_url.detail"));
    }

    /// An edited list goes into the message, unless it was taken out of it.
    template<typename Fit>
    Result<void> fitList(const char *key, Fit fit)
    {
        const json::Value list = m_draft.original(key);
        if (!list.isArray())
            return {};
        auto fitted = fitObjects(list, [&](Draft &item, std::size_t i) { return fit(item, Place{m_index, key, i}); });
        if (!fitted.ok())
            return fitted.error();
        if (*fitted && m_draft.edit().has(key))
            m_draft.edit().set(key, std::move(**fitted));
        return {};
    }

    Draft &m_draft;
    std::size_t m_index;
    FunctionCalls &m_calls;
    const ProviderProfile &m_profile;
    DropLog &m_log;
};

} // namespace

Result<void> fitMessages(ObjectEditor &body, const ProviderProfile &profile, DropLog &log)
{
    const json::Value messages = body.value("messages");
    if (!messages.isArray())
        return {};
    FunctionCalls calls;
    auto fitted = fitObjects(messages, [&](Draft &message, std::size_t index) {
        return MessageFitter(message, index, calls, profile, log).fit();
    });
    if (!fitted.ok())
        return fitted.error();
    if (*fitted) {
        auto arranged = calls.arranged(json::Value(QByteArrayView(**fitted)));
        body.set("messages", arranged ? std::move(*arranged) : std::move(**fitted));
    }
    return {};
}

} // namespace sluice
