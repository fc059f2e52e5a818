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

Error cannotBeSent(const QByteArray &type, const QByteArray &path)
{
    return invalidRequest(
        path + ".type",
        QStringLiteral("is `%1`, which cannot be sent to this provider").arg(QString::fromUtf8(type.left(100))));
}

/// What a document or a search result holds, below its head: texts are lines, an image stands between those around it.
Result<std::vector<ContentPart>> decodeInside(QByteArray head, const json::Value &content, const QByteArray &path)
{
    std::vector<ContentPart> parts = {TextPart{std::move(head)}};
    const auto add = [&](const QByteArray &line) {
        if (!std::holds_alternative<TextPart>(parts.back()))
            parts.emplace_back(TextPart{});
        appendLine(std::get<TextPart>(parts.back()).text, line);
    };
    add(content.text());
    std::size_t index = 0;
    for (const json::Value &block : content.items()) {
        const QByteArray place = itemPath(path, index++);
        const QByteArray type = block["type"].text();
        if (type == "text") {
            const Result<QByteArray> text = textMember(block, "text", place);
            if (!text.ok())
                return text.error();
            add(*text);
            continue;
        }
        if (type != "image")
            return cannotBeSent(type, place);
        Result<ContentPart> image = decodeImage(block["source"], place);
        if (!image.ok())
            return image.error();
        if (parts == std::vector<ContentPart>{TextPart{}})
            parts.clear();
        parts.push_back(std::move(image).value());
    }
    return parts;
}

/// A document that is text and images is these; others would have to be read by the vendor.
Result<std::vector<ContentPart>> decodeDocument(const json::Value &block, const QByteArray &path)
{
    const json::Value source = block["source"];
    const QByteArray type = source["type"].text();
    if (type != "text" && type != "content") {
        return invalidRequest(path, QStringLiteral("is a document this provider cannot read; send its text instead"));
    }
    QByteArray head = block["title"].text();
    appendLine(head, block["context"].text());
    return decodeInside(head, source[type == "text" ? "data" : "content"], path + ".source.content");
}

Result<std::vector<ContentPart>> decodeSearchResult(const json::Value &block, const QByteArray &path)
{
    QByteArray head = block["title"].text();
    appendLine(head, block["source"].text());
    return decodeInside(head, block["content"], path + ".content");
}

} // namespace

bool isServerToolBlock(const QByteArray &type)
{
    const bool result = type.endsWith("_tool_result") || type == "mcp_tool_use";
    return result || type == "server_tool_use" || type == "container_upload";
}

Result<std::vector<ContentPart>> decodeBlock(const json::Value &block, const QByteArray &path)
{
    const auto only = [](Result<ContentPart> part) {
        using Parts = std::vector<ContentPart>;
        return part.ok() ? Result<Parts>(Parts{std::move(part).value()}) : part.error();
    };
    const QByteArray type = block["type"].text();
    if (type == "text") {
        Result<QByteArray> text = textMember(block, "text", path);
        return only(text.ok() ? Result<ContentPart>(TextPart{std::move(text).value()}) : text.error());
    }
    if (type == "image")
        return only(decodeImage(block["source"], path));
    if (type == "document")
        return decodeDocument(block, path);
    if (type == "search_result")
        return decodeSearchResult(block, path);
    if (type == "tool_reference")
        return only(ContentPart(TextPart{"Loaded tool: " + block["tool_name"].text()}));
    return cannotBeSent(type, path);
}

} // namespace sluice::anthropicmessages
