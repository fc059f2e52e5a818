// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/recordexport.h"
#include "json/value.h"

#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

RequestRecord record()
{
    RequestRecord record;
    record.id = "req_1";
    record.timeMs = 1'800'000'000'123;
    record.client = u"Zed, \"home\""_s;
    record.door = "chat";
    record.model = "=cmd()";
    record.target = "p/m";
    record.attempts = {{"p/m", 429, "rate_limit", "tokens"}, {"p/m", 200}};
    record.stream = true;
    record.status = 200;
    record.times = {0.5, {}, 12.25, 800};
    record.usage.input = 100;
    record.cost = Money::ofDollars(0.00125);
    record.dropped = {"a", "b"};
    record.tokensPerSecond = 512.5;
    return record;
}

} // namespace

class TestRecordExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonLine()
    {
        const QByteArray line = toJsonLine(record());
        QVERIFY(!line.contains('\n'));
        const auto document = json::Document::parse(line);
        QVERIFY(document.ok());
        const json::Value root = document->root();
        QCOMPARE(root["time"].text(), "2027-01-15T08:00:00.123Z");
        QCOMPARE(root["client"].text(), "Zed, \"home\"");
        QCOMPARE(root["stream"].toInt(), 1);
        QVERIFY(root["connect_ms"].isNull());
        QCOMPARE(root["first_token_ms"].toDouble(), 11.75);
        QCOMPARE(root["input_tokens"].toInt(), 100);
        QVERIFY(root["output_tokens"].isNull());
        QCOMPARE(root["cost_dollars"].toDouble(), 0.00125);
        // The names that all commands have in common.
        QCOMPARE(root["ttft_ms"].toDouble(), 11.75);
        QCOMPARE(root["elapsed_ms"].toDouble(), 800);
        QCOMPARE(root["cost_usd"].toDouble(), 0.00125);
        QCOMPARE(root["tokens_per_second"].toDouble(), 512.5);
        QVERIFY(root["cached_input_tokens"].isNull());
        QCOMPARE(root["dropped_parameters"].items().size(), 2u);
        QCOMPARE(root["dropped_parameters"].items()[1].text(), "b");
        QCOMPARE(root["attempts"].items().size(), 2u);
        QCOMPARE(root["attempts"].items()[0]["error"].text(), "rate_limit");
    }

    void csvLine()
    {
        QCOMPARE(csvHeader(),
                 "id,time,client,door,model,target,stream,status,error_kind,error_code,error_message,queue_ms,"
                 "connect_ms,first_token_ms,total_ms,input_tokens,cached_tokens,output_tokens,reasoning_tokens,"
                 "cost_dollars,dropped,attempts,estimated,unpriced,usage_judgement,ttft_ms,elapsed_ms,"
                 "cached_input_tokens,cost_usd,dropped_parameters,tokens_per_second,guard,guard_rules,"
                 "max_tokens,temperature,response_id,response_model,finish_reasons");
        QCOMPARE(toCsvLine(record()),
                 "req_1,2027-01-15T08:00:00.123Z,\"Zed, \"\"home\"\"\",chat,'=cmd(),p/m,1,200,,,,0.5,,11.75,800,100,,,,"
                 "0.00125,\"a,b\",\"[{\"\"target\"\":\"\"p/m\"\",\"\"status\"\":429,\"\"error\"\":\"\"rate_limit\"\","
                 "\"\"code\"\":\"\"tokens\"\"},{\"\"target\"\":\"\"p/"
                 "m\"\",\"\"status\"\":200}]\",0,0,,11.75,800,,0.00125,\"a,b\",512.5,,,,,,,");
    }

    void whatIsEstimatedSaysSo()
    {
        RequestRecord estimated = record();
        estimated.isEstimated = true;
        estimated.isUnpriced = true;
        estimated.usageJudgement = "output=doubted(9)";
        QVERIFY(toCsvLine(estimated).contains(",1,1,output=doubted(9),"));
        const auto document = json::Document::parse(toJsonLine(estimated));
        QCOMPARE(document->root()["estimated"].toInt(), 1);
        QCOMPARE(document->root()["unpriced"].toInt(), 1);
        QCOMPARE(document->root()["usage_judgement"].text(), "output=doubted(9)");
    }

    void whatGuardsFound()
    {
        RequestRecord guarded = record();
        guarded.guard = "redacted";
        guarded.guardRules = {"pii/email", "=x"};
        QVERIFY(toCsvLine(guarded).contains(",512.5,redacted,\"pii/email,=x\","));
        const auto document = json::Document::parse(toJsonLine(guarded));
        QCOMPARE(document->root()["guard"].text(), "redacted");
        QCOMPARE(document->root()["guard_rules"].items()[0].text(), "pii/email");
    }

    void whatTheAnswerSaysOfItself()
    {
        RequestRecord told = record();
        told.maxTokens = 300;
        told.temperature = 0.2;
        told.answer = {"c1", "org/m", {"length", "tool_calls"}};
        QVERIFY(toCsvLine(told).endsWith(",300,0.2,c1,org/m,\"length,tool_calls\""));
        const auto document = json::Document::parse(toJsonLine(told));
        const json::Value root = document->root();
        QCOMPARE(root["max_tokens"].toInt(), 300);
        QCOMPARE(root["temperature"].toDouble(), 0.2);
        QCOMPARE(root["response_id"].text(), "c1");
        QCOMPARE(root["finish_reasons"].items()[1].text(), "tool_calls");
    }

    void noCellIsAFormula_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *start :
             {"=", "+", "-", "@", "\t=", "\r", " =", "\u00a0=", "\uff1d", "\uff0b", "\uff0d", "\uff20"})
            QTest::newRow(start) << QString::fromUtf8(start) + u"cmd|' /C calc'!A0"_s;
    }

    void noCellIsAFormula()
    {
        QFETCH(QString, name);
        RequestRecord hostile = record();
        hostile.model = name.toUtf8();
        QVERIFY2(toCsvLine(hostile).contains("chat,'") || toCsvLine(hostile).contains("chat,\"'"),
                 toCsvLine(hostile).constData());
    }

    void textOfSeveralLinesIsOneCell()
    {
        RequestRecord several = record();
        several.errorMessage = u"one\ntwo"_s;
        QVERIFY(toCsvLine(several).contains(",\"one\ntwo\","));
        QVERIFY(toJsonLine(several).contains("one\\ntwo"));
    }
};

QTEST_APPLESS_MAIN(TestRecordExport)
#include "tst_recordexport.moc"
