// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaichat/chatanswerfitter.h"
#include "dialects/openaichat/openaichat.h"
#include "support/cases/caserows.h"
#include "support/cases/describe.h"
#include "wire/retryafter.h"

#include <QTest>

using namespace sluice;
using test::CaseFile;

// Bodies that come whole: requests (`request` → `encoded` or `error`), answers (`response` → `encoded`, `usage` or
// `error`) and errors (`error-response STATUS` with headers → `error`, `encoded`).

class TestOpenAiChatBodies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requests_data() { test::addCaseRows(m_requests, 10); }
    void requests();
    void responses_data() { test::addCaseRows(m_responses, 6); }
    void responses();
    void errors_data() { test::addCaseRows(m_errors, 20); }
    void errors();
    void encodesErrors_data();
    void encodesErrors();
    void readsWaits_data();
    void readsWaits();

private:
    const QString m_folder = QStringLiteral("openai-chat");
    std::vector<CaseFile> m_requests = test::readCases(m_folder, QStringLiteral("request"));
    std::vector<CaseFile> m_responses = test::readCases(m_folder, QStringLiteral("response"));
    std::vector<CaseFile> m_errors = test::readCases(m_folder, QStringLiteral("error"));
};

void TestOpenAiChatBodies::requests()
{
    QFETCH(std::size_t, index);
    const CaseFile &file = m_requests[index];
    const auto document = json::Document::parse(file.trimmed("request"));
    QVERIFY(document.ok());
    const auto request = openaichat::decodeRequest(document->root());
    if (!request.ok()) {
        QCOMPARE(test::describe(request.error()), file.trimmed("error"));
        return;
    }
    const CaseFile::Section *encoded = file.find("encoded");
    QVERIFY(encoded);
    openaichat::Flavour flavour;
    for (const QByteArray &word : encoded->words) {
        if (word.startsWith("max="))
            flavour.maxTokensField = word.mid(4);
        else if (word.startsWith("reasoning="))
            flavour.reasoningField = word.mid(10);
    }
    flavour.streamOptions = !encoded->words.contains("no-stream-options");
    QCOMPARE(openaichat::encodeRequest(*request, flavour), encoded->text.trimmed());
}

void TestOpenAiChatBodies::responses()
{
    QFETCH(std::size_t, index);
    const CaseFile &file = m_responses[index];
    const auto document = json::Document::parse(file.trimmed("response"));
    QVERIFY(document.ok());
    const auto response = openaichat::decodeResponse(document->root());
    if (!response.ok()) {
        QCOMPARE(test::describe(response.error()), file.trimmed("error"));
        if (!document->root()["error"].exists()) // what is passed on as bytes is looked at by the same rule
            QCOMPARE(test::describe(failureInChatAnswer(document->root()).value_or(Error())), file.trimmed("error"));
        return;
    }
    QVERIFY(!failureInChatAnswer(document->root()));
    QCOMPARE(openaichat::encodeResponse(*response), file.trimmed("encoded"));
    QCOMPARE(test::describe(response->usage), file.trimmed("usage"));
}

void TestOpenAiChatBodies::errors()
{
    QFETCH(std::size_t, index);
    const CaseFile &file = m_errors[index];
    const CaseFile::Section *section = file.find("error-response");
    QVERIFY(section);
    HeaderList headers;
    const QByteArrayList lines = file.trimmed("headers").split('\n');
    for (const QByteArray &line : lines)
        headers.append(line.left(line.indexOf(':')), line.mid(line.indexOf(':') + 1).trimmed());
    const QByteArray body = section->text.trimmed();
    const Error error = openaichat::decodeError(section->words.value(0).toInt(), headers, body);
    QCOMPARE(test::describe(error), file.trimmed("error"));
    QCOMPARE(error.source, ErrorSource::Upstream);
    QCOMPARE(error.body, body);
    if (file.find("encoded"))
        QCOMPARE(openaichat::encodeError(error), file.trimmed("encoded"));
}

