// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialects/openaichat/openaichat.h"
#include "support/cases/casefile.h"
#include "support/cases/describe.h"
#include "support/cases/replay.h"

#include <QTest>

namespace sluice::test {

/// Fails the test unless the case's `request`, read by `decode`, gives the chat request and the dropped fields that the
/// case tells, or its refusal. `rest` looks at what else was read.
template<typename Decode, typename Rest>
void compareRequest(const CaseFile &file, Decode decode, Rest rest)
{
    const auto document = json::Document::parse(file.text("request"));
    QVERIFY(document.ok());
    const auto decoded = decode(document->root());
    if (!decoded.ok()) {
        QCOMPARE(describe(decoded.error()), file.trimmed("error"));
        return;
    }
    const QByteArray seen = openaichat::encodeRequest(decoded->chat, {"max_tokens", "reasoning", false});
    QVERIFY2(seen == unfolded(file.text("chat")), qPrintable(QString::fromUtf8(file.title + "\n" + seen)));
    QCOMPARE(decoded->dropped.join(' '), file.trimmed("dropped"));
    rest(*decoded);
}

} // namespace sluice::test
