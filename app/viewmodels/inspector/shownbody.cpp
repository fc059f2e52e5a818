// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shownbody.h"

#include <algorithm>
#include <iterator>

namespace sluice {

namespace {

constexpr QByteArrayView dataBegins = ";base64,";
/// Shorter ones can be read.
constexpr qsizetype longestShown = 120;

bool isBase64(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '/'
           || c == '=';
}

} // namespace

QByteArray withoutImageData(const QByteArray &body)
{
    QByteArray shown;
    qsizetype at = 0;
    for (;;) {
        const qsizetype found = body.indexOf(dataBegins, at);
        const qsizetype from = found + dataBegins.size();
        if (found < 0)
            return at == 0 ? body : shown + body.sliced(at);
        const auto *end = std::find_if_not(body.begin() + from, body.end(), isBase64);
        const qsizetype length = std::distance(body.begin() + from, end);
        shown += body.sliced(at, from - at);
        if (length > longestShown)
            shown += "…(" + QByteArray::number((length * 3 / 4 + 512) / 1024) + " kB)";
        else
            shown += body.sliced(from, length);
        at = from + length;
    }
}

void shortenImages(ChatRequest &request)
{
    for (Message &message : request.messages) {
        for (ContentPart &part : message.content) {
            if (auto *image = std::get_if<ImagePart>(&part))
                image->url = withoutImageData(image->url);
        }
    }
}

} // namespace sluice
