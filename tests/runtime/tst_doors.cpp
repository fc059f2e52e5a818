// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/doors.h"

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
        const auto row = [](const char *path, Door door, const char *model = "") {
            QTest::newRow(path) << QByteArray(path) << int(door) << QByteArray(model);
        };
        row("/v1/chat/completions", Door::Chat);
        row("/chat/completions", Door::Chat);
        row("/v1/v1/chat/completions", Door::Chat);
        row("/v1/v1/v1/chat/completions", Door::None);
        row("/openai/v1/chat/completions", Door::Chat);
        row("/openai/chat/completions", Door::Chat);
        row("/v1x/chat/completions", Door::None);
        row("/v1/chat/completions/", Door::None);
        row("/v1/responses", Door::Responses);
        row("/openai/v1/responses", Door::Responses);
        row("/v1/completions", Door::Completions);
        row("/v1/embeddings", Door::Embeddings);
        row("/openai/v1/embeddings", Door::Embeddings);
        row("/v1/messages", Door::Messages);
        row("/anthropic/v1/messages", Door::Messages);
        row("/v1/messages/count_tokens", Door::CountTokens);
        row("/anthropic/v1/messages/count_tokens", Door::CountTokens);
        row("/v1/models", Door::ModelList);
        row("/openai/v1/models", Door::ModelList);
        row("/v1/models/groq/openai/gpt-oss-120b", Door::Model, "groq/openai/gpt-oss-120b");
        row("/v1/models/groq%2Fopenai%2Fgpt-oss-120b", Door::Model, "groq/openai/gpt-oss-120b");
        row("/v1/models/", Door::None);
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
    }

    void groqClientsAreKnownByTheirPath()
    {
        QVERIFY(findDoor("/openai/v1/chat/completions").groqPath);
        QVERIFY(!findDoor("/v1/chat/completions").groqPath);
    }

    void methods()
    {
        QVERIFY(methodAllowed(Door::Chat, "POST"));
        QVERIFY(!methodAllowed(Door::Chat, "GET"));
        QVERIFY(methodAllowed(Door::ModelList, "HEAD"));
        QVERIFY(!methodAllowed(Door::Health, "POST"));
    }
};

QTEST_APPLESS_MAIN(TestDoors)
#include "tst_doors.moc"
