// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/requestparser.h"

#include <QTest>

using namespace sluice;

namespace {
constexpr char ok[] = "GET /next HTTP/1.1\r\nHost: a\r\n\r\n";

/// Everything a row of bytes came to, as text: requests as "METHOD path body", a refusal as its status.
class Reader
{
public:
    explicit Reader(const HttpLimits &limits)
        : m_parser(limits)
    {
    }

    void feed(QByteArrayView bytes)
    {
        for (bool more = true; more && !m_failed;) {
            switch (m_parser.feed(bytes)) {
            case RequestParser::State::NeedMore: more = false; break;
            case RequestParser::State::Head: break;
            case RequestParser::State::Complete: complete(); break;
            case RequestParser::State::Failed:
                m_failed = true;
                m_story += QByteArray::number(m_parser.failure().status) + ' ';
                m_message = m_parser.failure().message;
            }
        }
    }

    [[nodiscard]] QByteArray story() const { return m_story.trimmed(); }
    [[nodiscard]] QByteArray message() const { return m_message; }

private:
    void complete()
    {
        const HttpRequestHead &head = m_parser.head();
        m_story += head.method + ' ' + head.path + ' ' + head.query;
        for (const auto &[name, value] : head.headers)
            m_story += '{' + name + ':' + value + '}';
        m_story += '[' + m_parser.takeBody() + "] ";
        m_parser.next();
    }

    RequestParser m_parser;
    QByteArray m_story;
    QByteArray m_message;
    bool m_failed = false;
};

HttpLimits smallLimits()
{
    HttpLimits limits;
    limits.maxHeadBytes = 1024;
    limits.maxHeaderCount = 10;
    limits.maxBodyBytes = 50;
    return limits;
}

void row(const char *name, const QByteArray &bytes, const QByteArray &expected)
{
    QTest::newRow(name) << bytes << expected;
}

QByteArray get(const QByteArray &fields)
{
    return "GET / HTTP/1.1\r\n" + fields + "\r\n";
}

QByteArray line(const QByteArray &requestLine)
{
    return requestLine + "Host: a\r\n\r\n";
}

QByteArray post(const QByteArray &fields, const QByteArray &body)
{
    return "POST / HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n" + body;
}

QByteArray chunked(const QByteArray &body)
{
    return post("Transfer-Encoding: chunked\r\n", body);
}
} // namespace

class RequestParserTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void story_data();
    void story();
    void limitsOfARealServer();
    void flags();

private:
    void goodRows();
    void lineRows();
    void fieldRows();
    void lengthRows();
    void chunkRows();
    void limitRows();
};

