// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/messagerow.h"

#include "chat/messagejson.h"
#include "store/nullable.h"
#include "json/value.h"

#include <QSqlQuery>
#include <QVariant>

#include <utility>

namespace sluice {

namespace {

/// The message without the text that has a column of its own.
QByteArray restOf(Message message, bool textApart)
{
    if (textApart)
        message.content.clear();
    message.reasoning.clear();
    return messageJson(message);
}

bool hasTextApart(const Message &message)
{
    const auto *text = message.content.size() == 1 ? std::get_if<TextPart>(&message.content.front()) : nullptr;
    return text && text->extra.empty() && !message.contentIsList && !text->text.isEmpty();
}

} // namespace

void bindMessage(QSqlQuery &query, int first, const ConversationNode &node)
{
    query.bindValue(first, node.id);
    query.bindValue(first + 1, node.parent);
    // Texts of other parts are searched as well; only what is the whole content is not kept twice.
    query.bindValue(first + 2, columnText(joinedText(node.message)));
    query.bindValue(first + 3, columnText(node.message.reasoning));
    query.bindValue(first + 4, columnText(restOf(node.message, hasTextApart(node.message))));
    query.bindValue(first + 5, columnText(node.note.model));
    query.bindValue(first + 6, columnText(answerStateName(node.note.state)));
    query.bindValue(first + 7, columnText(node.note.figures));
    query.bindValue(first + 8, columnText(errorJson(node.note.error)));
}

std::optional<ConversationNode> messageOf(const QSqlQuery &query, int first)
{
    const auto column = [&](int at) { return query.value(first + at).toString().toUtf8(); };
    const Result<json::Document> rest = json::Document::parseForeign(column(4));
    if (!rest.ok())
        return std::nullopt;
    Result<Message> message = readMessage(rest->root());
    if (!message.ok())
        return std::nullopt;
    ConversationNode node{query.value(first).toInt(), query.value(first + 1).toInt(), std::move(*message), {}};
    if (const QByteArray text = column(2); joinedText(node.message).isEmpty() && !text.isEmpty())
        node.message.content = {TextPart{text}};
    node.message.reasoning = column(3);
    node.note = {column(5), answerStateOfName(column(6)), column(7), readError(column(8))};
    return node;
}

} // namespace sluice
