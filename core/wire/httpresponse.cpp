// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/httpresponse.h"

#include "wire/httpsyntax.h"

#include <algorithm>
#include <chrono>

namespace sluice {

namespace {
struct Reason {
    int status;
    QByteArrayView phrase;
};

constexpr Reason reasons[] = {
    {100, "Continue"},
    {101, "Switching Protocols"},
    {200, "OK"},
    {201, "Created"},
    {202, "Accepted"},
    {204, "No Content"},
    {206, "Partial Content"},
    {301, "Moved Permanently"},
    {302, "Found"},
    {303, "See Other"},
    {304, "Not Modified"},
    {307, "Temporary Redirect"},
    {308, "Permanent Redirect"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {402, "Payment Required"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {406, "Not Acceptable"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {410, "Gone"},
    {411, "Length Required"},
    {412, "Precondition Failed"},
    {413, "Content Too Large"},
    {414, "URI Too Long"},
    {415, "Unsupported Media Type"},
    {417, "Expectation Failed"},
    {421, "Misdirected Request"},
    {422, "Unprocessable Content"},
    {424, "Failed Dependency"},
    {425, "Too Early"},
    {426, "Upgrade Required"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {499, "Client Closed Request"},
    {500, "Internal Server Error"},
    {501, "Not Implemented"},
    {502, "Bad Gateway"},
    {503, "Service Unavailable"},
    {504, "Gateway Timeout"},
    {505, "HTTP Version Not Supported"},
    {529, "Overloaded"},
};

constexpr QByteArrayView serverOwned[] = {"connection", "content-length", "transfer-encoding", "keep-alive", "date",
                                          "trailer",    "upgrade"};

bool isServerOwned(const QByteArray &name)
{
    return std::any_of(std::begin(serverOwned), std::end(serverOwned), [&](QByteArrayView owned) {
        return name.size() == owned.size() && qstrnicmp(name.constData(), name.size(), owned.data(), owned.size()) == 0;
    });
}

void appendValue(QByteArray &out, const QByteArray &value)
{
    const qsizetype start = out.size();
    out.append(value);
    if (isFieldValue(value))
        return;
    std::replace_if(
        out.begin() + start, out.end(), [](char c) { return !isFieldValueChar(c); }, ' ');
}

void appendFraming(QByteArray &out, const ResponseHead &head)
{
    if (head.framing == BodyFraming::Length)
        out.append("Content-Length: ").append(QByteArray::number(head.length)).append("\r\n");
    else if (head.framing == BodyFraming::Chunked)
        out.append("Transfer-Encoding: chunked\r\n");
    if (head.close)
        out.append("Connection: close\r\n");
    else if (head.sayKeepAlive)
        out.append("Connection: keep-alive\r\n");
}

void appendTwoDigits(QByteArray &out, unsigned value)
{
    out.append(char('0' + value / 10 % 10)).append(char('0' + value % 10));
}
} // namespace

QByteArrayView reasonPhrase(int status)
{
    const auto *found = std::find_if(std::begin(reasons), std::end(reasons),
                                     [status](const Reason &reason) { return reason.status == status; });
    return found == std::end(reasons) ? QByteArrayView("Unknown") : found->phrase;
}

QByteArray formatHttpDate(qint64 unixSeconds)
{
    using namespace std::chrono;
    constexpr const char *days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr const char *months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const sys_seconds time{seconds(unixSeconds)};
    const auto day = floor<std::chrono::days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);

    QByteArray out;
    out.reserve(29);
    out.append(days[weekday(day).c_encoding()]).append(", ");
    appendTwoDigits(out, unsigned(date.day()));
    out.append(' ').append(months[unsigned(date.month()) - 1]).append(' ');
    out.append(QByteArray::number(int(date.year())).rightJustified(4, '0')).append(' ');
    appendTwoDigits(out, unsigned(clock.hours().count()));
    out.append(':');
    appendTwoDigits(out, unsigned(clock.minutes().count()));
    out.append(':');
    appendTwoDigits(out, unsigned(clock.seconds().count()));
    out.append(" GMT");
    return out;
}

void appendResponseHead(QByteArray &out, const ResponseHead &head, const HeaderList &headers)
{
    const int status = head.status >= 100 && head.status <= 999 ? head.status : 500;
    out.append("HTTP/1.1 ").append(QByteArray::number(status)).append(' ');
    out.append(reasonPhrase(status)).append("\r\n");
    if (!head.date.isEmpty())
        out.append("Date: ").append(head.date).append("\r\n");
    for (const auto &[name, value] : headers) {
        if (!isToken(name) || isServerOwned(name))
            continue;
        out.append(name).append(": ");
        appendValue(out, value);
        out.append("\r\n");
    }
    appendFraming(out, head);
    out.append("\r\n");
}

ChunkHead::ChunkHead(qsizetype size)
    : m_text{}
    , m_start(qsizetype(m_text.size()) - 2)
{
    m_text[m_text.size() - 2] = '\r';
    m_text[m_text.size() - 1] = '\n';
    auto left = size_t(size);
    do {
        m_text[size_t(--m_start)] = "0123456789abcdef"[left & 0xf];
        left >>= 4;
    } while (left != 0);
}

} // namespace sluice
