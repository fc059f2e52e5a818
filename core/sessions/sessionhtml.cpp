// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sessions as one page that loads nothing.
#include "sessions/exportparts_p.h"

#include <QByteArrayList>

#include <algorithm>

namespace sluice {

namespace {

// No script, no address: only its own style and images that are in it.
constexpr QByteArrayView head(R"(<!doctype html>
<html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width">
<style>
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { margin: 24px; }
h1 { font-size: 20px; }
h2 { font-size: 15px; margin: 0 0 8px; }
main { display: flex; gap: 24px; align-items: flex-start; overflow-x: auto; }
section { flex: 1 0 340px; max-width: 780px; }
div { white-space: pre-wrap; overflow-wrap: anywhere; margin: 8px 0; }
.you { background: #8881; border-radius: 10px; padding: 8px 12px; }
.tool { font: 13px monospace; background: #8881; border-radius: 6px; padding: 8px 12px; }
p { margin: 12px 0 0; font-size: 12px; opacity: .7; }
img { max-width: 100%; }
</style>
)");

QByteArray escaped(const QByteArray &text)
{
    return QString::fromUtf8(text).remove(QChar(u'\0')).toHtmlEscaped().toUtf8();
}

/// Whether the address holds the image itself, in a form that cannot hold anything else.
bool isShownImage(const QByteArray &url)
{
    const qsizetype comma = url.indexOf(',');
    static const QByteArrayList kinds{"data:image/png;base64", "data:image/jpeg;base64", "data:image/webp;base64",
                                      "data:image/gif;base64"};
    return comma > 0 && kinds.contains(url.left(comma))
           && std::all_of(url.begin() + comma + 1, url.end(), [](char byte) {
                  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9')
                         || byte == '+' || byte == '/' || byte == '=';
              });
}

void addBox(QByteArray &out, QByteArrayView kind, const QByteArray &text)
{
    if (!text.isEmpty())
        out += "<div class=\"" + kind.toByteArray() + "\">" + escaped(text) + "</div>\n";
}

void addArticle(QByteArray &out, const ConversationNode &node)
{
    const Message &message = node.message;
    const bool answer = message.role == Role::Assistant;
    const bool tool = message.role == Role::Tool;
    if (answer)
        out += "<p>" + escaped(node.note.model) + "</p>\n";
    else if (tool)
        out += "<p>Result of " + escaped(message.name) + "</p>\n";
    addBox(out, answer ? "answer" : tool ? "tool" : "you", joinedText(message));
    for (const ContentPart &part : message.content) {
        if (const auto *image = std::get_if<ImagePart>(&part); image && isShownImage(image->url))
            out += "<img alt=\"\" src=\"" + image->url + "\">\n";
    }
    for (const ToolCall &call : message.toolCalls) {
        out += "<p>Calls " + escaped(call.name) + "</p>\n";
        addBox(out, "tool", call.arguments);
    }
    if (const QByteArray words = endWords(node.note.state); !words.isEmpty())
        out += "<p>" + words + "</p>\n";
}

} // namespace

QByteArray sessionHtml(const StoredSession &session)
{
    const QByteArray title = escaped(session.summary.title.toUtf8());
    QByteArray out = head.toByteArray() + "<title>" + title + "</title></head>\n<body><h1>" + title + "</h1>\n<main>\n";
    for (const SessionPane &pane : session.panes) {
        out += QByteArray("<section><h2>") + paneLetter(pane) + " · " + escaped(pane.model) + "</h2>\n";
        for (const ConversationNode &node : nodesOfPath(pane.conversation))
            addArticle(out, node);
        out += "</section>\n";
    }
    return out + "</main></body></html>\n";
}

} // namespace sluice
