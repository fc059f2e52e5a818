// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cases/splitfeeder.h"
#include "transport/socket/answer/answerparser.h"

#include <QTest>

using namespace sluice;
using Step = AnswerParser::Step;

/// Where an answer begins and ends, whole, byte by byte, and cut at every place.
class AnswerParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void endsWithTheConnection();
    void leavesWhatFollows();
    void interimHeadsAreBoundedTogether();
    void interimHeadsAreCounted();
    void headsAreBounded();
    void chunkLinesAreBounded();
    void trailersAreBounded();
    void keepsAlive_data();
    void keepsAlive();
    void foldedLinesAreJoined();
    void otherProtocolsAreNoticedAtOnce();
};

namespace {
/// All that one parser tells of the pieces: heads as `h200`, interim ones as `i`, then `c` or `f`; and the body.
struct Story {
    QByteArray steps;
    QByteArray body;

    friend bool operator==(const Story &, const Story &) = default;
};

Story tell(const QByteArrayList &pieces, bool toHead = false)
{
    AnswerParser parser(toHead);
    Story story;
    for (const QByteArray &piece : pieces) {
        QByteArrayView bytes = piece;
        for (bool more = true; more;) {
            switch (parser.next(bytes)) {
            case Step::NeedMore: more = false; break;
            case Step::Interim: story.steps += 'i'; break;
            case Step::Head: story.steps += 'h' + QByteArray::number(parser.head().status); break;
            case Step::Body: story.body += parser.body(); break;
            case Step::Complete: story.steps += 'c'; return story;
            case Step::Failed: story.steps += 'f'; return story;
            }
        }
    }
    return story;
}

const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
} // namespace

void AnswerParserTest::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("toHead");
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &body = "abc",
                        const QByteArray &steps = "h200c",
                        bool toHead = false) { QTest::newRow(name) << bytes << toHead << steps << body; };
    row("length", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc");
    row("no reason", "HTTP/1.1 200\r\nContent-Length: 3\r\n\r\nabc");
    row("length 0", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", "");
    row("line feeds", "HTTP/1.1 200 OK\nA: b\nContent-Length: 3\n\nabc");
    row("line feeds, mixed", "HTTP/1.1 200 OK\r\nA: b\nContent-Length: 3\r\n\nabc");
    row("chunks", chunked + "1\r\na\r\n2\r\nbc\r\n0\r\n\r\n");
    row("chunks, line feeds", chunked + "1\na\n2\nbc\n0\n\n");
    row("chunk extensions", chunked + "3;a=b;c=d\r\nabc\r\n0;x\r\n\r\n");
    row("chunk extensions, quoted", chunked + "3 ; a = \"b;c\" ; d\r\nabc\r\n0\r\n\r\n");
    row("chunk size with blanks", chunked + "3 \t\r\nabc\r\n0\r\n\r\n");
    row("chunk size with zeros", chunked + "0000000000000000000003\r\nabc\r\n000\r\n\r\n");
    row("trailers", chunked + "3\r\nabc\r\n0\r\nX-A: b\r\nX-C: d\r\n\r\n");
    row("204", "HTTP/1.1 204 No\r\nContent-Length: 3\r\n\r\n", "", "h204c");
    row("204, chunked", "HTTP/1.1 204 No\r\nTransfer-Encoding: chunked\r\n\r\n", "", "h204c");
    row("304", "HTTP/1.1 304 No\r\nContent-Length: 3\r\n\r\n", "", "h304c");
    row("to HEAD", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n", "", "h200c", true);
    row("to HEAD, without a length", "HTTP/1.1 200 OK\r\n\r\n", "", "h200c", true);
    row("HTTP/1.0", "HTTP/1.0 200 OK\r\nContent-Length: 3\r\n\r\nabc");
    row("100", "HTTP/1.1 100 Go on\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc", "abc", "ih200c");
    row("103 twice and 102",
        "HTTP/1.1 103 Early\r\nLink: </a>; rel=x\r\n\r\nHTTP/1.1 103 Early\r\nContent-Length: 7\r\n\r\n"
        "HTTP/1.1 102 Wait\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc",
        "abc", "iiih200c");
    row("upgrade offered", "HTTP/1.1 426 No\r\nUpgrade: h2c\r\nConnection: upgrade\r\nContent-Length: 3\r\n\r\nabc",
        "abc", "h426c");
}

void AnswerParserTest::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, toHead);
    QFETCH(QByteArray, steps);
    QFETCH(QByteArray, body);
    const Story expected{steps, body};
    QVERIFY(
        test::feedEverySplit(bytes, [&](const QByteArrayList &pieces) { return tell(pieces, toHead) == expected; }));
}

void AnswerParserTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
    row("other protocol", "SSH-2.0-OpenSSH_9.2p1\r\n");
    row("junk in front", "xHTTP/1.1 200 OK\r\n\r\n");
    row("empty line in front", "\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    row("HTTP/0.9", "HTTP/0.9 200 OK\r\n\r\n");
    row("HTTP/2", "HTTP/2 200\r\n\r\n");
    row("HTTP/1.2", "HTTP/1.2 200 OK\r\n\r\n");
    row("status of two digits", "HTTP/1.1 99 OK\r\n\r\n");
    row("status of four digits", "HTTP/1.1 2000 OK\r\n\r\n");
    row("101", "HTTP/1.1 101 Change\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n");
    row("length and chunks", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n");
    row("chunks and length", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n");
    row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\n");
    row("two lengths in one", "HTTP/1.1 200 OK\r\nContent-Length: 3, 4\r\n\r\n");
    row("length with a sign", "HTTP/1.1 200 OK\r\nContent-Length: +3\r\n\r\n");
    row("length, negative", "HTTP/1.1 200 OK\r\nContent-Length: -3\r\n\r\n");
    row("length, too large", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n");
    row("length, just too large", "HTTP/1.1 200 OK\r\nContent-Length: 9223372036854775808\r\n\r\n");
    row("length, empty", "HTTP/1.1 200 OK\r\nContent-Length:\r\n\r\n");
    row("length, folded", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n 0\r\n\r\n");
    row("length, blank before the colon", "HTTP/1.1 200 OK\r\nContent-Length : 3\r\n\r\n");
    row("other coding", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n");
    row("coding twice", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n");
    row("coding, last is not chunked", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked, identity\r\n\r\n");
    row("coding in HTTP/1.0", "HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
    row("field without a name", "HTTP/1.1 200 OK\r\n: x\r\n\r\n");
    row("field with a control character", "HTTP/1.1 200 OK\r\nA: b\x01c\r\n\r\n");
    row("field with a carriage return", "HTTP/1.1 200 OK\r\nA: b\rB: c\r\n\r\n");
    row("line without a colon", "HTTP/1.1 200 OK\r\nnonsense\r\n\r\n");
    row("chunk without a size", chunked + "\r\nabc\r\n");
    row("chunk size, negative", chunked + "-3\r\nabc\r\n");
    row("chunk size, prefixed", chunked + "0x3\r\nabc\r\n");
    row("chunk size, no number", chunked + "xyz\r\n");
    row("chunk size, too large", chunked + "8000000000000000\r\n");
    row("chunk size, far too large", chunked + "fffffffffffffffff\r\n");
    row("chunk size, two", chunked + "3 4\r\nabc\r\n");
    row("chunk extension with a control character", chunked + "3;a=\x02\r\nabc\r\n");
    row("chunk longer than its size", chunked + "3\r\nabcd\r\n0\r\n\r\n");
    row("chunk with two carriage returns", chunked + "3\r\nabc\r\r\n0\r\n\r\n");
}

void AnswerParserTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(test::feedEverySplit(bytes, [](const QByteArrayList &pieces) { return tell(pieces).steps.endsWith('f'); }));
}

void AnswerParserTest::endsWithTheConnection()
{
    const QByteArray untilClose = "HTTP/1.1 200 OK\r\n\r\nabc";
    QCOMPARE(tell({untilClose}), (Story{"h200", "abc"}));
    for (const auto &[bytes, ends] : {std::pair(untilClose, true),
                                      {QByteArray("HTTP/1.1 200 OK\r\n"), false},
                                      {QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nab"), false},
                                      {chunked + "3\r\nabc\r\n", false},
                                      {chunked + "3\r\nabc\r\n0\r\n", false}}) {
        AnswerParser parser;
        QByteArrayView view = bytes;
        while (parser.next(view) != Step::NeedMore) {
        }
        QCOMPARE(parser.endsHere(), ends);
    }
}

void AnswerParserTest::leavesWhatFollows()
{
    for (const QByteArray &answer : {QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc"),
                                     chunked + "3\r\nabc\r\n0\r\n\r\n", QByteArray("HTTP/1.1 204 No\r\n\r\n")}) {
        const QByteArray bytes = answer + "HTTP/1.1 408 Late\r\n\r\n";
        AnswerParser parser;
        QByteArrayView view = bytes;
        while (parser.next(view) != Step::Complete) {
        }
        QCOMPARE(view, QByteArrayView("HTTP/1.1 408 Late\r\n\r\n"));
    }
}

void AnswerParserTest::interimHeadsAreBoundedTogether()
{
    const QByteArray one = "HTTP/1.1 103 Early\r\nLink: " + QByteArray(60'000, 'x') + "\r\n\r\n";
    const QByteArray end = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
    QCOMPARE(tell({one + one + one + one + end}).steps, "iiiih200c");
    QCOMPARE(tell({one + one + one + one + one + end}).steps, "iiiif");
}

void AnswerParserTest::interimHeadsAreCounted()
{
    const QByteArray one = "HTTP/1.1 103 E\r\n\r\n";
    QVERIFY(tell({one.repeated(64) + "HTTP/1.1 204 No\r\n\r\n"}).steps.endsWith("ih204c"));
    QVERIFY(tell({one.repeated(65) + "HTTP/1.1 204 No\r\n\r\n"}).steps.endsWith("if"));
}

void AnswerParserTest::headsAreBounded()
{
    const auto head = [](qsizetype size) {
        const QByteArray start = "HTTP/1.1 204 No\r\nA: ";
        return start + QByteArray(size - start.size() - 4, 'x') + "\r\n\r\n";
    };
    QCOMPARE(tell({head(AnswerParser::maxHeadBytes - 1)}).steps, "h204c");
    QCOMPARE(tell({head(AnswerParser::maxHeadBytes + 1)}).steps, "f");
    QCOMPARE(tell({"HTTP/1.1 200 OK\r\n", QByteArray(AnswerParser::maxHeadBytes, 'x')}).steps, "f");
}

void AnswerParserTest::chunkLinesAreBounded()
{
    QCOMPARE(tell({chunked + "3;a=" + QByteArray(1000, 'x') + "\r\nabc\r\n0\r\n\r\n"}).steps, "h200c");
    QCOMPARE(tell({chunked + "3;a=" + QByteArray(AnswerParser::maxChunkLine, 'x')}).steps, "h200f");
}

void AnswerParserTest::trailersAreBounded()
{
    const QByteArray field = "X: " + QByteArray(1000, 'x') + "\r\n";
    QCOMPARE(tell({chunked + "0\r\n" + field.repeated(10) + "\r\n"}).steps, "h200c");
    QCOMPARE(tell({chunked + "0\r\n" + field.repeated(100)}).steps, "h200f");
}

void AnswerParserTest::keepsAlive_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("keep");
    QTest::newRow("1.1") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n") << true;
    QTest::newRow("1.1, close") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: x, Close\r\n\r\n")
                                << false;
    QTest::newRow("1.1, keep-alive and close")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: keep-alive, close\r\n\r\n") << false;
    QTest::newRow("1.1, until close") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << false;
    QTest::newRow("1.0") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n") << false;
    QTest::newRow("1.0, keep-alive") << QByteArray(
        "HTTP/1.0 200 OK\r\nContent-Length: 0\r\nConnection: Keep-Alive\r\n\r\n")
                                     << true;
}

void AnswerParserTest::keepsAlive()
{
    QFETCH(QByteArray, head);
    QFETCH(bool, keep);
    AnswerParser parser;
    QByteArrayView view = head;
    QCOMPARE(parser.next(view), Step::Head);
    QCOMPARE(parser.head().keepAlive, keep);
}

void AnswerParserTest::foldedLinesAreJoined()
{
    AnswerParser parser;
    QByteArrayView view = "HTTP/1.1 200 OK\r\nA: b\r\n \tc\r\nContent-Length: 0\r\n\r\n";
    QCOMPARE(parser.next(view), Step::Head);
    QVERIFY(parser.head().headers.value("a").startsWith('b'));
    QVERIFY(parser.head().headers.value("a").endsWith('c'));
}

void AnswerParserTest::otherProtocolsAreNoticedAtOnce()
{
    QCOMPARE(tell({"S"}).steps, "f");
    QCOMPARE(tell({"HTTP/2"}).steps, "f");
    QCOMPARE(tell({"HTTP/1"}).steps, "");
}

QTEST_APPLESS_MAIN(AnswerParserTest)
#include "tst_answerparser.moc"
