// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/pipeline/guards/answersegment.h"

#include "base/overloaded.h"

namespace sluice {

QByteArray saidIn(const AnswerEvent &event, bool isPassed)
{
    QByteArray text;
    if (isPassed) {
        const Result<json::Document> document = json::Document::parseForeign(event.raw.data);
        if (!document)
            return text;
        for (const JsonText &piece : textsIn(document->root(), JsonBody::Event)) {
            if (piece.kind == JsonText::Kind::Piece)
                text += json::Value(piece.raw).text();
        }
        return text;
    }
    for (const StreamEvent &one : event.decoded) {
        std::visit(Overloaded{[&](const ToolCallDelta &delta) { text += delta.arguments; },
                              [&]<typename Delta>(const Delta &delta) {
                                  if constexpr (requires { delta.text; })
                                      text += delta.text;
                              }},
                   one);
    }
    return text;
}

bool isSegment(const QByteArray &text)
{
    constexpr qsizetype longEnough = 400;
    constexpr qsizetype leastSentence = 80;
    return text.size() >= longEnough || (text.size() >= leastSentence && QByteArrayView(".!?\n").contains(text.back()));
}

QByteArray endOfSegment(const QByteArray &text)
{
    constexpr qsizetype overlap = 200;
    QByteArray end = text.right(overlap);
    while (!end.isEmpty() && (uchar(end.front()) & 0xC0) == 0x80)
        end.remove(0, 1);
    return end;
}

} // namespace sluice
