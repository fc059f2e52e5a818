// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/plan/script.h"

#include "json/strictobject.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace sluice::sim {

using namespace Qt::StringLiterals;

namespace {

using Need = StrictObject::Need;

void eachObject(StrictObject &parent, const char *key, Need need, ReadFault &fault,
                const std::function<void(StrictObject &)> &read)
{
    const QJsonArray items = parent.array(key, need);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QByteArray path = parent.path(key) + '[' + QByteArray::number(i) + ']';
        if (!items[i].isObject()) {
            fault.report(path, u"must be an object"_s);
            return;
        }
        StrictObject object(items[i].toObject(), path, fault);
        read(object);
        object.finish();
    }
}

/// An object is written as JSON; a string is the text itself, so that a script can give what is no JSON.
ScriptedCall readCall(StrictObject &object)
{
    ScriptedCall call{object.string("name", Need::Required), "{}"};
    const QJsonValue arguments = object.any("arguments");
    if (arguments.isObject())
        call.arguments = QJsonDocument(arguments.toObject()).toJson(QJsonDocument::Compact);
    else if (arguments.isString())
        call.arguments = arguments.toString().toUtf8();
    else if (!arguments.isUndefined())
        object.refuse("arguments", u"must be an object or a string"_s);
    return call;
}

ScriptedAnswer readAnswer(StrictObject &object, ReadFault &fault)
{
    ScriptedAnswer answer{object.string("text", Need::Optional), {}};
    eachObject(object, "calls", Need::Optional, fault,
               [&answer](StrictObject &call) { answer.calls.push_back(readCall(call)); });
    if (answer.text.isEmpty() && answer.calls.empty())
        object.refuse("text", u"or calls must be there"_s);
    return answer;
}

bool offers(const Ask &ask, const QByteArray &name)
{
    return std::any_of(ask.tools.begin(), ask.tools.end(), [&](const OfferedTool &tool) { return tool.name == name; });
}

} // namespace

Result<Script> Script::parse(const QByteArray &json)
{
    ReadFault fault{"script"};
    Script script;
    StrictObject root(parseDataFile(json, fault), {}, fault);
    eachObject(root, "conversations", Need::Required, fault, [&](StrictObject &object) {
        Conversation conversation{object.string("contains", Need::Required), {}};
        eachObject(object, "answers", Need::Required, fault,
                   [&](StrictObject &answer) { conversation.answers.push_back(readAnswer(answer, fault)); });
        script.m_conversations.push_back(std::move(conversation));
    });
    root.finish();
    if (fault.error)
        return *fault.error;
    return script;
}

void Script::append(Script more)
{
    std::ranges::move(more.m_conversations, std::back_inserter(m_conversations));
}

bool Script::matches(const Conversation &conversation, const Ask &ask)
{
    const auto said = std::any_of(ask.userContents.begin(), ask.userContents.end(), [&](json::Value content) {
        return contentText(content).contains(conversation.contains);
    });
    return said && std::all_of(conversation.answers.begin(), conversation.answers.end(), [&](const auto &answer) {
               return std::all_of(answer.calls.begin(), answer.calls.end(),
                                  [&](const ScriptedCall &call) { return offers(ask, call.name); });
           });
}

const ScriptedAnswer *Script::answerTo(const Ask &ask) const
{
    for (const Conversation &conversation : m_conversations) {
        if (matches(conversation, ask))
            return ask.answersSoFar < conversation.answers.size() ? &conversation.answers[ask.answersSoFar] : nullptr;
    }
    return nullptr;
}

} // namespace sluice::sim
