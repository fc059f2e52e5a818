// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaitext/openaiembeddings.h"

#include "dialects/openaichat/openaichat_p.h"

#include <QtEndian>

#include <charconv>

namespace sluice::openaiembeddings {

namespace {

/// Empty when an item is no number.
QByteArray floatBytes(const json::Value &numbers)
{
    const auto items = numbers.items();
    QByteArray bytes(qsizetype(items.size() * sizeof(float)), Qt::Uninitialized);
    char *place = bytes.data();
    for (const json::Value &item : items) {
        // Read as what it is sent as: by way of a double it could be rounded twice.
        float number = 0;
        const QByteArrayView text = item.raw();
        const auto [end, fault] = std::from_chars(text.begin(), text.end(), number);
        if (end != text.end() || (fault != std::errc() && fault != std::errc::result_out_of_range))
            return {};
        qToLittleEndian(number, place);
        place += sizeof(float);
    }
    return bytes;
}

} // namespace

bool wantsBase64(const json::Value &request)
{
    return request["encoding_format"].text() == "base64";
}

Result<QByteArray> withBase64(const QByteArray &answer)
{
    const Result<json::Document> document = json::Document::parse(answer);
    if (!document.ok())
        return openaichat::protocolError(QStringLiteral("The provider's answer is not JSON; try again."));
    const QByteArrayView whole = document->root().raw();
    QByteArray out;
    const char *done = whole.begin();
    for (const json::Value &item : document->root()["data"].items()) {
        const json::Value vector = item["embedding"];
        if (!vector.isArray())
            continue;
        const QByteArray bytes = floatBytes(vector);
        if (bytes.isEmpty())
            return openaichat::protocolError(QStringLiteral("The provider's vectors are not numbers; try again."));
        out.append(done, vector.raw().begin() - done);
        out += '"' + bytes.toBase64() + '"';
        done = vector.raw().end();
    }
    return out.append(done, whole.end() - done);
}

} // namespace sluice::openaiembeddings
