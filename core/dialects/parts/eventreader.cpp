// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/parts/eventreader.h"

#include "dialects/openaichat/openaichat_p.h"

namespace sluice {

using Kind = EventContent::Kind;

bool isDone(const SseEvent &event)
{
    const QByteArrayView data = QByteArrayView(event.data);
    return (data.startsWith('[') || data.startsWith(' ')) && data.trimmed().startsWith("[DONE]");
}

bool isBlank(const SseEvent &event)
{
    return event.event != "error" && QByteArrayView(event.data).trimmed().isEmpty();
}

EventContent readEvent(const SseEvent &event, const char *what)
{
    if (isDone(event))
        return {Kind::Done};
    const bool isError = event.event == "error";
    if (isBlank(event))
        return {};
    Result<json::Document> document = json::Document::parseForeign(event.data);
    if (!document.ok() && isError)
        return {Kind::Failure, openaichat::decodeError(0, {}, event.data)};
    if (!document.ok()) {
        const QString message = QStringLiteral("The provider sent %1 that is not JSON; try again.");
        Error error = openaichat::protocolError(message.arg(QLatin1String(what)));
        error.unreadable = true;
        return {Kind::Failure, std::move(error)};
    }
    if (auto error = openaichat::embeddedError(document->root(), isError))
        return {Kind::Failure, std::move(error)};
    if (!document->root().isObject())
        return {};
    return {Kind::Object, {}, std::move(*document)};
}

} // namespace sluice
