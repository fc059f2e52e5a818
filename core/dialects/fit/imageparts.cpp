// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/fit/imageparts.h"

#include "base/bytesearch.h"
#include "base/refusal.h"

namespace sluice {

namespace {

QByteArray at(const QByteArray &list, std::size_t index)
{
    return list + '[' + QByteArray::number(qulonglong(index)) + ']';
}

Error refused(const QByteArray &path, const QByteArray &model)
{
    return refusal(Refusal::UnsupportedContent,
                   QStringLiteral("'%1' is an image, and the model `%2` takes none as far as is known; leave it out or "
                                  "use a model that takes images.")
                       .arg(QString::fromUtf8(path), QString::fromUtf8(model)),
                   path);
}

} // namespace

Result<void> refuseImages(const json::Value &chatBody, const QByteArray &model)
{
    // A body of 200 KB without an image costs one search.
    if (!holds(chatBody.raw(), "image_url"))
        return {};
    const std::vector<json::Value> messages = chatBody["messages"].items();
    for (std::size_t i = 0; i < messages.size(); ++i) {
        const std::vector<json::Value> parts = messages[i]["content"].items();
        for (std::size_t k = 0; k < parts.size(); ++k) {
            if (parts[k]["type"].text() == "image_url")
                return refused(at(at("messages", i) + ".content", k), model);
        }
    }
    return {};
}

} // namespace sluice
