// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/requestcheck.h"

#include "net/contentdecoder.h"
#include "wire/httpsyntax.h"

namespace sluice {

namespace {
constexpr char shapeMessage[] = "The request line must be METHOD, one space, the target, one space and HTTP/1.1.";

bool isTargetChar(char c)
{
    return c > 0x20 && c < 0x7f && c != '#';
}

/// host [ ":" port ] of RFC 3986 without user information.
bool isAuthority(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        constexpr QByteArrayView marks = "-._~!$&'()*+;=:[]%";
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || std::find(marks.begin(), marks.end(), c) != marks.end();
    });
}

std::optional<RequestFailure> checkMethod(QByteArrayView method)
{
    if (!isToken(method))
        return RequestFailure{400, "The method is not a token."};
    // llhttp also speaks RTSP and ICE, and a tunnel is nothing this server can give.
    constexpr QByteArrayView foreign[] = {"CONNECT", "SOURCE",   "DESCRIBE", "ANNOUNCE",      "SETUP",
                                          "PLAY",    "TEARDOWN", "RECORD",   "GET_PARAMETER", "SET_PARAMETER",
                                          "PAUSE",   "REDIRECT", "FLUSH"};
    if (std::find(std::begin(foreign), std::end(foreign), method) != std::end(foreign))
        return RequestFailure{501, "This server does not know the method " + method.toByteArray() + '.'};
    return {};
}

QByteArray trimmedValue(const HeaderList &headers, QByteArrayView name)
{
    return headers.value(name).trimmed();
}

bool equalsIgnoringCase(const QByteArray &a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

std::optional<RequestFailure> checkHost(const HeaderList &headers, bool http11)
{
    const int hosts = headers.count("host");
    if (hosts > 1 || (hosts == 0 && http11))
        return RequestFailure{400, "A request must have exactly one Host field."};
    if (!isAuthority(trimmedValue(headers, "host")))
        return RequestFailure{400, "The Host field must be a name or an address, with a port if need be."};
    return {};
}

std::optional<RequestFailure> checkLength(const HeaderList &headers, bool http11)
{
    const int codings = headers.count("transfer-encoding");
    const int lengths = headers.count("content-length");
    if (codings > 0 && lengths > 0)
        return RequestFailure{400, "Send either Content-Length or Transfer-Encoding, not both."};
    if (lengths > 1)
        return RequestFailure{400, "Send one Content-Length field."};
    if (codings == 0)
        return {};
    if (!http11)
        return RequestFailure{400, "Transfer-Encoding needs HTTP/1.1."};
    if (codings > 1 || !equalsIgnoringCase(trimmedValue(headers, "transfer-encoding"), "chunked"))
        return RequestFailure{400, "The only Transfer-Encoding understood is a single \"chunked\"."};
    return {};
}
} // namespace

std::optional<RequestFailure> checkRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first + 1 || !line.endsWith("\r\n"))
        return RequestFailure{400, shapeMessage};
    if (const auto failure = checkMethod(line.first(first)))
        return failure;
    const QByteArrayView version = line.sliced(last + 1).chopped(2);
    if (!version.startsWith("HTTP/"))
        return RequestFailure{400, shapeMessage};
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return RequestFailure{505, "This server speaks HTTP/1.1 and HTTP/1.0."};
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    if (!std::all_of(target.begin(), target.end(), isTargetChar))
        return RequestFailure{400, "The target holds a character that must be percent-encoded."};
    return {};
}

RequestFailure explainRequestLine(QByteArrayView line)
{
    if (line.startsWith("PRI"))
        return {505, "This server speaks HTTP/1.1, not HTTP/2 with prior knowledge."};
    const qsizetype space = line.indexOf(' ');
    if (space < 0 && isToken(line))
        return {501, "This server does not know the method that starts with " + line.toByteArray() + '.'};
    if (space > 0 && isToken(line.first(space)) && space == line.size() - 1)
        return {501, "This server does not know the method " + line.first(space).toByteArray() + '.'};
    if (space > 0) {
        if (const auto failure = checkMethod(line.first(space)))
            return *failure;
    }
    const QByteArrayView version = line.sliced(line.lastIndexOf(' ') + 1);
    constexpr QByteArrayView versionChars = "0123456789.\r";
    if (version.startsWith("HTTP/") && std::all_of(version.begin() + 5, version.end(), [&](char c) {
            return std::find(versionChars.begin(), versionChars.end(), c) != versionChars.end();
        }))
        return {505, "This server speaks HTTP/1.1 and HTTP/1.0."};
    if (line.startsWith("\x16\x03"))
        return {400, "This port speaks plain HTTP, not TLS: use an http:// address."};
    return {400, shapeMessage};
}

std::optional<RequestFailure> splitTarget(HttpRequestHead &head)
{
    QByteArray rest = head.target;
    if (!rest.startsWith('/') && rest != "*") {
        const qsizetype scheme = rest.indexOf("://");
        const QByteArray name = rest.left(qMax<qsizetype>(scheme, 0)).toLower();
        if (name != "http" && name != "https")
            return RequestFailure{400, "The target must be a path or an http:// address."};
        rest = rest.mid(scheme + 3);
        qsizetype end = 0;
        while (end < rest.size() && rest.at(end) != '/' && rest.at(end) != '?')
            ++end;
        const QByteArray authority = rest.left(end);
        if (authority.isEmpty() || !isAuthority(authority))
            return RequestFailure{400,
                                  "The address in the target must be a name or an address, with a port if need be."};
        head.headers.set("Host", authority);
        rest = rest.mid(end);
        if (!rest.startsWith('/'))
            rest.prepend('/');
    } else if (rest == "*" && head.method != "OPTIONS") {
        return RequestFailure{400, "Only OPTIONS can have the target *."};
    }
    const qsizetype question = rest.indexOf('?');
    head.path = question < 0 ? rest : rest.left(question);
    head.query = question < 0 ? QByteArray() : rest.mid(question + 1);
    return {};
}

std::optional<RequestFailure> checkFields(const HeaderList &headers, bool http11)
{
    if (auto failure = checkHost(headers, http11))
        return failure;
    if (auto failure = checkLength(headers, http11))
        return failure;
    if (http11 && headers.contains("expect") && !equalsIgnoringCase(trimmedValue(headers, "expect"), "100-continue"))
        return RequestFailure{417, "The only expectation understood is 100-continue."};
    const QByteArray coding = contentCoding(headers);
    if (headers.count("content-encoding") > 1 || (!coding.isEmpty() && !isKnownCoding(coding)))
        return RequestFailure{415, "Content-Encoding must be one of gzip, deflate, zstd, br."};
    return {};
}

QByteArray contentCoding(const HeaderList &headers)
{
    const QByteArray coding = trimmedValue(headers, "content-encoding");
    return equalsIgnoringCase(coding, "identity") ? QByteArray() : coding;
}

} // namespace sluice
