// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/sessionexport.h"

#include "sessions/exportparts_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

/// Foreign text within a line of Markdown: nothing in it is a sign.
QByteArray plainLine(const QByteArray &text)
{
    QByteArray line;
    for (const char byte : text.simplified()) {
        if (QByteArrayView("\\`*_{}[]<>()#+-.!|~&").contains(byte))
            line += '\\';
        line += byte;
    }
    return line;
}

/// A fence that the text does not hold.
QByteArray fenced(const QByteArray &text)
{
    QByteArray fence = "```";
    while (text.contains(fence))
        fence += '`';
    return fence + '\n' + text + (text.endsWith('\n') ? "" : "\n") + fence + '\n';
}

void addMessage(QByteArray &out, const ConversationNode &node)
{
    const Message &message = node.message;
    switch (message.role) {
    case Role::Assistant: out += "### " + plainLine(node.note.model) + "\n\n"; break;
    case Role::Tool: out += "### Result of " + plainLine(message.name) + "\n\n"; break;
    default: out += "### You\n\n"; break;
    }
    if (message.role == Role::Tool)
        out += fenced(joinedText(message)) + '\n';
    else if (!joinedText(message).isEmpty())
        out += joinedText(message) + "\n\n";
    const auto images = std::count_if(message.content.begin(), message.content.end(),
                                      [](const ContentPart &part) { return std::holds_alternative<ImagePart>(part); });
    if (images > 0)
        out += "*(" + QByteArray::number(qint64(images)) + " image)*\n\n";
    for (const ToolCall &call : message.toolCalls)
        out += "Calls " + plainLine(call.name) + ":\n\n" + fenced(call.arguments) + '\n';
    if (const QByteArray words = endWords(node.note.state); !words.isEmpty())
        out += "*" + words + "*\n\n";
}

} // namespace

QByteArray endWords(AnswerState state)
{
    switch (state) {
    case AnswerState::Stopped: return "stopped";
    case AnswerState::Length: return "cut off at the limit of tokens";
    case AnswerState::Filtered: return "withheld by a content filter";
    case AnswerState::Failed: return "failed";
    case AnswerState::Running:
    case AnswerState::Cut: return "broken off";
    case AnswerState::None:
    case AnswerState::Done: break;
    }
    return {};
}

QString fileSuffix(SessionFormat format)
{
    switch (format) {
    case SessionFormat::Json: return u"json"_s;
    case SessionFormat::Markdown: return u"md"_s;
    case SessionFormat::Html: return u"html"_s;
    }
    return {};
}

QByteArray sessionMarkdown(const StoredSession &session)
{
    QByteArray out = "# " + plainLine(session.summary.title.toUtf8()) + "\n\n";
    for (const SessionPane &pane : session.panes) {
        out += QByteArray("## ") + paneLetter(pane) + ": " + plainLine(pane.model) + "\n\n";
        for (const ConversationNode &node : nodesOfPath(pane.conversation))
            addMessage(out, node);
    }
    return out;
}

QByteArray exportSession(const StoredSession &session, SessionFormat format)
{
    switch (format) {
    case SessionFormat::Json: return sessionJson(session);
    case SessionFormat::Markdown: return sessionMarkdown(session);
    case SessionFormat::Html: return sessionHtml(session);
    }
    return {};
}

} // namespace sluice