void RequestParserTest::goodRows()
{
    row("get", QByteArray("GET /a/b?c=d&e HTTP/1.1\r\nHost: x:80\r\n\r\n"), "GET /a/b c=d&e{Host:x:80}[]");
    row("two", QByteArray(ok) + ok, "GET /next {Host:a}[] GET /next {Host:a}[]");
    row("empty lines first", "\r\n\r\n" + QByteArray(ok) + "\r\n" + ok, "GET /next {Host:a}[] GET /next {Host:a}[]");
    row("http/1.0 without host", QByteArray("GET / HTTP/1.0\r\n\r\n"), "GET / []");
    row("spaces around values", get("Host:  a \t\r\nX:\r\nY:   \r\n"), "GET / {Host:a}{X:}{Y:}[]");
    row("bytes over 7f", get("Host: a\r\nX: \xc3\xa9\xff\r\n"), "GET / {Host:a}{X:\xc3\xa9\xff}[]");
    row("names keep their case", get("hOST: a\r\nX-y: Z\r\n"), "GET / {hOST:a}{X-y:Z}[]");
    row("absolute form", QByteArray("GET http://real:81/p?q HTTP/1.1\r\nhost: other\r\n\r\n"),
        "GET /p q{Host:real:81}[]");
    row("absolute form, no path", QByteArray("GET http://real?q HTTP/1.1\r\nHost: other\r\n\r\n"),
        "GET / q{Host:real}[]");
    row("asterisk", QByteArray("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n"), "OPTIONS * {Host:a}[]");
    row("body", post("Content-Length: 5\r\n", "hello") + ok,
        "POST / {Host:a}{Content-Length:5}[hello] GET /next {Host:a}[]");
    row("no body", post("Content-Length: 0\r\n", "") + ok, "POST / {Host:a}{Content-Length:0}[] GET /next {Host:a}[]");
    row("body with line ends", post("Content-Length: 4\r\n", "\n \r\n"), "POST / {Host:a}{Content-Length:4}[\n \r\n]");
    row("chunks", chunked("3\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\n") + ok,
        "POST / {Host:a}{Transfer-Encoding:chunked}[abc0123456789] GET /next {Host:a}[]");
    row("chunk holding line ends", chunked("2\r\n\n \r\n1\r\n\r\r\n0\r\n\r\n"),
        "POST / {Host:a}{Transfer-Encoding:chunked}[\n \r]");
    row("chunk extensions", chunked("3;a=\"b\";c\r\nabc\r\n0;x=y\r\n\r\n"),
        "POST / {Host:a}{Transfer-Encoding:chunked}[abc]");
    row("trailer is dropped", chunked("1\r\na\r\n0\r\nContent-Length: 9\r\nHost: b\r\n\r\n") + ok,
        "POST / {Host:a}{Transfer-Encoding:chunked}[a] GET /next {Host:a}[]");
    row("Chunked in capitals", post("Transfer-Encoding: Chunked\r\n", "0\r\n\r\n"),
        "POST / {Host:a}{Transfer-Encoding:Chunked}[]");
    row("upgrade is an ordinary request", get("Host: a\r\nConnection: upgrade\r\nUpgrade: h2c\r\n") + ok,
        "GET / {Host:a}{Connection:upgrade}{Upgrade:h2c}[] GET /next {Host:a}[]");
    row("upgrade with a body", post("Connection: upgrade\r\nUpgrade: websocket\r\nContent-Length: 2\r\n", "hi") + ok,
        "POST / {Host:a}{Connection:upgrade}{Upgrade:websocket}{Content-Length:2}[hi] GET /next {Host:a}[]");
    row("after Connection: close", get("Host: a\r\nConnection: close\r\n") + ok,
        "GET / {Host:a}{Connection:close}[] GET /next {Host:a}[]");
}

void RequestParserTest::lineRows()
{
    const auto refused = [](const char *name, const QByteArray &bytes, const char *status) {
        row(name, bytes, status);
    };
    refused("bare LF everywhere", "GET / HTTP/1.1\nHost: a\n\n", "400");
    refused("bare LF after the request line", "GET / HTTP/1.1\nHost: a\r\n\r\n", "400");
    refused("bare LF before the request line", "\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", "400");
    refused("bare CR after the request line", "GET / HTTP/1.1\rHost: a\r\n\r\n", "400");
    refused("two spaces after the method", line("GET  / HTTP/1.1\r\n"), "400");
    refused("two spaces before the version", line("GET /  HTTP/1.1\r\n"), "400");
    refused("space after the version", line("GET / HTTP/1.1 \r\n"), "400");
    refused("space before the method", line(" GET / HTTP/1.1\r\n"), "400");
    refused("tab instead of space", line("GET\t/ HTTP/1.1\r\n"), "400");
    refused("space in the target", line("GET /a b HTTP/1.1\r\n"), "400");
    refused("tab in the target", line("GET /a\tb HTTP/1.1\r\n"), "400");
    refused("NUL in the target", line(QByteArray("GET /a\0b HTTP/1.1\r\n", 20)), "400");
    refused("byte over 7f in the target", line("GET /\xc3\xa9 HTTP/1.1\r\n"), "400");
    refused("DEL in the target", line("GET /\x7f HTTP/1.1\r\n"), "400");
    refused("fragment", line("GET /a#b HTTP/1.1\r\n"), "400");
    refused("relative target", line("GET a HTTP/1.1\r\n"), "400");
    refused("asterisk with GET", line("GET * HTTP/1.1\r\n"), "400");
    refused("authority with GET", line("GET a:80 HTTP/1.1\r\n"), "400");
    refused("other scheme", line("GET ftp://a/b HTTP/1.1\r\n"), "400");
    refused("user in the address", line("GET http://user@a/b HTTP/1.1\r\n"), "400");
    refused("no host in the address", line("GET http:///b HTTP/1.1\r\n"), "400");
    refused("unknown method", line("BREW / HTTP/1.1\r\n"), "501");
    refused("unknown method, known start", line("GETX / HTTP/1.1\r\n"), "501");
    refused("unknown method, cut short", line("GE / HTTP/1.1\r\n"), "501");
    refused("method in small letters", line("get / HTTP/1.1\r\n"), "501");
    refused("CONNECT", line("CONNECT a:80 HTTP/1.1\r\n"), "501");
    refused("RTSP method", line("DESCRIBE / HTTP/1.1\r\n"), "501");
    refused("RTSP", line("OPTIONS / RTSP/1.0\r\n"), "400");
    refused("ICE", line("SOURCE / ICE/1.0\r\n"), "501");
    refused("not a method", line("G@T / HTTP/1.1\r\n"), "400");
    refused("HTTP/0.9", "GET /\r\n\r\n", "400");
    refused("HTTP/1.2", line("GET / HTTP/1.2\r\n"), "505");
    refused("HTTP/2.0", line("GET / HTTP/2.0\r\n"), "505");
    refused("HTTP/1.5 before a bare LF", "GET / HTTP/1.5\nHost: a\r\n\r\n", "505");
    refused("HTTP/3", line("GET / HTTP/3\r\n"), "505");
    refused("http in small letters", line("GET / http/1.1\r\n"), "400");
    refused("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "505");
    refused("TLS", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11), "400");
}

