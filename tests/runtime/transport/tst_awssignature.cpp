// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/awssignature.h"

#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

// Credentials, moment and requests of AWS's published examples and of its signature test suite.
const AwsCredentials exampleKeys{"AKIDEXAMPLE", Secret("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")};
const QDateTime exampleTime(QDate(2015, 8, 30), QTime(12, 36), Qt::UTC);

QByteArray signatureOf(TransportRequest request, const AwsScope &scope, const AwsCredentials &keys = exampleKeys)
{
    signForAws(request, keys, scope, exampleTime);
    const QByteArray authorization = request.headers.value("Authorization");
    return authorization.mid(authorization.indexOf("Signature=") + 10);
}

} // namespace

class TestAwsSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The example of the documentation, "Signing AWS requests".
    void signsTheDocumentsExample()
    {
        TransportRequest request{.method = "GET",
                                 .url = QUrl(u"https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08"_s)};
        request.headers = {{"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"}};
        signForAws(request, exampleKeys, {"us-east-1", "iam"}, exampleTime);
        QCOMPARE(request.headers.value("Authorization"),
                 QByteArray("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, "
                            "SignedHeaders=content-type;host;x-amz-date, "
                            "Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"));
        QCOMPARE(request.headers.value("X-Amz-Date"), QByteArray("20150830T123600Z"));
    }

    void signsTheTestSuite_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("signature");
        const QString origin = u"https://example.amazonaws.com"_s;
        QTest::newRow("get-vanilla") << QByteArray("GET") << origin + u"/"_s
                                     << QByteArray("5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31");
        QTest::newRow("post-vanilla") << QByteArray("POST") << origin + u"/"_s
                                      << QByteArray("5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b");
        QTest::newRow("get-vanilla-query-order-key-case")
            << QByteArray("GET") << origin + u"/?Param2=value2&Param1=value1"_s
            << QByteArray("b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500");
    }

    void signsTheTestSuite()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, url);
        QFETCH(QByteArray, signature);
        QCOMPARE(signatureOf({.method = method, .url = QUrl(url)}, {"us-east-1", "service"}), signature);
    }

    void coversAllThatIsSent()
    {
        const AwsScope scope{"eu-central-1", "secretsmanager"};
        TransportRequest request{.method = "POST",
                                 .url = QUrl(u"https://secretsmanager.eu-central-1.amazonaws.com/"_s)};
        request.headers = {{"X-Amz-Target", "secretsmanager.GetSecretValue"}};
        request.body = R"({"SecretId":"a"})";
        const QByteArray first = signatureOf(request, scope);
        QCOMPARE(first.size(), 64);
        TransportRequest other = request;
        other.body = R"({"SecretId":"b"})";
        QVERIFY(signatureOf(other, scope) != first);
        other = request;
        other.headers.set("X-Amz-Target", "secretsmanager.PutSecretValue");
        QVERIFY(signatureOf(other, scope) != first);
        QVERIFY(signatureOf(request, {"eu-central-2", "secretsmanager"}) != first);
        other = request;
        other.headers.set("User-Agent", "somebody"); // which whoever checks may have changed
        QCOMPARE(signatureOf(other, scope), first);
        AwsCredentials session = exampleKeys;
        session.sessionToken = Secret("session");
        signForAws(request, session, scope, exampleTime);
        QCOMPARE(request.headers.value("X-Amz-Security-Token"), QByteArray("session"));
        QVERIFY(request.headers.value("Authorization").contains("x-amz-security-token;x-amz-target"));
    }

    /// The examples of "Authenticating Requests: Using the Authorization Header" of S3.
    void signsStorageByItsOwnRules()
    {
        const AwsCredentials keys{"AKIAIOSFODNN7EXAMPLE", Secret("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")};
        const QDateTime time(QDate(2013, 5, 24), QTime(0, 0), Qt::UTC);
        const QString origin = u"https://examplebucket.s3.amazonaws.com"_s;
        TransportRequest get{.method = "GET", .url = QUrl(origin + u"/test.txt"_s)};
        get.headers = {{"Range", "bytes=0-9"}};
        signForAws(get, keys, {"us-east-1", "s3"}, time);
        QVERIFY(get.headers.value("Authorization")
                    .endsWith("f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"));
        TransportRequest put{.method = "PUT", .url = QUrl(origin + u"/test$file.text"_s)};
        put.headers = {{"Date", "Fri, 24 May 2013 00:00:00 GMT"}, {"x-amz-storage-class", "REDUCED_REDUNDANCY"}};
        put.body = "Welcome to Amazon S3.";
        signForAws(put, keys, {"us-east-1", "s3"}, time);
        QVERIFY(put.headers.value("Authorization")
                    .endsWith("98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd"));
    }
};

QTEST_GUILESS_MAIN(TestAwsSignature)
#include "tst_awssignature.moc"
