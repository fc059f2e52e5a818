// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/secretreference.h"

#include "secrets/secretstore.h"

#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

using Kind = SecretReference::Kind;

class TestSecretReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArrayList>("parts"); // name, store, field, version
        const auto row = [](const char *text, Kind kind, const QByteArrayList &parts) {
            QTest::newRow(text) << QByteArray(text) << int(kind) << parts;
        };
        row("env.GROQ_API_KEY", Kind::Environment, {"GROQ_API_KEY", "", "", ""});
        row("file:/run/credentials/sluice.service/groq", Kind::File,
            {"/run/credentials/sluice.service/groq", "", "", ""});
        row("file:/a#b", Kind::File, {"/a#b", "", "", ""});
        row("keychain:groq", Kind::Keychain, {"groq", "", "", ""});
        row("vault://main/groq#key", Kind::Vault, {"groq", "main", "key", ""});
        row("vault://main/teams/a/groq#api.key", Kind::Vault, {"teams/a/groq", "main", "api.key", ""});
        row("vault://main/groq#a#b", Kind::Vault, {"groq", "main", "a#b", ""});
        row("vault://main/gr%23oq%3F%25#key", Kind::Vault, {"gr#oq?%", "main", "key", ""});
        row("vault://main/groq?version=3#key", Kind::Vault, {"groq", "main", "key", "3"});
        row("vault://aws/prod/groq", Kind::Vault, {"prod/groq", "aws", "", ""});
    }

    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        QFETCH(QByteArrayList, parts);
        const Result<SecretReference> read = parseSecretReference(text);
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
        QCOMPARE(int(read->kind), kind);
        QCOMPARE(QByteArrayList({read->name, read->store, read->field, read->version}), parts);
        // What is shown leads to the same.
        const Result<SecretReference> again = parseSecretReference(read->text());
        QVERIFY(again.ok() && *again == *read);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"",
                                 "gsk_thisIsAKey",
                                 "env.",
                                 "env.1A",
                                 "env.A B",
                                 "GROQ_API_KEY",
                                 "file:",
                                 "file:relative",
                                 "file:/a\nb",
                                 "keychain:",
                                 "keychain:a\nb",
                                 "vault://",
                                 "vault://main",
                                 "vault://main/",
                                 "vault:///a#b",
                                 "vault://main/a//b#c",
                                 "vault://main/../b#c",
                                 "vault://main/./b#c",
                                 "vault://main/a/#c",
                                 "vault://main/a#",
                                 "vault://main/a?b=1#c",
                                 "vault://main/a?version=#c",
                                 "vault://main/a%0Ab#c",
                                 "vault://main/%2e%2e/b#c"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("long") << "vault://main/" + QByteArray(5000, 'a') + "#k";
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        const Result<SecretReference> read = parseSecretReference(text);
        QVERIFY(!read.ok());
        QVERIFY(!read.error().message.isEmpty());
        QVERIFY(!read.error().message.contains(u"thisIsAKey"_s)); // it may be one
    }

    void takesTheFieldThatIsMeant()
    {
        const StoredSecret stored =
            textSecret(R"({"key": " gsk_1\r\n", "port": 5432, "empty": " ", "inner": {"a": 1}})");
        QCOMPARE(fieldOf(stored, "key")->reveal(), QByteArray("gsk_1"));
        QCOMPARE(fieldOf(stored, "port")->reveal(), QByteArray("5432"));
        QCOMPARE(fieldOf(stored, "inner")->reveal(), QByteArray(R"({"a": 1})"));
        const Result<Secret> missing = fieldOf(stored, "kay");
        QVERIFY(!missing.ok());
        QVERIFY(missing.error().message.contains(QStringLiteral("kay")));
        QVERIFY(missing.error().message.contains(QStringLiteral("port")));
        QVERIFY(!missing.error().message.contains(QStringLiteral("gsk_1")));
        QVERIFY(!fieldOf(stored, "empty").ok());
        QVERIFY(!fieldOf(textSecret(QByteArray(longestSecret + 1, 'x')), {}).ok());
        QVERIFY(fieldOf(textSecret(QByteArray(longestSecret, 'x') + '\n'), {}).ok());
        QCOMPARE(fieldOf(textSecret("plain\n"), {})->reveal(), QByteArray("plain"));
        QCOMPARE(fieldOf(textSecret("\xEF\xBB\xBFplain\r\n"), {})->reveal(), QByteArray("plain"));
        QCOMPARE(fieldOf(textSecret("\xEF\xBB\xBF{\"key\": \"v\"}"), "key")->reveal(), QByteArray("v"));
        QCOMPARE(fieldOf(textSecret(QByteArray("\xFF\xFEp\0q\0\r\0\n\0", 10)), {})->reveal(), QByteArray("pq"));
        QVERIFY(!fieldOf(textSecret("plain"), "key").ok());
    }
};

QTEST_GUILESS_MAIN(TestSecretReference)
#include "tst_secretreference.moc"
