// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/socket/answer/answerhead.h"

#include "wire/httpsyntax.h"

#include <llhttp.h>

#include <limits>

namespace sluice {

namespace {
/// What llhttp tells of one head.
struct Reading {
    HeaderList headers;
    QByteArray name;
    QByteArray value;
    bool done = false;

    void endField()
    {
        if (!name.isEmpty() || !value.isEmpty())
            headers.append(std::exchange(name, {}), std::exchange(value, {}).trimmed());
    }
};

const llhttp_settings_t &settings()
{
    static const llhttp_settings_t table = [] {
        llhttp_settings_t s;
        llhttp_settings_init(&s);
        s.on_header_field = [](llhttp_t *p, const char *at, size_t n) {
            static_cast<Reading *>(p->data)->name.append(at, qsizetype(n));
            return 0;
        };
        s.on_header_value = [](llhttp_t *p, const char *at, size_t n) {
            static_cast<Reading *>(p->data)->value.append(at, qsizetype(n));
            return 0;
        };
        s.on_header_value_complete = [](llhttp_t *p) {
            static_cast<Reading *>(p->data)->endField();
            return 0;
        };
        s.on_headers_complete = [](llhttp_t *p) {
            static_cast<Reading *>(p->data)->done = true;
            p->upgrade = 0;
            return int(HPE_PAUSED);
        };
        return s;
    }();
    return table;
}

/// Whether every line ends in CR LF and none is folded.
bool isPlain(QByteArrayView bytes)
{
    for (qsizetype at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1)) {
        if (at == 0 || bytes[at - 1] != '\r')
            return false;
        if (at + 1 < bytes.size() && (bytes[at + 1] == ' ' || bytes[at + 1] == '\t'))
            return false;
    }
    return true;
}

/// The head with CR LF at the end of each line and folded lines joined by a blank: llhttp takes LF alone in the first
/// line only, and reads a folded length in a way of its own.
QByteArray normalized(QByteArrayView bytes)
{
    QByteArray out;
    out.reserve(bytes.size() + 64);
    bool first = true;
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        QByteArrayView line = end < 0 ? bytes : bytes.first(end);
        bytes = end < 0 ? QByteArrayView() : bytes.sliced(end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        const bool folded = !first && !line.isEmpty() && (line.front() == ' ' || line.front() == '\t');
        if (folded)
            out.chop(2);
        out.append(line).append("\r\n");
        first = false;
    }
    return out;
}

bool isChunkedAlone(const HeaderList &headers)
{
    return headers.count("transfer-encoding") == 1
           && headers.value("transfer-encoding").compare("chunked", Qt::CaseInsensitive) == 0;
}

/// Fills in how the body ends; what is wrong with it, or null.
const char *findFraming(const llhttp_t &parser, bool toHeadRequest, AnswerHead &head)
{
    const bool coded = head.headers.contains("transfer-encoding");
    const bool bodiless = toHeadRequest || head.status / 100 == 1 || head.status == 204 || head.status == 304;
    if (coded && head.headers.contains("content-length"))
        return "It has a length and a transfer coding.";
    if (coded && !isChunkedAlone(head.headers))
        return "Its transfer coding is not \"chunked\".";
    if (coded && parser.http_minor == 0)
        return "It is HTTP/1.0 and has a transfer coding.";
    if (parser.content_length > quint64(std::numeric_limits<qint64>::max()))
        return "Its length is not a number.";
    if (bodiless)
        head.framing = AnswerFraming::None;
    else if (coded)
        head.framing = AnswerFraming::Chunked;
    else if (head.headers.contains("content-length"))
        head.framing = AnswerFraming::Length;
    else
        head.framing = AnswerFraming::Close;
    head.length = head.framing == AnswerFraming::Length ? qint64(parser.content_length) : 0;
    return nullptr;
}

bool keepsAlive(const llhttp_t &parser, const AnswerHead &head)
{
    constexpr int requestTimeout = 408; // may have been on its way before the request, whose own answer then follows
    if (head.status == requestTimeout)
        return false;
    if (head.framing == AnswerFraming::Close || (parser.flags & F_CONNECTION_CLOSE) != 0)
        return false;
    return parser.http_minor == 1 || (parser.flags & F_CONNECTION_KEEP_ALIVE) != 0;
}
} // namespace

std::optional<AnswerHead> parseAnswerHead(QByteArrayView bytes, bool toHeadRequest, QByteArray *fault)
{
    QByteArray rewritten;
    if (!isPlain(bytes)) {
        rewritten = normalized(bytes);
        bytes = rewritten;
    }
    Reading reading;
    llhttp_t parser;
    llhttp_init(&parser, HTTP_RESPONSE, &settings());
    parser.data = &reading;
    const llhttp_errno_t error = llhttp_execute(&parser, bytes.data(), size_t(bytes.size()));
    if (!reading.done) {
        *fault = error == HPE_OK ? QByteArray("Its head is not whole.") : llhttp_get_error_reason(&parser);
        return std::nullopt;
    }
    AnswerHead head{.status = parser.status_code, .headers = std::move(reading.headers)};
    const char *wrong = nullptr;
    if (parser.http_major != 1 || parser.http_minor > 1)
        wrong = "It is not HTTP/1.";
    else if (head.status < 100)
        wrong = "Its status has less than three digits.";
    for (const auto &[name, value] : head.headers) {
        if (!isToken(name))
            wrong = "A header field has no proper name.";
    }
    if (!wrong)
        wrong = findFraming(parser, toHeadRequest, head);
    if (wrong) {
        *fault = wrong;
        return std::nullopt;
    }
    head.keepAlive = keepsAlive(parser, head);
    return head;
}

} // namespace sluice
