// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzz.h"

#include "http/requestparser.h"

using namespace sluice;

// What a request is does not depend on how its bytes were cut, and no limit is passed.

namespace {

HttpLimits smallLimits()
{
    HttpLimits limits;
    limits.maxHeadBytes = 1024;
    limits.maxBodyBytes = 2048;
    return limits;
}

/// A line for each request and for the refusal.
template<typename FeedAll>
QByteArray parse(const QByteArray &bytes, FeedAll feedAll)
{
    RequestParser parser(smallLimits());
    QByteArray seen;
    bool failed = false;
    feedAll(bytes, [&](QByteArrayView piece) {
        for (bool more = !failed; more;) {
            switch (parser.feed(piece)) {
            case RequestParser::State::NeedMore: more = false; break;
            case RequestParser::State::Head: break;
            case RequestParser::State::Complete: {
                const QByteArray body = parser.takeBody();
                fuzz::require(body.size() <= smallLimits().maxBodyBytes, "a body within its limit");
                seen += parser.head().method + ' ' + parser.head().path + ' ' + body.toHex() + '\n';
                parser.next();
                more = !piece.isEmpty();
                break;
            }
            case RequestParser::State::Failed:
                fuzz::require(parser.failure().status >= 400, "a refusal has a status");
                seen += QByteArray::number(parser.failure().status) + '\n';
                failed = true;
                more = false;
                break;
            }
        }
    });
    return seen;
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const quint8 seed = input.byte();
    const QByteArray whole =
        parse(input.rest(), [](const QByteArray &bytes, auto feed) { feed(QByteArrayView(bytes)); });
    const QByteArray pieces =
        parse(input.rest(), [&](const QByteArray &bytes, auto feed) { fuzz::feedPieces(bytes, seed, feed); });
    fuzz::require(whole == pieces, "the same requests whatever the pieces", whole + "---\n" + pieces);
    return 0;
}
