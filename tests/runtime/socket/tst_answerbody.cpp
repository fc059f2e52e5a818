// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/socket/answer/answerbody.h"

#include <QTest>

#include <zlib.h>

using namespace sluice;
using Outcome = AnswerBody::Outcome;

/// Bodies that come packed: unpacked as they come, and bounded.
class AnswerBodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainBytesPass();
    void knownCodingsAreUndoneAndNotTold();
    void unknownCodingsAreHandedOn_data();
    void unknownCodingsAreHandedOn();
    void piecesComeAtOnce();
    void cutAndDamagedBodies();
    void bombsAreRefused();
    void noMoreIsUnpackedThanHasRoom();
};

namespace {
constexpr qsizetype noLimit = std::numeric_limits<qsizetype>::max();

/// gzip, flushed behind each piece as a server does with a stream.
QByteArrayList gzip(const QByteArrayList &pieces)
{
    z_stream stream = {};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArrayList all;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        QByteArray in = pieces[i];
        QByteArray out(qsizetype(deflateBound(&stream, uLong(in.size()))) + 64, 0);
        stream.next_in = reinterpret_cast<Bytef *>(in.data());
        stream.avail_in = uInt(in.size());
        stream.next_out = reinterpret_cast<Bytef *>(out.data());
        stream.avail_out = uInt(out.size());
        deflate(&stream, i + 1 == pieces.size() ? Z_FINISH : Z_SYNC_FLUSH);
        out.truncate(out.size() - qsizetype(stream.avail_out));
        all.append(out);
    }
    deflateEnd(&stream);
    return all;
}

HeaderList packed()
{
    return {{"Content-Encoding", "GZIP"}, {"Content-Length", "7"}, {"X", "y"}};
}
} // namespace

void AnswerBodyTest::plainBytesPass()
{
    AnswerBody body;
    HeaderList headers{{"Content-Length", "3"}};
    body.begin(headers);
    QCOMPARE(body.add("abc", 1), Outcome::Ok);
    QCOMPARE(headers.value("content-length"), "3");
    QCOMPARE(body.take(), "abc");
    QVERIFY(body.isWhole());
}

void AnswerBodyTest::knownCodingsAreUndoneAndNotTold()
{
    AnswerBody body;
    HeaderList headers = packed();
    body.begin(headers);
    QCOMPARE(headers, (HeaderList{{"X", "y"}}));
    QCOMPARE(body.add(gzip({"hello"}).join(), noLimit), Outcome::Ok);
    QCOMPARE(body.take(), "hello");
    QVERIFY(body.isWhole());
}

void AnswerBodyTest::unknownCodingsAreHandedOn_data()
{
    QTest::addColumn<QByteArray>("coding");
    QTest::newRow("identity") << QByteArray("identity");
    QTest::newRow("unknown") << QByteArray("x-rot13");
    QTest::newRow("two") << QByteArray("gzip, br");
}

void AnswerBodyTest::unknownCodingsAreHandedOn()
{
    QFETCH(QByteArray, coding);
    AnswerBody body;
    HeaderList headers{{"Content-Encoding", coding}};
    body.begin(headers);
    QCOMPARE(headers.value("content-encoding"), coding);
    QCOMPARE(body.add("abc", noLimit), Outcome::Ok);
    QCOMPARE(body.take(), "abc");
}

void AnswerBodyTest::piecesComeAtOnce()
{
    AnswerBody body;
    HeaderList headers = packed();
    body.begin(headers);
    const QByteArrayList texts{"data: one\n\n", "data: two\n\n", "data: [DONE]\n\n"};
    const QByteArrayList pieces = gzip(texts);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        for (const char byte : pieces[i])
            QCOMPARE(body.add({&byte, 1}, noLimit), Outcome::Ok);
        QCOMPARE(body.take(), texts[i]);
        QCOMPARE(body.isWhole(), i + 1 == pieces.size());
    }
}

void AnswerBodyTest::cutAndDamagedBodies()
{
    const QByteArray whole = gzip({"hello"}).join();
    AnswerBody cut;
    HeaderList headers = packed();
    cut.begin(headers);
    QVERIFY(cut.isWhole()); // nothing at all, as to HEAD
    QCOMPARE(cut.add(whole.chopped(1), noLimit), Outcome::Ok);
    QVERIFY(!cut.isWhole());
    AnswerBody damaged;
    headers = packed();
    damaged.begin(headers);
    QCOMPARE(damaged.add("this is no gzip", noLimit), Outcome::Corrupt);
}

void AnswerBodyTest::bombsAreRefused()
{
    const QByteArray bomb = gzip({QByteArray(100 << 20, ' ')}).join();
    AnswerBody body;
    HeaderList headers = packed();
    body.begin(headers);
    Outcome outcome = Outcome::Ok;
    qsizetype largest = 0;
    for (qsizetype at = 0; at < bomb.size() && outcome == Outcome::Ok; at += 16'384) {
        outcome = body.add(QByteArrayView(bomb).sliced(at, qMin<qsizetype>(16'384, bomb.size() - at)), noLimit);
        largest = qMax(largest, body.take().size());
    }
    QCOMPARE(outcome, Outcome::TooLarge);
    QVERIFY(largest < (32 << 20));
}

void AnswerBodyTest::noMoreIsUnpackedThanHasRoom()
{
    const QByteArray text = QByteArray("0123456789abcdef").repeated(100'000); // packs a hundredfold
    AnswerBody body;
    HeaderList headers = packed();
    body.begin(headers);
    QCOMPARE(body.add(gzip({text}).join(), 1000), Outcome::Ok);
    QVERIFY(body.hasPacked());
    QVERIFY(body.size() >= 1000 && body.size() < text.size());
    QByteArray all = body.take();
    while (body.hasPacked()) {
        QCOMPARE(body.resume(1000), Outcome::Ok);
        all += body.take();
    }
    QCOMPARE(all, text);
    QVERIFY(body.isWhole());
}

QTEST_APPLESS_MAIN(AnswerBodyTest)
#include "tst_answerbody.moc"