void TestOpenAiChatBodies::encodesErrors_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("told");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, ErrorKind kind, int told, int status, const char *type, const char *code) {
        QTest::newRow(name) << kind << told << status << QByteArray(type) << QByteArray(code);
    };
    row("400", ErrorKind::InvalidRequest, 400, 400, "invalid_request_error", "");
    row("422", ErrorKind::InvalidRequest, 422, 422, "invalid_request_error", "");
    row("401", ErrorKind::Auth, 401, 401, "authentication_error", "invalid_api_key");
    row("402", ErrorKind::Quota, 402, 402, "insufficient_quota", "insufficient_quota");
    row("403", ErrorKind::Auth, 403, 403, "permission_error", "");
    row("404", ErrorKind::NotFound, 404, 404, "invalid_request_error", "model_not_found");
    row("408", ErrorKind::Timeout, 408, 408, "timeout", "");
    row("409", ErrorKind::Upstream, 409, 409, "conflict", "");
    row("413", ErrorKind::TooLarge, 413, 413, "invalid_request_error", "");
    row("413 of a limit", ErrorKind::RateLimit, 413, 413, "rate_limit_error", "rate_limit_exceeded");
    row("429", ErrorKind::RateLimit, 429, 429, "rate_limit_error", "rate_limit_exceeded");
    row("429 of a budget", ErrorKind::Quota, 429, 429, "insufficient_quota", "insufficient_quota");
    row("500", ErrorKind::Upstream, 500, 500, "server_error", "");
    row("503", ErrorKind::Upstream, 503, 503, "server_error", "overloaded");
    row("504", ErrorKind::Timeout, 504, 504, "timeout", "");
    row("credit without status", ErrorKind::Quota, 0, 402, "insufficient_quota", "insufficient_quota");
    row("the client left", ErrorKind::Cancelled, 0, 499, "invalid_request_error", "");
    row("network", ErrorKind::Network, 0, 502, "server_error", "");
    row("our own timer", ErrorKind::Timeout, 0, 504, "timeout", "");
    row("cut stream", ErrorKind::Protocol, 200, 502, "server_error", "");
    row("unsupported", ErrorKind::Unsupported, 0, 400, "invalid_request_error", "unsupported_operation");
    row("internal", ErrorKind::Internal, 0, 500, "server_error", "");
    row("limit without status", ErrorKind::RateLimit, 0, 429, "rate_limit_error", "rate_limit_exceeded");
}

void TestOpenAiChatBodies::encodesErrors()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, told);
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, code);
    Error error;
    error.kind = kind;
    error.httpStatus = told;
    error.message = QStringLiteral("A \"reason\" – wait");
    QCOMPARE(statusOf(error), status);
    const QByteArray codeText = code.isEmpty() ? "null" : '"' + code + '"';
    const QByteArray expected =
        R"({"error":{"message":"A \"reason\" – wait","type":")" + type + R"(","param":null,"code":)" + codeText + "}}";
    QCOMPARE(openaichat::encodeError(error), expected);
    error.code = "own";
    error.param = "p";
    const auto document = json::Document::parse(openaichat::encodeError(error));
    QCOMPARE(document->root()["error"]["code"].text(), "own");
    QCOMPARE(document->root()["error"]["param"].text(), "p");
}

void TestOpenAiChatBodies::readsWaits_data()
{
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<qint64>("wait");
    const QByteArray date = "Sun, 06 Nov 1994 08:49:37 GMT";
    QTest::newRow("none") << HeaderList{} << qint64(-1);
    QTest::newRow("seconds") << HeaderList{{"Retry-After", "7"}} << qint64(7000);
    QTest::newRow("fraction") << HeaderList{{"retry-after", " 0.25 "}} << qint64(250);
    QTest::newRow("milliseconds first") << HeaderList{{"retry-after", "7"}, {"Retry-After-Ms", "1500"}} << qint64(1500);
    QTest::newRow("bad milliseconds") << HeaderList{{"retry-after-ms", "x"}, {"retry-after", "2"}} << qint64(2000);
    QTest::newRow("date") << HeaderList{{"retry-after", date}} << qint64(37000);
    QTest::newRow("past date") << HeaderList{{"retry-after", "Sun, 06 Nov 1994 08:00:00 GMT"}} << qint64(0);
    QTest::newRow("no number") << HeaderList{{"retry-after", "2m59.56s"}} << qint64(-1);
    QTest::newRow("negative") << HeaderList{{"retry-after", "-1"}} << qint64(-1);
    QTest::newRow("absurd") << HeaderList{{"retry-after", "1e300"}} << qint64(-1);
    QTest::newRow("nan") << HeaderList{{"retry-after", "nan"}} << qint64(-1);
    QTest::newRow("empty") << HeaderList{{"retry-after", ""}} << qint64(-1);
}

void TestOpenAiChatBodies::readsWaits()
{
    QFETCH(HeaderList, headers);
    QFETCH(qint64, wait);
    constexpr qint64 now = 784111740000; // 08:49:00
    const auto seen = retryAfter(headers, now);
    QCOMPARE(seen ? qint64(seen->count()) : qint64(-1), wait);
}

QTEST_APPLESS_MAIN(TestOpenAiChatBodies)
#include "tst_openaichat_bodies.moc"
