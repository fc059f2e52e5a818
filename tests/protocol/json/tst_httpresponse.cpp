// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/httpresponse.h"

#include <QTest>

#include <limits>

using namespace sluice;

namespace {
QByteArray format(const ResponseHead &head, const HeaderList &headers = {})
{
    QByteArray out = "before";
    appendResponseHead(out, head, headers);
    return out.mid(6);
}
} // namespace

class HttpResponseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void heads();
    void injection_data();
    void injection();
    void dates();
    void chunkHeads();
    void reasons();
};

void HttpResponseTest::heads()
{
    QCOMPARE(format({.length = 12}), "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n");
    QCOMPARE(format({.status = 404, .length = 0, .close = true}, {{"X-A", "1"}, {"X-A", "2"}}),
             "HTTP/1.1 404 Not Found\r\nX-A: 1\r\nX-A: 2\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    QCOMPARE(format({.framing = BodyFraming::Chunked, .date = "D"}),
             "HTTP/1.1 200 OK\r\nDate: D\r\nTransfer-Encoding: chunked\r\n\r\n");
    QCOMPARE(format({.framing = BodyFraming::UntilClose, .close = true, .sayKeepAlive = true}),
             "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
    QCOMPARE(format({.status = 204, .framing = BodyFraming::None, .sayKeepAlive = true}),
             "HTTP/1.1 204 No Content\r\nConnection: keep-alive\r\n\r\n");
    QCOMPARE(format({.status = 7}), "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n");
    QCOMPARE(format({.status = 799}), "HTTP/1.1 799 Unknown\r\nContent-Length: 0\r\n\r\n");
}

void HttpResponseTest::injection_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *title, const QByteArray &name, const QByteArray &value, const QByteArray &line) {
        QTest::newRow(title) << name << value << line;
    };
    row("plain", "X-A", "b c\t\xc3\xa9", "X-A: b c\t\xc3\xa9\r\n");
    row("empty value", "X-A", "", "X-A: \r\n");
    row("line end in value", "X-A", "b\r\nSet-Cookie: c", "X-A: b  Set-Cookie: c\r\n");
    row("head end in value", "X-A", "b\r\n\r\nbody", "X-A: b    body\r\n");
    row("bare LF", "X-A", "b\nc", "X-A: b c\r\n");
    row("NUL", "X-A", QByteArray("b\0c", 3), "X-A: b c\r\n");
    row("DEL", "X-A", "b\x7f", "X-A: b \r\n");
    row("line end in name", "X-A: b\r\nX-C", "d", "");
    row("colon in name", "X-A:", "b", "");
    row("space in name", "X A", "b", "");
    row("no name", "", "b", "");
    row("length", "Content-Length", "5", "");
    row("coding", "TRANSFER-ENCODING", "chunked", "");
    row("connection", "connection", "upgrade", "");
    row("keep-alive", "Keep-Alive", "timeout=5", "");
    row("date", "Date", "never", "");
    row("upgrade", "Upgrade", "h2c", "");
    row("trailer", "Trailer", "X", "");
}

void HttpResponseTest::injection()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, line);
    QCOMPARE(format({}, {{name, value}}), "HTTP/1.1 200 OK\r\n" + line + "Content-Length: 0\r\n\r\n");
}

void HttpResponseTest::dates()
{
    QCOMPARE(formatHttpDate(784'111'777), "Sun, 06 Nov 1994 08:49:37 GMT");
    QCOMPARE(formatHttpDate(0), "Thu, 01 Jan 1970 00:00:00 GMT");
    QCOMPARE(formatHttpDate(951'782'400), "Tue, 29 Feb 2000 00:00:00 GMT");
    QCOMPARE(formatHttpDate(4'102'444'799), "Thu, 31 Dec 2099 23:59:59 GMT");
}

void HttpResponseTest::chunkHeads()
{
    const auto text = [](qsizetype size) { return ChunkHead(size).text().toByteArray(); };
    QCOMPARE(text(1), "1\r\n");
    QCOMPARE(text(15), "f\r\n");
    QCOMPARE(text(16), "10\r\n");
    QCOMPARE(text(0xabcdef), "abcdef\r\n");
    QCOMPARE(text(std::numeric_limits<qsizetype>::max()),
             QByteArray::number(std::numeric_limits<qsizetype>::max(), 16) + "\r\n");
}

void HttpResponseTest::reasons()
{
    QCOMPARE(reasonPhrase(429), "Too Many Requests");
    QCOMPARE(reasonPhrase(200), "OK");
    QCOMPARE(reasonPhrase(599), "Unknown");
}

QTEST_APPLESS_MAIN(HttpResponseTest)
#include "tst_httpresponse.moc"
