// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "record/tracecontext.h"

#include <QCryptographicHash>

#include <algorithm>

namespace sluice {

namespace {

// "00-" trace (32) "-" span (16) "-" flags (2), all in lower-case hex.
constexpr qsizetype traceAt = 3;
constexpr qsizetype traceLength = 32;
constexpr qsizetype spanAt = traceAt + traceLength + 1;
constexpr qsizetype spanLength = 16;
constexpr qsizetype flagsAt = spanAt + spanLength + 1;
constexpr qsizetype wholeLength = flagsAt + 2;

bool isLowerHex(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

bool isId(QByteArrayView text)
{
    return isLowerHex(text) && std::any_of(text.begin(), text.end(), [](char c) { return c != '0'; });
}

QByteArray hashed(const QByteArray &text, qsizetype length)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).left(length);
}

} // namespace

QByteArray readTraceParent(const QByteArray &header)
{
    const QByteArray text = header.trimmed();
    if (text.size() < wholeLength || text[2] != '-' || text[spanAt - 1] != '-' || text[flagsAt - 1] != '-')
        return {};
    // A later version may have more behind; what it means is not known, so it is not sent on.
    const QByteArray version = text.left(2);
    const bool isLater = version != "00";
    if (!isLowerHex(version) || version == "ff" || (!isLater && text.size() != wholeLength)
        || (text.size() > wholeLength && text[wholeLength] != '-'))
        return {};
    if (!isId(text.mid(traceAt, traceLength)) || !isId(text.mid(spanAt, spanLength))
        || !isLowerHex(text.mid(flagsAt, 2)))
        return {};
    return "00" + text.mid(2, wholeLength - 2);
}

TraceIds traceIdsOf(const QByteArray &traceParent, const QByteArray &requestId)
{
    if (traceParent.size() != wholeLength)
        return {hashed("trace:" + requestId, traceLength / 2), {}, true};
    const bool isSampled = (traceParent.mid(flagsAt, 2).toInt(nullptr, 16) & 1) != 0;
    return {QByteArray::fromHex(traceParent.mid(traceAt, traceLength)),
            QByteArray::fromHex(traceParent.mid(spanAt, spanLength)), isSampled};
}

QByteArray spanIdOf(const QByteArray &requestId, int attempt)
{
    return hashed("span:" + requestId + (attempt > 0 ? ':' + QByteArray::number(attempt) : QByteArray()),
                  spanLength / 2);
}

QByteArray traceParentOf(const QByteArray &traceParent, const QByteArray &requestId, int attempt)
{
    return traceParent.left(spanAt) + spanIdOf(requestId, attempt).toHex() + traceParent.mid(flagsAt - 1);
}

} // namespace sluice
