// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json/nonfinite.h"

#include "json/scan_p.h"

namespace sluice::json {

namespace {

/// How many bytes of a number that JSON does not have are at the start of `rest`.
qsizetype nonFiniteSize(QByteArrayView rest)
{
    for (const QByteArrayView word : {QByteArrayView("NaN"), QByteArrayView("Infinity"), QByteArrayView("-Infinity")}) {
        if (rest.startsWith(word))
            return word.size();
    }
    return 0;
}

} // namespace

QByteArray withoutNonFinite(const QByteArray &text)
{
    // Nearly every text ends here, at the speed of the C library.
    if (!text.contains("NaN") && !text.contains("Infinity"))
        return text;
    QByteArray out;
    const char *const end = text.end();
    const char *kept = text.begin();
    for (const char *p = kept; p < end;) {
        if (*p == '"') {
            p = skipString(p, end);
            continue;
        }
        const qsizetype size = nonFiniteSize(QByteArrayView(p, end - p));
        if (size > 0) {
            out += QByteArrayView(kept, p - kept);
            out += "null";
            kept = p + size;
        }
        p += qMax<qsizetype>(size, 1);
    }
    return kept == text.begin() ? text : out += QByteArrayView(kept, end - kept);
}

} // namespace sluice::json
