// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/faults.h"

#include "base/error.h"
#include "support/cases/encoders.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice::test {

namespace {

using Faults = std::vector<Fault>;
using Then = ScriptedReply::Then;

const HeaderList json{{"content-type", "application/json"}};
constexpr int longWait = 60;

QByteArray httpDate(int secondsFromNow)
{
    const QDateTime time = QDateTime::currentDateTimeUtc().addSecs(secondsFromNow);
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " GMT";
}

Fault refusal(const QByteArray &name, int status, Rule rule, const HeaderList &headers = {},
              const QByteArray &code = "null")
{
    HeaderList all = json;
    for (const auto &[key, value] : headers)
        all.append(key, value);
    const QByteArray words = "No, because of " + name + '.';
    const QByteArray body = R"({"error":{"message":")" + words + R"(","type":"sad","code":)" + code + "}}";
    Fault fault{name, rule, status, {ScriptedServer::response(status, body, all)}, 0, true};
    fault.words = words;
    return fault;
}

void addStatuses(Faults &faults)
{
    faults.push_back(refusal("400", 400, Rule::Final));
    for (const int status : {401, 402, 403})
        faults.push_back(refusal(QByteArray::number(status), status, Rule::Out));
    faults.push_back(refusal("404 model", 404, Rule::Out, {}, "\"model_not_found\""));
    faults.push_back(refusal("404 path", 404, Rule::Final, {}, "\"unknown_url\""));
    for (const int status : {408, 409, 498, 500, 502, 503, 504, 529})
        faults.push_back(refusal(QByteArray::number(status), status, Rule::Again));
    faults.push_back(refusal("413", 413, Rule::Final));
    faults.push_back(refusal("413 tokens", 413, Rule::Again, {}, "\"rate_limit_exceeded\""));
    faults.push_back(refusal("422", 422, Rule::Final));
    faults.push_back(refusal("500, not to be repeated", 500, Rule::Final, {{"x-should-retry", "false"}}));
    faults.push_back({"502 page",
                      Rule::Again,
                      502,
                      {ScriptedServer::response(502, "<html>Bad Gateway</html>", {{"content-type", "text/html"}})},
                      0,
                      true});
    faults.push_back({"redirect",
                      Rule::Out,
                      502,
                      {ScriptedServer::response(307, {}, {{"location", "http://127.0.0.1:1/"}})},
                      0,
                      true});
}

void addWaits(Faults &faults, bool tellsResets)
{
    const auto soon = [&](const QByteArray &name, const HeaderList &headers) {
        faults.push_back(refusal("429, " + name, 429, Rule::Again, headers));
    };
    // Whatever the provider's status is, its client is told to come back.
    const auto later = [&](const QByteArray &name, int status, const HeaderList &headers,
                           const QByteArray &code = "null") {
        faults.push_back(refusal(name, status, Rule::TooLong, headers, code));
        faults.back().status = 429;
        faults.back().retryAfter = longWait;
    };
    soon("no hint", {});
    soon("5 ms", {{"retry-after-ms", "5"}, {"retry-after", "60"}});
    soon("0 seconds", {{"retry-after", "0"}});
    soon("a date gone by", {{"retry-after", httpDate(-5)}, {"date", httpDate(0)}});
    soon("nonsense", {{"retry-after", "soon"}});
    later("429, 60000 ms", 429, {{"retry-after-ms", "60000"}});
    later("429, 60 seconds", 429, {{"retry-after", "60"}});
    later("429, date", 429, {{"retry-after", httpDate(longWait)}, {"date", httpDate(0)}});
    later("429, date without a clock", 429, {{"retry-after", httpDate(longWait)}});
    for (const int status : {408, 503, 529})
        later(QByteArray::number(status) + ", 60 seconds", status, {{"retry-after", "60"}});
    later("503, date", 503, {{"retry-after", httpDate(longWait)}, {"date", httpDate(0)}});
    later("413 tokens, 60 seconds", 413, {{"retry-after", "60"}}, "\"rate_limit_exceeded\"");
    if (!tellsResets)
        return;
    const auto known = qsizetype(faults.size());
    soon("reset in 5 ms", {{"x-ratelimit-remaining-requests", "0"}, {"x-ratelimit-reset-requests", "5ms"}});
    later("429, reset in 1m0s", 429, {{"x-ratelimit-remaining-requests", "0"}, {"x-ratelimit-reset-requests", "1m0s"}});
    later("429, reset of tokens", 429,
          {{"x-ratelimit-limit-tokens", "6000"},
           {"x-ratelimit-remaining-tokens", "0"},
           {"x-ratelimit-reset-tokens", "60s"}});
    // Of several providers not all tell.
    std::for_each(faults.begin() + known, faults.end(), [](Fault &fault) { fault.anyForm = false; });
}

void addBroken(Faults &faults)
{
    faults.push_back({"reset", Rule::Again, 502, {{}, Then::Abort}, 0, true});
    faults.push_back({"close", Rule::Again, 502, {{}, Then::Close}, 0, true});
    faults.push_back({"half a head", Rule::Again, 502, {"HTTP/1.1 200 OK\r\nContent-Ty", Then::Close}, 0, true});
    faults.push_back({"no HTTP", Rule::Again, 502, {"SSH-2.0-OpenSSH_9.2\r\n", Then::Close}, 0, true});
    // It may be paid for: nobody buys another because this one cannot be read.
    faults.push_back({"page",
                      Rule::Final,
                      boughtStatus,
                      {ScriptedServer::response(200, "<html>Welcome</html>", {{"content-type", "text/html"}})},
                      0,
                      true});
    faults.push_back({"no body", Rule::Again, 502, {ScriptedServer::response(200, {}, json)}, 0, true});
    faults.push_back(
        {"garbage JSON", Rule::Final, boughtStatus, {ScriptedServer::response(200, "{\"id\":", json)}, 0, true});
    const QByteArray error = R"({"error":{"message":"No luck.","type":"server_error"}})";
    faults.push_back({"error with 200", Rule::Again, 502, {ScriptedServer::response(200, error, json)}, 0, true});
}

QByteArray chunks(const QByteArrayList &events)
{
    QByteArray bytes = ScriptedServer::streamHead();
    for (const QByteArray &event : events)
        bytes += ScriptedServer::chunk(event);
    return bytes;
}

const QByteArray lastChunk = "0\r\n\r\n";

QByteArray withHead(QByteArray response, const QByteArray &from, const QByteArray &to)
{
    return response.replace(from, to);
}

/// An answer in a form nobody asked for is an answer.
void addReadable(Faults &faults, const UpstreamForm &form, const QByteArray &stream)
{
    const QByteArray type = "text/event-stream";
    const auto fine = [&](const QByteArray &name, const QByteArray &bytes) {
        faults.push_back({name, Rule::Fine, 200, {bytes}});
    };
    fine("stream as JSON", withHead(stream, type, "application/json"));
    fine("stream as text", withHead(stream, type, "text/plain; charset=utf-8"));
    QByteArrayList marked = form.events;
    marked.front().prepend(QByteArray("\xEF\xBB\xBF"));
    fine("stream with a mark", chunks(marked) + lastChunk);
    fine("empty data lines", chunks({"data:\n\n" + form.events.join("data: \n\n")}) + lastChunk);
    fine("blank lines first", chunks({"\n\n: hello\n\n" + form.events.join()}) + lastChunk);
    fine("packed stream", ScriptedServer::response(200, encode("gzip", form.events.join()),
                                                   {{"content-type", type}, {"content-encoding", "gzip"}}));
    fine("a page behind the end", chunks({form.events.join() + "<html>Bye</html>\n\ndata: {nope\n\n"}) + lastChunk);
}

void addPlain(Faults &faults, const UpstreamForm &form)
{
    const auto fine = [&](const QByteArray &name, const QByteArray &body, const HeaderList &headers = json) {
        faults.push_back({name, Rule::Fine, 200, {ScriptedServer::response(200, body, headers)}});
    };
    fine("body with a mark", "\xEF\xBB\xBF" + form.plain);
    fine("body as text", form.plain, {{"content-type", "text/plain"}});
    fine("body as a stream", form.plain, {{"content-type", "text/event-stream"}});
    fine("body without a type", form.plain, {});
    for (const char *coding : {"gzip", "br", "zstd", "deflate"}) {
        fine(QByteArray("packed, ") + coding, encode(coding, form.plain),
             {{"content-type", "application/json"}, {"content-encoding", coding}});
    }
    fine("called packed", form.plain, {{"content-type", "application/json"}, {"content-encoding", "gzip"}});
    if (!form.events.isEmpty())
        faults.push_back({"stream", Rule::Fine, 200, {chunks(form.events) + lastChunk}});
    faults.push_back({"JSON, no object", Rule::Final, boughtStatus, {ScriptedServer::response(200, "[1]", json)}});
    const QByteArray whole = ScriptedServer::response(200, form.plain, json);
    faults.push_back({"cut body", Rule::Final, boughtStatus, {whole.chopped(10), Then::Close}});
    const QByteArray head = whole.chopped(form.plain.size());
    faults.push_back({"one byte", Rule::Final, boughtStatus, {head + '{', Then::Close}});
    faults.push_back({"cut chunk", Rule::Final, boughtStatus, {chunks({form.plain.chopped(10)}), Then::Close}});
    // Blanks keep a connection open; nothing of the answer has come.
    faults.push_back({"cut head", Rule::Again, 502, {head, Then::Close}});
    faults.push_back({"cut blanks", Rule::Again, 502, {head + " \n ", Then::Close}});
    faults.push_back({"oversized body",
                      Rule::Final,
                      boughtStatus,
                      {"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 70000000\r\n\r\n{"}});
}

/// What a stream is that ends after `count` events; `finished` when those are enough. With its first output it is
/// bought.
Rule ruleAt(const UpstreamForm &form, qsizetype count, bool finished)
{
    if (finished)
        return Rule::Fine;
    return count > form.firstOutput ? Rule::Late : Rule::Again;
}

void addCuts(Faults &faults, const UpstreamForm &form)
{
    for (qsizetype count = 0; count <= form.events.size(); ++count) {
        const QByteArray bytes = chunks(form.events.first(count));
        const QByteArray after = " after " + QByteArray::number(count);
        faults.push_back({"cut" + after, ruleAt(form, count, count > form.over), 502, {bytes, Then::Close}});
        faults.push_back({"end" + after, ruleAt(form, count, count > form.finish), 502, {bytes + lastChunk}});
    }
}

void addStreams(Faults &faults, const UpstreamForm &form)
{
    const QByteArrayList begun = form.events.first(form.firstOutput + 1);
    const QByteArray huge = "data: " + QByteArray(17 * 1024 * 1024, 'x') + "\n\n";
    const QByteArray noise = "data: {\"id\":nope\n\n";
    addReadable(faults, form, chunks(form.events) + lastChunk);
    faults.push_back({"plain answer", Rule::Fine, 200, {ScriptedServer::response(200, form.plain, json)}});
    faults.push_back({"error first", Rule::Again, 502, {chunks({form.error}) + lastChunk}});
    // A provider that tells of a failure charges nothing.
    if (form.firstOutput > 0) {
        const QByteArrayList before = form.events.first(form.firstOutput);
        faults.push_back(
            {"error before output", Rule::Again, 502, {chunks(before + QByteArrayList{form.error}) + lastChunk}});
    }
    faults.push_back({"cut comment", Rule::Again, 502, {chunks({": wait\n\n"}), Then::Close}});
    faults.push_back({"garbage first", Rule::Final, boughtStatus, {chunks({noise}) + lastChunk}});
    faults.push_back(
        {"no events", Rule::Final, boughtStatus, {chunks({QByteArray("\x01\xff\x00garbage\n\n", 12)}) + lastChunk}});
    faults.push_back({"oversized first", Rule::Final, boughtStatus, {chunks({huge}) + lastChunk}, 0, false, true});
    faults.push_back({"error later", Rule::Late, 200, {chunks(begun + QByteArrayList{form.error}) + lastChunk}});
    faults.push_back({"garbage later", Rule::Late, 200, {chunks(begun + QByteArrayList{noise}) + lastChunk}});
    faults.push_back(
        {"oversized later", Rule::Late, 200, {chunks(begun + QByteArrayList{huge}) + lastChunk}, 0, false, true});
    addCuts(faults, form);
}

} // namespace

