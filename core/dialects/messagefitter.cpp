// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/messagefitter_p.h"

#include "json/arrayeditor.h"
#include "json/writer.h"

namespace sluice {

namespace {

using json::ArrayEditor;
using json::ObjectEditor;

QByteArray itemPath(const QByteArray &array, std::size_t index)
{
    return array + '[' + QByteArray::number(qulonglong(index)) + ']';
}

/// Leaves the listed members; an empty list leaves all.
void keepOnly(ObjectEditor &object, const QByteArrayList &taken, const QByteArray &path, DropLog &log)
{
    if (taken.isEmpty())
        return;
    for (const json::Member &member : object.members()) {
        if (taken.contains(member.key) || !object.has(member.key))
            continue;
        log.removed(path + '.' + member.key, member.value);
        object.remove(member.key);
    }
}

/// Sets `key` to the edited text of an array in it, if it was edited.
void takeOver(ObjectEditor &object, QByteArrayView key, const ArrayEditor &array)
{
    if (array.changed())
        object.set(key, array.result());
}

Error refusedPart(const QByteArray &path, const QByteArray &type, const ProviderProfile &profile)
{
    Error error;
    error.kind = ErrorKind::InvalidRequest;
    error.source = ErrorSource::Downstream;
    error.httpStatus = 400;
    error.type = "invalid_request_error";
    error.param = path;
    error.message =
        QStringLiteral("'%1' is a part of type '%2', which %3 does not take; leave it out or use a provider "
                       "that does.")
            .arg(QString::fromUtf8(path), QString::fromUtf8(type), QString::fromUtf8(profile.name));
    return error;
}

class MessageFitter
{
public:
    MessageFitter(const json::Value &message, const QByteArray &path, const ProviderProfile &profile, DropLog &log)
        : m_editor(message)
        , m_path(path)
        , m_profile(profile)
        , m_log(log)
    {
    }

    [[nodiscard]] Result<void> fit()
    {
        const QByteArray role = m_editor.value("role").text();
        fitReasoning();
        if (const auto members = m_profile.messageFields.find(role); members != m_profile.messageFields.end())
            keepOnly(m_editor, members->second, m_path, m_log);
        if (const auto name = m_profile.roleNames.find(role); name != m_profile.roleNames.end())
            m_editor.set("role", json::quoted(name->second));
        fitToolCalls();
        return fitContent();
    }
    [[nodiscard]] const ObjectEditor &editor() const { return m_editor; }

private:
    void fitReasoning()
    {
        const QByteArray &wanted = m_profile.reasoningField;
        for (const QByteArray &name : {QByteArray("reasoning"), QByteArray("reasoning_content")}) {
            const json::Value value = m_editor.value(name);
            if (!value.exists() || name == wanted)
                continue;
            if (!wanted.isEmpty() && value.isString() && !m_editor.has(wanted)) {
                m_editor.rename(name, wanted);
                continue;
            }
            // The same text under both names is no loss.
            if (wanted.isEmpty() || value.text() != m_editor.value(wanted).text())
                m_log.removed(m_path + '.' + name, value);
            m_editor.remove(name);
        }
    }

    void fitToolCalls()
    {
        const json::Value calls = m_editor.value("tool_calls");
        if (m_profile.toolCallFields.isEmpty() || !calls.isArray())
            return;
        ArrayEditor array(calls);
        for (std::size_t i = 0; i < array.items().size(); ++i) {
            if (!array.items()[i].isObject())
                continue;
            ObjectEditor call(array.items()[i]);
            keepOnly(call, m_profile.toolCallFields, itemPath(m_path + ".tool_calls", i), m_log);
            if (call.changed())
                array.set(i, call.result());
        }
        takeOver(m_editor, "tool_calls", array);
    }

    Result<void> fitContent()
    {
        const json::Value content = m_editor.value("content");
        if (m_profile.contentParts.isEmpty() || !content.isArray())
            return {};
        ArrayEditor array(content);
        for (std::size_t i = 0; i < array.items().size(); ++i) {
            if (!array.items()[i].isObject())
                continue;
            ObjectEditor part(array.items()[i]);
            const QByteArray path = itemPath(m_path + ".content", i);
            const QByteArray type = part.value("type").text();
            if (!m_profile.contentParts.contains(type))
                return refusedPart(path, type, m_profile);
            if (const auto members = m_profile.partFields.find(type); members != m_profile.partFields.end())
                keepOnly(part, members->second, path, m_log);
            if (part.changed())
                array.set(i, part.result());
        }
        takeOver(m_editor, "content", array);
        return {};
    }

    ObjectEditor m_editor;
    QByteArray m_path;
    const ProviderProfile &m_profile;
    DropLog &m_log;
};

} // namespace

Result<void> fitMessages(ObjectEditor &body, const ProviderProfile &profile, DropLog &log)
{
    const json::Value messages = body.value("messages");
    if (!messages.isArray())
        return {};
    ArrayEditor array(messages);
    for (std::size_t i = 0; i < array.items().size(); ++i) {
        if (!array.items()[i].isObject())
            continue;
        MessageFitter fitter(array.items()[i], itemPath("messages", i), profile, log);
        if (Result<void> result = fitter.fit(); !result.ok())
            return result;
        if (fitter.editor().changed())
            array.set(i, fitter.editor().result());
    }
    takeOver(body, "messages", array);
    return {};
}

void fitTools(ObjectEditor &body, const ProviderProfile &profile, DropLog &log)
{
    const json::Value tools = body.value("tools");
    if (!tools.isArray())
        return;
    ArrayEditor array(tools);
    for (std::size_t i = 0; i < array.items().size(); ++i) {
        const json::Value &tool = array.items()[i];
        if (profile.toolTypes.isEmpty() || profile.toolTypes.contains(tool["type"].text()))
            continue;
        log.removed(itemPath("tools", i), tool);
        array.remove(i);
    }
    if (array.count() > 0) {
        takeOver(body, "tools", array);
        return;
    }
    body.remove("tools");
    const QByteArray choice = body.value("tool_choice").text();
    if (choice != "auto" && choice != "none" && body.has("tool_choice"))
        log.removed("tool_choice", body.value("tool_choice"));
    body.remove("tool_choice");
    body.remove("parallel_tool_calls");
}

} // namespace sluice
