// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/doors/errorform.h"

#include "engine/call/retrypolicy.h"

#include <algorithm>

namespace sluice {

QString asSentence(const QString &words)
{
    const QString trimmed = words.trimmed();
    const bool isOpen = !trimmed.isEmpty() && !QStringLiteral(".!?…。").contains(trimmed.back());
    return isOpen ? trimmed + QLatin1Char('.') : trimmed;
}

bool helpsToTryAgain(const Error &error)
{
    if (error.kind == ErrorKind::RateLimit)
        return true; // the minute passes
    const SendAgain again = maySendAgain(error);
    // An error of our own says by its status what it is.
    return again == SendAgain::Anywhere || (again == SendAgain::Never && !error.unreadable && statusOf(error) >= 500)
           || statusOf(error) == 408;
}

void forbidTryingAgain(HttpAnswer &answer)
{
    answer.headers.set("x-should-retry", "false");
}

HttpAnswer errorAnswer(const Error &error, const DoorMatch &door, const QByteArray &requestId)
{
    HttpAnswer answer;
    answer.status = statusOf(error);
    answer.headers.append("content-type", "application/json");
    answer.headers.append("x-request-id", requestId);
    answer.headers.append("request-id", requestId);
    if (error.retryAfter) {
        constexpr qint64 longestWait = 7 * 86'400; // whoever is told of centuries is told nothing
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(*error.retryAfter);
        answer.headers.append("retry-after",
                              QByteArray::number(std::clamp(qint64(seconds.count()), qint64(1), longestWait)));
    }
    if (!helpsToTryAgain(error))
        forbidTryingAgain(answer);
    answer.body = door.dialect->encodeError(error, requestId);
    return answer;
}

} // namespace sluice
