// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The images of a draft as they are kept: [{"url":"data:…","name":"…","width":1,"height":1}].
#include "sessions/messagerow.h"
#include "json/value.h"
#include "json/writer.h"

#include <algorithm>

namespace sluice {

namespace {

/// What the window makes of any image before it is kept; a file from elsewhere may say anything.
bool isKeptImage(const QByteArray &url)
{
    return url.startsWith("data:image/png;base64,") || url.startsWith("data:image/jpeg;base64,");
}

int pixels(json::Value value)
{
    return static_cast<int>(std::clamp<qint64>(value.toInt().value_or(0), 0, 1'000'000));
}

} // namespace

QByteArray imagesJson(const std::vector<DraftImage> &images)
{
    if (images.empty())
        return {};
    json::Writer out;
    out.beginArray();
    for (const DraftImage &image : images) {
        out.beginObject().key("url").string(image.url);
        if (!image.name.isEmpty())
            out.key("name").string(image.name.toUtf8());
        out.key("width").integer(image.width).key("height").integer(image.height).endObject();
    }
    return out.endArray().take();
}

std::vector<DraftImage> readImages(const QByteArray &json)
{
    std::vector<DraftImage> images;
    const Result<json::Document> parsed = json::Document::parseForeign(json);
    if (json.isEmpty() || !parsed.ok())
        return images;
    for (const json::Value &item : parsed->root().items()) {
        DraftImage image{item["url"].text(), QString::fromUtf8(item["name"].text()), pixels(item["width"]),
                         pixels(item["height"])};
        if (isKeptImage(image.url))
            images.push_back(std::move(image));
    }
    return images;
}

} // namespace sluice
