// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaitext/openaiembeddings.h"

#include "dialects/openaichat/openaichat_p.h"

#include <QtEndian>

#include <array>
#include <charconv>
#include <cmath>

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

/// As a list of the shortest numbers that are read as the same again; empty when the text is no such vector.
QByteArray numbersOf(const json::Value &base64)
{
    const auto bytes = QByteArray::fromBase64Encoding(base64.text(), QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || bytes.decoded.isEmpty() || bytes.decoded.size() % qsizetype(sizeof(float)) != 0)
        return {};
    QByteArray list = "[";
    for (qsizetype place = 0; place < bytes.decoded.size(); place += qsizetype(sizeof(float))) {
        const auto number = qFromLittleEndian<float>(bytes.decoded.constData() + place);
        if (!std::isfinite(number))
            return {};
        std::array<char, 32> text{};
        const auto [end, fault] = std::to_chars(text.data(), text.data() + text.size(), number);
        list += (place > 0 ? "," : "") + QByteArray(text.data(), end - text.data());
    }
    return list + ']';
}

/// The answer with each vector as `write` makes it of it; where that is nothing, as it is.
template<typename Write>
Result<QByteArray> rewritten(const QByteArray &answer, Write write)
{
    const Result<json::Document> document = json::Document::parse(answer);
    if (!document.ok())
        return openaichat::protocolError(QStringLiteral("The provider's answer is not JSON; try again."));
    const QByteArrayView whole = document->root().raw();
    QByteArray out;
    const char *done = whole.begin();
    for (const json::Value &item : document->root()["data"].items()) {
        const json::Value vector = item["embedding"];
        const Result<QByteArray> written = write(vector);
        if (!written)
            return written.error();
        if (written->isEmpty())
            continue;
        out.append(done, vector.raw().begin() - done).append(*written);
        done = vector.raw().end();
    }
    return done == whole.begin() ? answer : out.append(done, whole.end() - done);
}

} // namespace

bool wantsBase64(const json::Value &request)
{
    return request["encoding_format"].text() == "base64";
}

Result<QByteArray> withBase64(const QByteArray &answer)
{
    return rewritten(answer, [](const json::Value &vector) -> Result<QByteArray> {
        if (!vector.isArray())
            return QByteArray();
        const QByteArray bytes = floatBytes(vector);
        if (bytes.isEmpty())
            return openaichat::protocolError(QStringLiteral("The provider's vectors are not numbers; try again."));
        return '"' + bytes.toBase64() + '"';
    });
}

Result<QByteArray> withNumbers(const QByteArray &answer)
{
    return rewritten(answer, [](const json::Value &vector) -> Result<QByteArray> {
        return vector.isString() ? numbersOf(vector) : QByteArray();
    });
}

Usage usageOf(const json::Value &answer)
{
    Usage usage = openaichat::usageOf(answer);
    if (!usage.input)
        usage.input = openaichat::looseInteger(answer["usage"]["total_tokens"]);
    return usage;
}

} // namespace sluice::openaiembeddings