std::vector<Fault> faultsOf(const UpstreamForm &form, bool stream, bool tellsResets)
{
    Faults faults;
    addStatuses(faults);
    addWaits(faults, tellsResets);
    addBroken(faults);
    if (stream)
        addStreams(faults, form);
    else
        addPlain(faults, form);
    return faults;
}

std::vector<Fault> stallsOf(const UpstreamForm &form, bool stream)
{
    Faults faults = {{"silence", Rule::Out, 504, {}, 0, true}};
    if (!stream) {
        const QByteArray whole = ScriptedServer::response(200, form.plain, json);
        faults.push_back({"head only", Rule::Out, 504, {whole.chopped(form.plain.size())}});
        faults.push_back({"half a body", Rule::Final, boughtStatus, {whole.chopped(10)}});
        return faults;
    }
    faults.push_back({"comments only", Rule::Out, 504, {chunks({": wait\n\n"})}});
    for (qsizetype count = 0; count <= form.events.size(); ++count) {
        const Rule cut = ruleAt(form, count, count > form.over);
        const Rule rule = cut == Rule::Again ? Rule::Out : cut; // it may be at work on it
        const QByteArray name = "stall after " + QByteArray::number(count);
        faults.push_back({name, rule, 504, {chunks(form.events.first(count))}});
    }
    return faults;
}

ScriptedReply goodReply(const UpstreamForm &form, bool stream)
{
    return {stream ? chunks(form.events) + lastChunk : ScriptedServer::response(200, form.plain, json)};
}

} // namespace sluice::test