void RequestParserTest::fieldRows()
{
    const auto refused = [](const char *name, const QByteArray &bytes, const char *status = "400") {
        row(name, bytes, status);
    };
    refused("bare LF after a field", get("Host: a\nX: b\r\n"));
    refused("bare LF at the end", "GET / HTTP/1.1\r\nHost: a\r\n\n");
    refused("bare CR in a value", get("Host: a\rX: b\r\n"));
    refused("bare CR in a name", get("Ho\rst: a\r\n"));
    refused("two CR", get("Host: a\r\r\n"));
    refused("folded line", get("Host: a\r\n b\r\n"));
    refused("folded line with a tab", get("Host: a\r\nX: y\r\n\tz\r\n"));
    refused("folded first line", get(" Host: a\r\n"));
    refused("space before the colon", get("Host : a\r\n"));
    refused("tab before the colon", get("Host: a\r\nX\t: b\r\n"));
    refused("space in a name", get("Host: a\r\nX Y: b\r\n"));
    refused("no name", get("Host: a\r\n: b\r\n"));
    refused("no colon", get("Host: a\r\nX\r\n"));
    refused("NUL in a value", get(QByteArray("Host: a\r\nX: b\0c\r\n", 17)));
    refused("NUL in a name", get(QByteArray("Host: a\r\nX\0: b\r\n", 16)));
    refused("control character in a value", get("Host: a\r\nX: b\x01\r\n"));
    refused("DEL in a value", get("Host: a\r\nX: b\x7f\r\n"));
    refused("separator in a name", get("Host: a\r\nX(: b\r\n"));
    refused("byte over 7f in a name", get("Host: a\r\nX\xc3: b\r\n"));
    refused("no host", get("X: y\r\n"));
    refused("no fields", get(""));
    refused("two hosts", get("Host: a\r\nhost: a\r\n"));
    refused("two hosts, HTTP/1.0", "GET / HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n");
    refused("no host, absolute form", "GET http://a/ HTTP/1.1\r\n\r\n");
    refused("host with a path", get("Host: a/b\r\n"));
    refused("host with a user", get("Host: a@b\r\n"));
    refused("host list", get("Host: a, b\r\n"));
    refused("unknown expectation", post("Expect: 200-ok\r\nContent-Length: 1\r\n", "a"), "417");
    refused("unknown content coding", post("Content-Encoding: lzma\r\nContent-Length: 1\r\n", "a"), "415");
    refused("two content codings", post("Content-Encoding: gzip, br\r\nContent-Length: 1\r\n", "a"), "415");
    refused("content coding twice",
            post("Content-Encoding: gzip\r\nContent-Encoding: gzip\r\nContent-Length: 1\r\n", "a"), "415");
    refused("not gzip at all", post("Content-Encoding: gzip\r\nContent-Length: 4\r\n", "abcd"));
}

