// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/faults/tamper.h"

#include "simulator/plan/content/random.h"

namespace sluice::sim {

namespace {

constexpr QByteArrayView htmlPage = "<!DOCTYPE html><html><head><title>Sign in</title></head>"
                                    "<body><h1>Sign in to the network</h1></body></html>";

Refusal streamError(Provider provider)
{
    if (provider == Provider::Groq) {
        return {.status = 500,
                .message = "The model stopped for a reason of its own. Please try again.",
                .type = "internal_server_error"};
    }
    return {.status = 500, .message = "Internal server error while generating.", .type = "server_error"};
}

/// Bytes that are neither text nor an event stream, always the same ones.
QByteArray noise()
{
    QByteArray bytes;
    Random random(7);
    for (int i = 0; i < 512; ++i)
        bytes.append(char(random.below(256)));
    return bytes + "\n\n";
}

QByteArray hugeEvent(qint64 bytes)
{
    return "data: {\"id\":\"chatcmpl-huge\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"sim\","
           "\"choices\":[{\"index\":0,\"delta\":{\"content\":\""
           + QByteArray(qsizetype(bytes), 'x') + "\"},\"finish_reason\":null}]}\n\n";
}

bool respondWith(HttpExchange &exchange, const QByteArray &type, const QByteArray &body)
{
    exchange.respond({.status = 200, .headers = {{"content-type", type}}, .body = body});
    return true;
}

/// Begins a body that is promised to go on.
void writeHalf(HttpExchange &exchange, const HeaderList &headers, const QByteArray &body)
{
    exchange.startStream(200, headers);
    exchange.write(body.left(body.size() / 2));
}

LaterAnswer::Action insteadOfBody(Provider provider, const Controls &controls, Failure failure,
                                  const HeaderList &headers, const QByteArray &body)
{
    switch (failure) {
    case Failure::CutMidStream:
        return [=](HttpExchange &exchange) {
            writeHalf(exchange, headers, body);
            exchange.close();
            return true;
        };
    case Failure::Stall:
        return [=](HttpExchange &exchange) {
            writeHalf(exchange, headers, body);
            return false;
        };
    case Failure::GarbageJson:
        return [body](HttpExchange &exchange) {
            return respondWith(exchange, "application/json", body.left(body.size() / 2));
        };
    case Failure::GarbageSse:
        return [](HttpExchange &exchange) { return respondWith(exchange, "application/json", noise()); };
    case Failure::HugeEvent: {
        const QByteArray padded = '{' + QByteArray(qsizetype(controls.hugeBytes), ' ') + body.mid(1);
        return [padded](HttpExchange &exchange) { return respondWith(exchange, "application/json", padded); };
    }
    case Failure::Empty: return [](HttpExchange &exchange) { return respondWith(exchange, "application/json", {}); };
    case Failure::ErrorFirst:
    case Failure::ErrorMidStream: {
        const QByteArray error = "{\"error\":" + errorObject(streamError(provider)) + '}';
        return [error](HttpExchange &exchange) { return respondWith(exchange, "application/json", error); };
    }
    default: return {};
    }
}

} // namespace

QByteArray errorEvent(Provider provider, const QByteArray &form)
{
    const QByteArray error = errorObject(streamError(provider));
    if (form == "event")
        return "event: error\ndata: " + error + "\n\n";
    const QByteArray nested = "data: {\"error\":" + error + "}\n\n";
    return form == "event-nested" ? "event: error\n" + nested : nested;
}

Tamper tamperFor(Provider provider, const Controls &controls, Failure failure)
{
    Tamper tamper{.afterTokens = controls.after, .finish = false, .done = false};
    switch (failure) {
    case Failure::CutMidStream: tamper.end = StreamEnd::Close; break;
    case Failure::CutNoFinish: break;
    case Failure::ErrorMidStream: tamper.bytes = errorEvent(provider, controls.errorForm); break;
    case Failure::Stall: tamper.end = StreamEnd::Hang; break;
    case Failure::GarbageSse: tamper.bytes = noise(); break;
    case Failure::GarbageJson:
        tamper = {.afterTokens = controls.after,
                  .bytes = "data: {\"id\":\"chatcmpl-garbage\",\"choices\":[{\"index\":0,\"del\n\n",
                  .goOn = true};
        break;
    case Failure::HugeEvent:
        tamper = {.afterTokens = controls.after, .bytes = hugeEvent(controls.hugeBytes), .goOn = true};
        break;
    case Failure::CutNoDone: tamper = {.done = false}; break;
    default: tamper = {}; break;
    }
    return tamper;
}

LaterAnswer::Action insteadOfAnswer(Provider provider, const Controls &controls, Failure failure, bool stream,
                                    const HeaderList &headers, const QByteArray &body)
{
    switch (failure) {
    case Failure::Reset:
        return [](HttpExchange &exchange) {
            exchange.reset();
            return true;
        };
    case Failure::Close:
        return [](HttpExchange &exchange) {
            exchange.close();
            return true;
        };
    case Failure::Hang: return [](HttpExchange &) { return false; };
    case Failure::HangAfterHead:
        return [headers](HttpExchange &exchange) {
            exchange.startStream(200, headers);
            return false;
        };
    case Failure::WrongType:
        return [](HttpExchange &exchange) {
            return respondWith(exchange, "text/html; charset=utf-8", htmlPage.toByteArray());
        };
    default: break;
    }
    if (!stream)
        return insteadOfBody(provider, controls, failure, headers, body);
    if (failure != Failure::Empty && failure != Failure::ErrorFirst)
        return {};
    const QByteArray events = failure == Failure::Empty ? QByteArray() : errorEvent(provider, controls.errorForm);
    return [headers, events](HttpExchange &exchange) {
        exchange.startStream(200, headers);
        exchange.write(events);
        exchange.end();
        return true;
    };
}

} // namespace sluice::sim
