// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/refusal.h"
#include "json/fault_p.h"
#include "json/scan_p.h"
#include "json/value.h"

#include <simdjson.h>

#include <algorithm>

namespace sluice::json {

namespace {

static_assert(Document::spare >= qsizetype(simdjson::SIMDJSON_PADDING));

/// Gives the text the space behind it that simdjson reads.
simdjson::error_code check(QByteArray &text)
{
    // Not reserve() in any case: that would copy a text of which there is another owner.
    if (text.capacity() < text.size() + Document::spare)
        text.reserve(text.size() + Document::spare);
    // Bodies of usual size share one parser per thread; a rare huge one must not keep its scratch space for ever.
    constexpr qsizetype keepLimit = 1024 * 1024;
    thread_local simdjson::dom::parser shared;
    if (text.size() <= keepLimit)
        return shared.parse(text.constData(), std::size_t(text.size()), false).error();
    simdjson::dom::parser once;
    return once.parse(text.constData(), std::size_t(text.size()), false).error();
}

Error invalid(qsizetype offset, bool empty)
{
    const QString text = empty ? QStringLiteral("The JSON text ends at byte %1; it is empty.")
                               : QStringLiteral("The JSON text is not valid at byte %1; check it from there.");
    return refusal(Refusal::InvalidJson, text.arg(offset));
}

/// What is wrong with a text whose tokens are legal.
Error invalid(simdjson::error_code code, qsizetype offset, bool empty)
{
    if (code == simdjson::DEPTH_ERROR) {
        return refusal(Refusal::InvalidJson,
                       QStringLiteral("The JSON text is nested more than %1 levels deep, which is "
                                      "not read; make it flatter.")
                           .arg(simdjson::DEFAULT_MAX_DEPTH));
    }
    if (code == simdjson::UTF8_ERROR)
        return refusal(Refusal::InvalidJson,
                       QStringLiteral("The JSON text has bytes that are no UTF-8; encode it so."));
    return invalid(offset, empty);
}

} // namespace

Result<Document> Document::parse(QByteArray text)
{
    return parse(std::move(text), false);
}

Result<Document> Document::parseForeign(QByteArray text)
{
    return parse(std::move(text), true);
}

Result<Document> Document::parse(QByteArray text, bool anyBytes)
{
    const qsizetype mark = text.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
    if (mark > 0)
        text.remove(0, mark);
    if (check(text)) {
        // simdjson refuses legal JSON too: numbers beyond 64 bits, lone surrogates.
        Tokens tokens = checkTokens(text);
        if (anyBytes)
            std::ranges::replace_if(
                tokens.plain, [](char c) { return quint8(c) >= 0x80; }, 'x');
        const bool isEmpty = text.trimmed().isEmpty();
        if (tokens.fault)
            return invalid(faultOffset(tokens) + mark, isEmpty);
        if (const simdjson::error_code code = check(tokens.plain))
            return invalid(code, faultOffset(tokens) + mark, isEmpty);
    }
    Document document;
    document.m_text = std::move(text);
    const char *begin = document.m_text.constData();
    const char *end = begin + document.m_text.size();
    begin = skipSpace(begin, end);
    while (end > begin && isSpace(end[-1]))
        --end;
    document.m_root = QByteArrayView(begin, end - begin);
    return document;
}

} // namespace sluice::json
