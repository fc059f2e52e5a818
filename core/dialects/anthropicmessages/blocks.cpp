// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/anthropicmessages/anthropicmessages_p.h"
#include "dialects/parts/membertypes.h"

namespace sluice::anthropicmessages {

namespace {

Result<ContentPart> decodeImage(const json::Value &source, const QByteArray &path)
{
    const QByteArray type = source["type"].text();
    if (type == "base64")
        return ContentPart(
            ImagePart{"data:" + source["media_type"].text() + ";base64," + source["data"].text(), {}, {}, {path}});
    if (type == "url")
        return ContentPart(ImagePart{source["url"].text(), {}, {}, {path}});
    return invalidRequest(path + ".source",
                          QStringLiteral("refers to a file kept by another service; send its content instead"));
}

void appendLine(QByteArray &text, const QByteArray &line)
{
    if (!text.isEmpty() && !line.isEmpty())
        text += '\n';
    text += line;
}

/// Texts of a list of blocks, one below the other.
QByteArray textOf(const json::Value &content)
{
    QByteArray text = content.text();
    for (const json::Value &block : content.items())
        appendLine(text, block["text"].text());
    return text;
}

/// A document that is text is text; others would have to be read by the vendor.
Result<ContentPart> decodeDocument(const json::Value &block, const QByteArray &path)
{
    const json::Value source = block["source"];
    const QByteArray type = source["type"].text();
    if (type != "text" && type != "content") {
        return invalidRequest(path, QStringLiteral("is a document this provider cannot read; send its text instead"));
    }
    QByteArray text = block["title"].text();
    appendLine(text, block["context"].text());
    appendLine(text, type == "text" ? source["data"].text() : textOf(source["content"]));
    return ContentPart(TextPart{text});
}

ContentPart decodeSearchResult(const json::Value &block)
{
    QByteArray text = block["title"].text();
    appendLine(text, block["source"].text());
    appendLine(text, textOf(block["content"]));
    return TextPart{text};
}

} // namespace

bool isServerToolBlock(const QByteArray &type)
{
    const bool result = type.endsWith("_tool_result") || type == "mcp_tool_use";
    return result || type == "server_tool_use" || type == "container_upload";
}

Result<ContentPart> decodeBlock(const json::Value &block, const QByteArray &path)
{
    const QByteArray type = block["type"].text();
    if (type == "text") {
        Result<QByteArray> text = textMember(block, "text", path);
        return text.ok() ? Result<ContentPart>(TextPart{std::move(text).value()}) : text.error();
    }
    if (type == "image")
        return decodeImage(block["source"], path);
    if (type == "document")
        return decodeDocument(block, path);
    if (type == "search_result")
        return decodeSearchResult(block);
    if (type == "tool_reference")
        return ContentPart(TextPart{"Loaded tool: " + block["tool_name"].text()});
    return invalidRequest(
        path + ".type",
        QStringLiteral("is `%1`, which cannot be sent to this provider").arg(QString::fromUtf8(type.left(100))));
}

} // namespace sluice::anthropicmessages
