// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sessions as JSON, without loss.
#include "sessions/sessionexport.h"

#include "chat/messagejson.h"
#include "sessions/exportparts_p.h"
#include "sessions/messagerow.h"
#include "json/objecteditor.h"
#include "json/writer.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

constexpr QByteArrayView formatName("sluice-session");
constexpr qint64 version = 1;
constexpr int mostPanes = 26;
constexpr qsizetype longestTitle = 200;

Error fault(const QString &what)
{
    Error error{ErrorKind::InvalidRequest, ErrorSource::Downstream};
    error.message = u"This file cannot be imported: "_s + what;
    return error;
}

/// A JSON text that is kept within another; left out where it is none.
void writeRaw(json::Writer &out, QByteArrayView key, const QByteArray &text)
{
    if (!text.isEmpty() && json::Document::parseForeign(text).ok())
        out.key(key).raw(text);
}

void writeNode(json::Writer &out, const ConversationNode &node)
{
    out.beginObject().key("id").integer(node.id).key("parent").integer(node.parent);
    out.key("message").raw(messageJson(node.message));
    if (!node.note.model.isEmpty())
        out.key("model").string(node.note.model);
    if (node.note.state != AnswerState::None)
        out.key("state").string(answerStateName(node.note.state));
    writeRaw(out, "figures", node.note.figures);
    writeRaw(out, "error", errorJson(node.note.error));
    out.endObject();
}

/// Settings of somebody else follow none of the user's presets, though one may have the name of theirs.
QByteArray readSettings(const json::Value &value)
{
    if (!value["preset"].exists())
        return value.raw().toByteArray();
    json::ObjectEditor editor(value);
    editor.remove("preset");
    return editor.result();
}

Result<SessionPane> readPane(json::Value value)
{
    SessionPane pane;
    pane.number = static_cast<int>(std::clamp<qint64>(value["number"].toInt().value_or(0), 0, mostPanes - 1));
    pane.model = value["model"].text();
    pane.settings = readSettings(value["settings"]);
    pane.edits = readEdits(value["edits"].raw().toByteArray());
    std::vector<ConversationNode> nodes;
    for (const json::Value &item : value["messages"].items()) {
        Result<Message> message = readMessage(item["message"]);
        if (!message.ok())
            return fault(message.error().message);
        ConversationNode node{static_cast<int>(item["id"].toInt().value_or(0)),
                              static_cast<int>(item["parent"].toInt().value_or(0)),
                              std::move(*message),
                              {}};
        node.note = {item["model"].text(), answerStateOfName(item["state"].text()), item["figures"].raw().toByteArray(),
                     readError(item["error"].raw().toByteArray())};
        nodes.push_back(std::move(node));
    }
    pane.conversation = Conversation(std::move(nodes), static_cast<int>(value["tip"].toInt().value_or(0)));
    return pane;
}

} // namespace

QByteArray sessionJson(const StoredSession &session)
{
    json::Writer out;
    out.beginObject().key("format").string(formatName).key("version").integer(version);
    out.key("title").string(session.summary.title.toUtf8());
    out.key("created_ms").integer(session.summary.createdMs).key("changed_ms").integer(session.summary.changedMs);
    if (!session.summary.draft.isEmpty())
        out.key("draft").string(session.summary.draft.toUtf8());
    writeRaw(out, "images", imagesJson(session.images));
    writeRaw(out, "settings", session.settings);
    out.key("panes").beginArray();
    for (const SessionPane &pane : session.panes) {
        out.beginObject().key("number").integer(pane.number).key("model").string(pane.model);
        writeRaw(out, "settings", pane.settings);
        writeRaw(out, "edits", editsJson(pane.edits));
        out.key("tip").integer(pane.conversation.tip()).key("messages").beginArray();
        for (const ConversationNode &node : pane.conversation.nodes())
            writeNode(out, node);
        out.endArray().endObject();
    }
    return out.endArray().endObject().take() + '\n';
}

Result<StoredSession> importSession(const QByteArray &json)
{
    if (json.size() > longestImport)
        return fault(u"it is too large."_s);
    const Result<json::Document> parsed = json::Document::parse(json);
    if (!parsed.ok())
        return fault(parsed.error().message);
    const json::Value root = parsed->root();
    if (root["format"].text() != formatName)
        return fault(u"it is no session of Sluice."_s);
    if (root["version"].toInt().value_or(0) != version)
        return fault(u"another version of Sluice wrote it."_s);
    StoredSession session;
    session.summary.title = QString::fromUtf8(root["title"].text()).simplified().left(longestTitle);
    session.summary.named = true;
    session.summary.createdMs = root["created_ms"].toInt().value_or(0);
    session.summary.draft = QString::fromUtf8(root["draft"].text());
    session.images = readImages(root["images"].raw().toByteArray());
    session.settings = readSettings(root["settings"]);
    QSet<int> numbers;
    for (const json::Value &item : root["panes"].items()) {
        Result<SessionPane> pane = readPane(item);
        if (!pane.ok())
            return pane.error();
        if (numbers.contains(pane->number))
            return fault(u"two of its panes have one letter."_s);
        numbers.insert(pane->number);
        session.panes.push_back(std::move(*pane));
    }
    if (session.panes.empty())
        return fault(u"no pane is in it."_s);
    return session;
}

} // namespace sluice
