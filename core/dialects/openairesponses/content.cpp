// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openairesponses/openairesponses_p.h"
#include "dialects/parts/membertypes.h"

#include <iterator>

namespace sluice::openairesponses {

namespace {

Error fileId(const QByteArray &path)
{
    return invalidRequest(path + ".file_id",
                          QStringLiteral("refers to a file kept by another service; send its content instead"));
}

Result<ContentPart> decodeImage(const json::Value &part, const QByteArray &path)
{
    const json::Value url = part["image_url"];
    if (url.isString())
        return ContentPart(ImagePart{url.text(), part["detail"].text(), {}, {path}});
    if (part["file_id"].isString())
        return fileId(path);
    return invalidRequest(path + ".image_url", QStringLiteral("must be an https or data URL"));
}

/// Chat has the same members one level deeper, but takes no address.
Result<ContentPart> decodeFile(const json::Value &part, const QByteArray &path)
{
    if (part["file_id"].isString())
        return fileId(path);
    if (part["file_url"].isString())
        return invalidRequest(path + ".file_url", QStringLiteral("cannot be fetched here; send `file_data` instead"));
    json::Writer writer;
    writer.beginObject().key("type").string("file").key("file").beginObject();
    for (const json::Member &member : part.members()) {
        if (member.key == "file_data" || member.key == "filename")
            writer.key(member.key).raw(member.value.raw());
    }
    return ContentPart(OtherPart{"file", writer.endObject().endObject().take(), {path}});
}

Result<ContentPart> decodeAudio(const json::Value &part, const QByteArray &path)
{
    json::Writer writer;
    writer.beginObject().key("type").string("input_audio").key("input_audio").raw(part["input_audio"].raw());
    return ContentPart(OtherPart{"input_audio", writer.endObject().take(), {path}});
}

Result<ContentPart> decodePart(const json::Value &part, const QByteArray &path)
{
    const QByteArray type = part["type"].text();
    if (type == "input_text" || type == "output_text" || type == "text" || type == "summary_text"
        || type == "reasoning_text" || type == "refusal") {
        Result<QByteArray> text = textMember(part, type == "refusal" ? "refusal" : "text", path);
        return text.ok() ? Result<ContentPart>(TextPart{std::move(text).value()}) : text.error();
    }
    if (type == "input_image")
        return decodeImage(part, path);
    if (type == "input_file")
        return decodeFile(part, path);
    if (type == "input_audio" && part["input_audio"].isObject())
        return decodeAudio(part, path);
    return invalidRequest(
        path + ".type",
        QStringLiteral("is `%1`, which cannot be sent to this provider").arg(QString::fromUtf8(type.left(100))));
}

} // namespace

Result<Content> decodeContent(const json::Value &content, const QByteArray &path)
{
    Content result;
    if (content.isString()) {
        result.parts.emplace_back(TextPart{content.text()});
        return result;
    }
    if (!content.isArray() && content.exists() && !content.isNull())
        return invalidRequest(path, QStringLiteral("must be a string or a list of parts"));
    std::size_t index = 0;
    for (const json::Value &item : content.items()) {
        Result<ContentPart> part = decodePart(item, itemPath(path, index++));
        if (!part.ok())
            return part.error();
        result.parts.push_back(std::move(part).value());
    }
    // One text is sent as a plain string, which every model takes.
    const bool plain = result.parts.size() == 1 && std::holds_alternative<TextPart>(result.parts.front());
    result.isList = !result.parts.empty() && !plain;
    return result;
}

QByteArray Content::text(QByteArrayView separator) const
{
    QByteArray joined;
    for (const ContentPart &part : parts) {
        const auto *text = std::get_if<TextPart>(&part);
        if (text && !joined.isEmpty())
            joined += separator;
        if (text)
            joined += text->text;
    }
    return joined;
}

std::vector<ContentPart> Content::withoutText() const
{
    std::vector<ContentPart> others;
    std::ranges::copy_if(parts, std::back_inserter(others),
                         [](const ContentPart &part) { return !std::holds_alternative<TextPart>(part); });
    return others;
}

} // namespace sluice::openairesponses
