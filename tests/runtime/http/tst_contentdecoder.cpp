// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/contentdecoder.h"
#include "support/cases/encoders.h"
#include "support/cases/splitfeeder.h"

#include <QTest>

using namespace sluice;
using Outcome = ContentDecoder::Outcome;

namespace {
constexpr qint64 plenty = 1'000'000;

QByteArray headerName(const QByteArray &coding)
{
    return coding == "deflate-raw" ? "deflate" : coding;
}

/// Decodes pieces one after the other; the outcome of the last one tried.
Outcome decode(const QByteArray &coding, const QByteArrayList &pieces, QByteArray *out, bool *complete,
               qint64 maxSize = plenty)
{
    const auto decoder = makeContentDecoder(headerName(coding));
    out->clear();
    for (const QByteArray &piece : pieces) {
        const Outcome outcome = decoder->decode(piece, *out, maxSize);
        if (outcome != Outcome::Ok)
            return outcome;
    }
    *complete = decoder->complete();
    return Outcome::Ok;
}

QByteArray sample()
{
    QByteArray text;
    for (int i = 0; i < 400; ++i)
        text += "line " + QByteArray::number(i * 7919) + '\n';
    return text;
}
} // namespace

class ContentDecoderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decodes_data() { codings(); }
    void decodes();
    void seesMissingBytes_data() { codings(); }
    void seesMissingBytes();
    void refusesGarbage_data() { codings(); }
    void refusesGarbage();
    void holdsTheLimit_data() { codings(); }
    void holdsTheLimit();
    void severalMembers();
    void refusesHugeWindows();
    void names();

private:
    static void codings()
    {
        QTest::addColumn<QByteArray>("coding");
        for (const char *coding : {"gzip", "deflate", "deflate-raw", "zstd", "br"})
            QTest::newRow(coding) << QByteArray(coding);
    }
};

void ContentDecoderTest::decodes()
{
    QFETCH(const QByteArray, coding);
    const QByteArray text = sample();
    const QByteArray encoded = test::encode(coding, text);
    QVERIFY(!encoded.isEmpty() && encoded.size() < text.size());
    QVERIFY(test::feedEverySplit(encoded, [&](const QByteArrayList &pieces) {
        QByteArray out;
        bool complete = false;
        return decode(coding, pieces, &out, &complete) == Outcome::Ok && complete && out == text;
    }));
    QByteArray out;
    bool complete = false;
    QCOMPARE(decode(coding, {test::encode(coding, {})}, &out, &complete), Outcome::Ok);
    QVERIFY(complete && out.isEmpty());
}

void ContentDecoderTest::seesMissingBytes()
{
    QFETCH(const QByteArray, coding);
    const QByteArray encoded = test::encode(coding, sample());
    for (const qsizetype size : {qsizetype(1), encoded.size() / 2, encoded.size() - 1}) {
        QByteArray out;
        bool complete = true;
        QCOMPARE(decode(coding, {encoded.left(size)}, &out, &complete), Outcome::Ok);
        QVERIFY(!complete);
    }
}

void ContentDecoderTest::refusesGarbage()
{
    QFETCH(const QByteArray, coding);
    QByteArray out;
    bool complete = false;
    const QByteArray encoded = test::encode(coding, sample());
    QCOMPARE(decode(coding, {encoded + "more"}, &out, &complete), Outcome::Corrupt);
    QCOMPARE(decode(coding, {encoded, "more"}, &out, &complete), Outcome::Corrupt);
    QCOMPARE(decode(coding, {QByteArray(100, '\xff')}, &out, &complete), Outcome::Corrupt);
}

void ContentDecoderTest::holdsTheLimit()
{
    QFETCH(const QByteArray, coding);
    constexpr qsizetype size = 300'000;
    const QByteArray encoded = test::bomb(coding, size);
    QVERIFY(encoded.size() < 3000);
    QByteArray out;
    bool complete = false;
    QCOMPARE(decode(coding, {encoded}, &out, &complete, size), Outcome::Ok);
    QVERIFY(complete && out.size() == size);
    QCOMPARE(decode(coding, {encoded}, &out, &complete, size - 1), Outcome::TooLarge);
    QVERIFY(out.size() <= size);
    QCOMPARE(decode(coding, {encoded}, &out, &complete, 10), Outcome::TooLarge);
    QVERIFY2(out.size() <= 11, "a bomb must not be inflated past the limit");
}

void ContentDecoderTest::severalMembers()
{
    for (const char *coding : {"gzip", "zstd"}) {
        const QByteArray both = test::encode(coding, "one ") + test::encode(coding, "two");
        QVERIFY(test::feedEverySplit(both, [&](const QByteArrayList &pieces) {
            QByteArray out;
            bool complete = false;
            return decode(coding, pieces, &out, &complete) == Outcome::Ok && complete && out == "one two";
        }));
    }
}

void ContentDecoderTest::refusesHugeWindows()
{
    // A frame header that asks for a window of 128 MiB, which the library alone would grant.
    const auto frame = QByteArray::fromHex("28b52ffd0088");
    QByteArray out;
    bool complete = false;
    QCOMPARE(decode("zstd", {frame + QByteArray(20, '\0')}, &out, &complete), Outcome::Corrupt);
}

void ContentDecoderTest::names()
{
    for (const char *coding : {"gzip", "GZip", "x-gzip", "deflate", "zstd", "br", "BR"})
        QVERIFY(isKnownCoding(coding) && makeContentDecoder(coding));
    for (const char *coding : {"", "compress", "gzip, br", "lzma", "identity"})
        QVERIFY(!isKnownCoding(coding) && !makeContentDecoder(coding));
}

QTEST_APPLESS_MAIN(ContentDecoderTest)
#include "tst_contentdecoder.moc"