void RequestParserTest::lengthRows()
{
    const auto refused = [](const char *name, const QByteArray &fields) {
        row(name, post(fields, "3\r\nabc\r\n0\r\n\r\n"), "400");
    };
    refused("length and coding", "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n");
    refused("coding and length", "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n");
    refused("length twice, same", "Content-Length: 3\r\nContent-Length: 3\r\n");
    refused("length twice, different", "Content-Length: 3\r\nContent-Length: 4\r\n");
    refused("length list", "Content-Length: 3, 3\r\n");
    refused("length with sign", "Content-Length: +3\r\n");
    refused("negative length", "Content-Length: -3\r\n");
    refused("hexadecimal length", "Content-Length: 0x3\r\n");
    refused("length in two parts", "Content-Length: 3 3\r\n");
    refused("empty length", "Content-Length:\r\n");
    refused("length over 64 bits", "Content-Length: 99999999999999999999\r\n");
    refused("identity", "Transfer-Encoding: identity\r\n");
    refused("gzip then chunked", "Transfer-Encoding: gzip, chunked\r\n");
    refused("chunked then identity", "Transfer-Encoding: chunked, identity\r\n");
    refused("chunked twice", "Transfer-Encoding: chunked, chunked\r\n");
    refused("chunked in two fields", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n");
    refused("identity after chunked", "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n");
    refused("almost chunked", "Transfer-Encoding: xchunked\r\n");
    refused("chunked in quotes", "Transfer-Encoding: \"chunked\"\r\n");
    refused("chunked after a vertical tab", "Transfer-Encoding: \vchunked\r\n");
    refused("chunked with a parameter", "Transfer-Encoding: chunked;q=1\r\n");
    refused("empty coding", "Transfer-Encoding:\r\n");
    refused("folded coding", "Transfer-Encoding:\r\n chunked\r\n");
    refused("space before the colon of the length", "Content-Length : 3\r\n");
    row("chunked with HTTP/1.0", QByteArray("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"), "400");
    row("huge length", post("Content-Length: 18446744073709551615\r\n", ""), "413");
}

void RequestParserTest::chunkRows()
{
    const auto refused = [](const char *name, const QByteArray &body) { row(name, chunked(body), "400"); };
    refused("bare LF after a size", "3\nabc\r\n0\r\n\r\n");
    refused("bare LF after a chunk", "3\r\nabc\n0\r\n\r\n");
    refused("bare LF after the last size", "3\r\nabc\r\n0\n\r\n");
    refused("bare LF at the very end", "3\r\nabc\r\n0\r\n\n");
    refused("bare LF after an extension", "3;a=b\nabc\r\n0\r\n\r\n");
    refused("bare LF in a trailer", "0\r\nX: y\n\r\n");
    refused("bare CR after a size", "3\rXabc\r\n0\r\n\r\n");
    refused("no CRLF after a chunk", "3\r\nabcXX0\r\n\r\n");
    refused("half a CRLF after a chunk", "3\r\nabc\rX0\r\n\r\n");
    refused("space before a size", " 3\r\nabc\r\n0\r\n\r\n");
    refused("space after a size", "3 \r\nabc\r\n0\r\n\r\n");
    refused("size with 0x", "0x3\r\nabc\r\n0\r\n\r\n");
    refused("negative size", "-3\r\nabc\r\n0\r\n\r\n");
    refused("no size", "\r\nabc\r\n0\r\n\r\n");
    refused("size over 64 bits", "fffffffffffffffff\r\nabc\r\n0\r\n\r\n");
    refused("folded trailer", "0\r\nX: y\r\n z\r\n\r\n");
    refused("trailer without a name", "0\r\n: y\r\n\r\n");
    refused("NUL in an extension", QByteArray("3;a\0b\r\nabc\r\n0\r\n\r\n", 17));
    refused("long extensions", "1;" + QByteArray(5000, 'a') + "\r\na\r\n0\r\n\r\n");
    row("endless leading zeros", chunked(QByteArray(17'000, '0') + "1\r\na\r\n0\r\n\r\n"), "431");
    row("long trailer", chunked("0\r\nX: " + QByteArray(17'000, 'a') + "\r\n\r\n"), "431");
    row("long trailer that ends wrong", chunked("0\r\nX: " + QByteArray(17'000, 'a') + "\n\r\n"), "431");
}

void RequestParserTest::limitRows()
{
    row("head at the limit", get("Host: a\r\nX: " + QByteArray(992, 'a') + "\r\n"),
        "GET / {Host:a}{X:" + QByteArray(992, 'a') + "}[]");
    row("head over the limit", get("Host: a\r\nX: " + QByteArray(993, 'a') + "\r\n"), "431");
    row("endless target", "GET /" + QByteArray(3000, 'a'), "431");
    row("endless empty lines", QByteArray("\r\n").repeated(600), "431");
    row("fields at the limit", get("Host: a\r\n" + QByteArray("X: y\r\n").repeated(9)),
        "GET / {Host:a}" + QByteArray("{X:y}").repeated(9) + "[]");
    row("a wrong name over the limit of fields", get("Host: a\r\n" + QByteArray("X: y\r\n").repeated(9) + "X@Y: z\r\n"),
        "400");
    row("fields over the limit", get("Host: a\r\n" + QByteArray("X: y\r\n").repeated(10)), "431");
    row("fields over the limit after a bad one",
        get("Host: a\r\n" + QByteArray("X: y\r\n").repeated(5) + ": z\r\n" + QByteArray("X: y\r\n").repeated(10)),
        "400");
    row("body at the limit", post("Content-Length: 50\r\n", QByteArray(50, 'a')),
        "POST / {Host:a}{Content-Length:50}[" + QByteArray(50, 'a') + "]");
    row("body over the limit", post("Content-Length: 51\r\n", QByteArray(51, 'a')), "413");
    row("chunks at the limit", chunked("32\r\n" + QByteArray(50, 'a') + "\r\n0\r\n\r\n"),
        "POST / {Host:a}{Transfer-Encoding:chunked}[" + QByteArray(50, 'a') + "]");
    row("chunks over the limit", chunked("32\r\n" + QByteArray(50, 'a') + "\r\n1\r\na\r\n0\r\n\r\n"), "413");
}

void RequestParserTest::story_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    goodRows();
    lineRows();
    fieldRows();
    lengthRows();
    chunkRows();
    limitRows();
}

void RequestParserTest::story()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, expected);
    const HttpLimits limits = smallLimits();

    Reader whole(limits);
    whole.feed(bytes);
    QCOMPARE(whole.story(), expected);

    Reader single(limits);
    for (const char c : bytes)
        single.feed({&c, 1});
    QCOMPARE(single.story(), expected);
    QCOMPARE(single.message(), whole.message());

    const qsizetype stride = 1 + bytes.size() / 4000; // at each split, but for rows that are long for their own sake
    for (qsizetype split = 1; split < bytes.size(); split += stride) {
        Reader twoParts(limits);
        twoParts.feed(QByteArrayView(bytes).first(split));
        twoParts.feed(QByteArrayView(bytes).sliced(split));
        QCOMPARE(twoParts.story(), expected);
        QCOMPARE(twoParts.message(), whole.message());
    }
}

void RequestParserTest::limitsOfARealServer()
{
    const auto storyOf = [](const QByteArray &bytes) {
        Reader reader{HttpLimits{}};
        reader.feed(bytes);
        return reader.story();
    };
    QVERIFY(storyOf(get("Host: a\r\n" + QByteArray("X: y\r\n").repeated(99))).startsWith("GET"));
    QCOMPARE(storyOf(get("Host: a\r\n" + QByteArray("X: y\r\n").repeated(100))), "431");
    QVERIFY(storyOf(get("Host: a\r\nX: " + QByteArray(32'000, 'a') + "\r\n")).startsWith("GET"));
    QCOMPARE(storyOf(get("Host: a\r\nX: " + QByteArray(33'000, 'a') + "\r\n")), "431");
    QCOMPARE(storyOf(post("Content-Length: 67108865\r\n", "")), "413");
    QCOMPARE(storyOf(post("Content-Length: 67108864\r\n", "")), "");
}

void RequestParserTest::flags()
{
    RequestParser parser{HttpLimits{}};
    QByteArray bytes = "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-Continue\r\nContent-Length: 2\r\n\r\nhi"
                       "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"
                       "GET / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nConnection: x, Close\r\n\r\n";
    QByteArrayView rest(bytes);
    QVERIFY(!parser.started());
    QCOMPARE(parser.feed(rest), RequestParser::State::Head);
    QVERIFY(parser.started() && parser.headComplete() && parser.hasBody());
    QVERIFY(parser.expectsContinue() && parser.keepAlive() && !parser.isHttp10());
    QCOMPARE(parser.feed(rest), RequestParser::State::Complete);
    parser.next();
    QVERIFY(!parser.started() && !parser.headComplete());

    QCOMPARE(parser.feed(rest), RequestParser::State::Head);
    QVERIFY(parser.keepAlive() && parser.isHttp10() && !parser.hasBody() && !parser.expectsContinue());
    QCOMPARE(parser.feed(rest), RequestParser::State::Complete);
    parser.next();

    QCOMPARE(parser.feed(rest), RequestParser::State::Head);
    QVERIFY(!parser.keepAlive() && !parser.isHttp10());
    QVERIFY2(!parser.expectsContinue(), "there is no body to wait for");
}

QTEST_APPLESS_MAIN(RequestParserTest)
#include "tst_requestparser.moc"
