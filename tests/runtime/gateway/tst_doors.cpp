// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/doors/doors.h"

#include <QTest>

using namespace sluice;

class TestDoors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paths_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("door");
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<QByteArray>("dialect");
        const auto row = [](const char *path, Door door, const char *model = "", const char *dialect = "openai-chat") {
            QTest::newRow(path) << QByteArray(path) << int(door) << QByteArray(model) << QByteArray(dialect);
        };
        const auto request = [row](const char *path, const char *dialect) { row(path, Door::Request, "", dialect); };
        request("/v1/chat/completions", "openai-chat");
        request("/chat/completions", "openai-chat");
        request("/v1/v1/chat/completions", "openai-chat");
        row("/v1/v1/v1/chat/completions", Door::None);
        request("/openai/v1/chat/completions", "openai-chat");
        request("/openai/chat/completions", "openai-chat");
        row("/v1x/chat/completions", Door::None);
        request("/inference/v1/chat/completions", "openai-chat");
        request("/inference/v1/completions", "openai-completions");
        row("/inference/v1/models/accounts/fireworks/models/m", Door::Model, "accounts/fireworks/models/m");
        request("/inference/v1/inference/v1/chat/completions", "openai-chat");
        row("/inference/chat/completions", Door::None);
        row("/inference/v1x/chat/completions", Door::None);
        request("/openai/v1/openai/v1/chat/completions", "openai-chat");
        row("/openai/v1/openai/v1/models", Door::ModelList);
        row("/openai/v1/openai/v1x/models", Door::None);
        row("/v1/models/openai/v1/m", Door::Model, "openai/v1/m");
        request("/v1/chat/completions/", "openai-chat");
        request("//v1/chat/completions", "openai-chat");
        request("/v1/responses", "openai-responses");
        request("/openai/v1/responses", "openai-responses");
        request("/v1/completions", "openai-completions");
        request("/v1/embeddings", "openai-embeddings");
        request("/openai/v1/embeddings", "openai-embeddings");
        request("/v1/messages", "anthropic-messages");
        request("/anthropic/v1/messages", "anthropic-messages");
        row("/v1/messages/count_tokens", Door::CountTokens, "", "anthropic-messages");
        row("/anthropic/v1/messages/count_tokens", Door::CountTokens, "", "anthropic-messages");
        row("/anthropic/v1/nothing", Door::None, "", "anthropic-messages");
        row("/anthropic/v1/models", Door::ModelList, "", "anthropic-messages");
        row("/v1/models", Door::ModelList);
        row("/openai/v1/models", Door::ModelList);
        row("/v1/models/groq/openai/gpt-oss-120b", Door::Model, "groq/openai/gpt-oss-120b");
        row("/v1/models/groq%2Fopenai%2Fgpt-oss-120b", Door::Model, "groq/openai/gpt-oss-120b");
        row("/v1/models/", Door::ModelList);
        // A vendor's other operations are refused in its own form.
        row("/v1/messages/batches", Door::None, "", "anthropic-messages");
        row("/v1/messages/batches/batch_1", Door::None, "", "anthropic-messages");
        row("/v1/responses/resp_1/cancel", Door::CancelKept, "", "openai-responses");
        row("/v1/responses/resp_1", Door::KeptAnswer, "", "openai-responses");
        row("/openai/v1/responses/resp_1", Door::KeptAnswer, "", "openai-responses");
        row("/v1/responses/resp_1/input_items", Door::KeptInput, "", "openai-responses");
        row("/v1/responses/compact", Door::None, "", "openai-responses");
        row("/v1/responses/input_tokens", Door::None, "", "openai-responses");
        row("/v1/responses/..", Door::None, "", "openai-responses");
        row("/v1/responses/resp%2F1", Door::None, "", "openai-responses");
        row("/v1/chat/completions/c1", Door::None);
        row("/v1/messagesx", Door::None);
        row("/v1/images/generations", Door::Unsupported);
        row("/openai/v1/audio/transcriptions", Door::Unsupported);
        row("/v1/files", Door::Unsupported);
        row("/v1/batches/batch_1/cancel", Door::Unsupported);
        row("/v1/filesystem", Door::None);
        row("/health", Door::Health);
        row("/", Door::Banner);
        row("/api/hello", Door::Banner);
        row("/../etc/passwd", Door::None);
        row("", Door::Banner);
    }

    void paths()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, door);
        QFETCH(QByteArray, model);
        const DoorMatch match = findDoor(path);
        QCOMPARE(int(match.door), door);
        QCOMPARE(match.modelId, model);
        QTEST(match.dialect->id, "dialect");
    }

    void everyFormatHasItsDoor()
    {
        QSet<QByteArray> ids;
        for (const ClientDialect &dialect : clientDialects()) {
            QVERIFY(!ids.contains(dialect.id));
            ids.insert(dialect.id);
            const DoorMatch match = findDoor("/v1" + dialect.path);
            QVERIFY(match.door == Door::Request);
            QCOMPARE(match.dialect, &dialect);
            QCOMPARE(doorName(match), dialect.name);
            QCOMPARE(findClientDialect(dialect.id), &dialect);
            if (!dialect.countPath.isEmpty())
                QVERIFY(findDoor("/v1" + dialect.countPath).door == Door::CountTokens);
            if (!dialect.prefix.isEmpty())
                QCOMPARE(findDoor(dialect.prefix + "/v1/none").dialect, &dialect);
        }
        QVERIFY(!findClientDialect("morse"));
    }

    void whatHasNoFormatIsToldInTheClients()
    {
        const HeaderList anthropic{{"anthropic-version", "2023-06-01"}};
        for (const char *path : {"/v1/models", "/v1/models/none", "/v1/nothing", "/v1/files"}) {
            QCOMPARE(findDoor(path, anthropic).dialect->id, "anthropic-messages");
            QCOMPARE(findDoor(path).dialect->id, "openai-chat");
        }
        QCOMPARE(findDoor("/v1/chat/completions", anthropic).dialect->id, "openai-chat");
        QCOMPARE(findDoor("/v1/responses/resp_1", anthropic).dialect->id, "openai-responses");
    }

    void groqClientsAreKnownByTheirPath()
    {
        QVERIFY(findDoor("/openai/v1/chat/completions").groqPath);
        QVERIFY(!findDoor("/v1/chat/completions").groqPath);
    }

    void methods()
    {
        QVERIFY(methodAllowed(Door::Request, "POST"));
        QVERIFY(!methodAllowed(Door::Request, "GET"));
        QVERIFY(methodAllowed(Door::ModelList, "HEAD"));
        QVERIFY(!methodAllowed(Door::Health, "POST"));
        QVERIFY(methodAllowed(Door::KeptAnswer, "DELETE") && methodAllowed(Door::KeptAnswer, "GET"));
        QVERIFY(!methodAllowed(Door::KeptAnswer, "POST") && !methodAllowed(Door::KeptAnswer, ""));
        QVERIFY(methodAllowed(Door::CancelKept, "POST") && !methodAllowed(Door::CancelKept, "GET"));
    }
};

QTEST_APPLESS_MAIN(TestDoors)
#include "tst_doors.moc"
