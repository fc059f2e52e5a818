// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "telemetry/otlp/encode.h"
#include "json/value.h"

#include <protozero/pbf_reader.hpp>

namespace sluice::otlp {

namespace {

constexpr qsizetype longestMessage = 200;

PartialSuccess readJson(const QByteArray &answer)
{
    const Result<json::Document> document = json::Document::parse(answer);
    if (!document)
        return {};
    const json::Value partial = document->root()["partialSuccess"];
    PartialSuccess result{0, partial["errorMessage"].text().left(longestMessage)};
    for (const char *name : {"rejectedSpans", "rejectedDataPoints", "rejectedLogRecords"}) {
        // JSON of protobuf has 64-bit numbers as strings, but not all write them so.
        const json::Value value = partial[name];
        result.rejected = std::max(result.rejected, value.toInt().value_or(value.text().toLongLong()));
    }
    return result;
}

PartialSuccess readProtobuf(const QByteArray &answer)
{
    PartialSuccess result;
    protozero::pbf_reader response(answer.data(), std::size_t(answer.size()));
    while (response.next(1, protozero::pbf_wire_type::length_delimited)) {
        protozero::pbf_reader partial = response.get_message();
        while (partial.next()) {
            if (partial.tag() == 1 && partial.wire_type() == protozero::pbf_wire_type::varint) {
                result.rejected = partial.get_int64();
            } else if (partial.tag() == 2 && partial.wire_type() == protozero::pbf_wire_type::length_delimited) {
                const protozero::data_view text = partial.get_view();
                result.message = QByteArray(text.data(), std::min(qsizetype(text.size()), longestMessage));
            } else {
                partial.skip();
            }
        }
    }
    return result;
}

} // namespace

PartialSuccess readPartialSuccess(const QByteArray &answer, const QByteArray &contentType)
{
    PartialSuccess result;
    if (contentType.startsWith("application/json")) {
        result = readJson(answer);
    } else {
        // The library's reader tells of broken bytes by exceptions only.
        try {
            result = readProtobuf(answer);
        } catch (const protozero::exception &) {
            return {};
        }
    }
    result.rejected = std::max<qint64>(0, result.rejected);
    return result;
}

} // namespace sluice::otlp
