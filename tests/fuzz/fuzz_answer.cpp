// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzz.h"

#include "transport/socket/answer/answerparser.h"

using namespace sluice;

// To one request there is one answer at most, and what it is does not depend on how its bytes were cut.

namespace {

using Step = AnswerParser::Step;

struct Seen {
    QByteArray told; ///< head and end
    QByteArray body;
};

template<typename FeedAll>
Seen parse(const QByteArray &bytes, bool toHead, FeedAll feedAll)
{
    AnswerParser parser(toHead);
    Seen seen;
    int heads = 0;
    bool over = false;
    feedAll(bytes, [&](QByteArrayView piece) {
        while (!over) {
            const Step step = parser.next(piece);
            if (step == Step::NeedMore) {
                fuzz::require(piece.isEmpty(), "all bytes were taken");
                break;
            }
            if (step == Step::Head) {
                const AnswerHead &head = parser.head();
                fuzz::require(++heads == 1, "one head");
                fuzz::require(head.status >= 200 && head.status <= 999, "an answer's status");
                seen.told += "head " + QByteArray::number(head.status);
                for (const auto &[name, value] : head.headers)
                    seen.told += '|' + name + ':' + value;
            } else if (step == Step::Body) {
                fuzz::require(heads == 1 && !toHead, "a body belongs to a head");
                seen.body += parser.body();
            } else if (step == Step::Complete || step == Step::Failed) {
                seen.told += step == Step::Complete ? " complete" : " failed " + parser.fault();
                over = true;
            }
        }
    });
    if (parser.isComplete() && parser.head().framing == AnswerFraming::Length)
        fuzz::require(seen.body.size() == parser.head().length, "as long as it said");
    if (parser.isComplete() && parser.head().framing == AnswerFraming::None)
        fuzz::require(seen.body.isEmpty(), "no body");
    if (!over && parser.endsHere())
        seen.told += " until close";
    return seen;
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    const quint8 seed = input.byte();
    const bool toHead = seed % 8 == 7;
    const Seen whole =
        parse(input.rest(), toHead, [](const QByteArray &bytes, auto feed) { feed(QByteArrayView(bytes)); });
    const Seen pieces =
        parse(input.rest(), toHead, [&](const QByteArray &bytes, auto feed) { fuzz::feedPieces(bytes, seed, feed); });
    const Seen single = parse(input.rest(), toHead, [](const QByteArray &bytes, auto feed) {
        for (qsizetype i = 0; i < bytes.size(); ++i)
            feed(QByteArrayView(bytes).sliced(i, 1));
    });
    for (const Seen &other : {pieces, single}) {
        fuzz::require(whole.told == other.told, "the same answer whatever the pieces",
                      whole.told + "---\n" + other.told);
        fuzz::require(whole.body == other.body, "the same body whatever the pieces", whole.body + "---\n" + other.body);
    }
    return 0;
}
