// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/chatsettingtext.h"
#include "models/parameterspec.h"

#include <QTest>

#include <algorithm>

using namespace sluice;

namespace {

ParameterSpec specOf(const QByteArray &key, const ProviderProfile *profile, const ModelInfo *model)
{
    const std::vector<ParameterSpec> specs = parameterSpecs(profile, model);
    const auto found = std::ranges::find(specs, key, &ParameterSpec::key);
    return found == specs.end() ? ParameterSpec() : *found;
}

} // namespace

class TestParameterSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutFactsNothingIsHeldAgainstASetting()
    {
        for (const ParameterSpec &spec : parameterSpecs(nullptr, nullptr)) {
            QCOMPARE(spec.notTaken, NotTaken::No);
            QVERIFY2(spec.kind != ParameterKind::Choice || !spec.values.isEmpty() || spec.key == "tool_choice",
                     spec.key.constData());
        }
    }

    /// Each provider that comes with the program, by its own file.
    void theProfileRules()
    {
        const auto profiles = builtInProfiles();
        QVERIFY(profiles.ok());
        for (const ProviderProfile &profile : *profiles) {
            for (const ParameterSpec &spec : parameterSpecs(&profile, nullptr)) {
                const auto rule = profile.fields.find(spec.key == "max_tokens" ? profile.maxTokensField : spec.key);
                if (rule == profile.fields.end())
                    continue;
                QCOMPARE(spec.notTaken == NotTaken::No, rule->second.supported);
                if (rule->second.maximum)
                    QCOMPARE(spec.maximum, rule->second.maximum);
            }
        }
    }

    void theModelNarrowsIt()
    {
        ModelInfo model{"p", "m"};
        model.reasoning = false;
        model.tools = false;
        model.maxOutputTokens = 8192;
        QCOMPARE(specOf("reasoning_effort", nullptr, &model).notTaken, NotTaken::ByModel);
        QCOMPARE(specOf("tools", nullptr, &model).notTaken, NotTaken::ByModel);
        QCOMPARE(specOf("tool_choice", nullptr, &model).notTaken, NotTaken::ByModel);
        QCOMPARE(specOf("response_format", nullptr, &model).notTaken, NotTaken::No);
        QCOMPARE(specOf("max_tokens", nullptr, &model).maximum, 8192.0);
        model.reasoning = true;
        model.efforts = {"none", "default"};
        QCOMPARE(specOf("reasoning_effort", nullptr, &model).values, model.efforts);
        QCOMPARE(specOf("reasoning_effort", nullptr, &model).usual, QByteArray());
        model.usualEffort = "none";
        QCOMPARE(specOf("reasoning_effort", nullptr, &model).usual, QByteArray("none"));
    }

    void whatHoldsWhereNothingIsSent()
    {
        ProviderProfile profile;
        profile.fields["temperature"] = FieldRule{.usual = "0.7"};
        QCOMPARE(specOf("temperature", &profile, nullptr).usual, QByteArray("0.7"));
        QCOMPARE(specOf("top_p", &profile, nullptr).usual, QByteArray());
        // What the built-in profiles say is among what they take.
        const auto profiles = builtInProfiles();
        for (const ProviderProfile &each : *profiles) {
            for (const auto &[name, rule] : each.fields) {
                if (!rule.usual.isEmpty() && !rule.values.isEmpty())
                    QVERIFY(rule.values.contains(rule.usual));
            }
        }
    }

    void textsSetAndUnset_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<bool>("taken");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("number") << QByteArray("temperature") << QByteArray(" 0.70 ") << true << QByteArray("0.7");
        QTest::newRow("comma") << QByteArray("top_p") << QByteArray("0,5") << true << QByteArray("0.5");
        QTest::newRow("zero") << QByteArray("temperature") << QByteArray("0") << true << QByteArray("0");
        QTest::newRow("word") << QByteArray("temperature") << QByteArray("hot") << false << QByteArray();
        QTest::newRow("endless") << QByteArray("temperature") << QByteArray("inf") << false << QByteArray();
        QTest::newRow("not a number") << QByteArray("temperature") << QByteArray("nan") << false << QByteArray();
        QTest::newRow("hex") << QByteArray("seed") << QByteArray("0x10") << false << QByteArray();
        QTest::newRow("part") << QByteArray("seed") << QByteArray("1.5") << false << QByteArray();
        QTest::newRow("seed") << QByteArray("seed") << QByteArray("-9223372036854775808") << true
                              << QByteArray("-9223372036854775808");
        QTest::newRow("too large") << QByteArray("seed") << QByteArray("9223372036854775808") << false << QByteArray();
        QTest::newRow("switch") << QByteArray("parallel_tool_calls") << QByteArray("false") << true
                                << QByteArray("false");
        QTest::newRow("named") << QByteArray("tool_choice") << QByteArray("=f") << true << QByteArray("=f");
        QTest::newRow("choice") << QByteArray("tool_choice") << QByteArray("f") << false << QByteArray();
        QTest::newRow("unknown") << QByteArray("tools") << QByteArray("[]") << false << QByteArray();
    }
    void textsSetAndUnset()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, typed);
        QFETCH(bool, taken);
        QFETCH(QByteArray, text);
        ChatSettings settings;
        QCOMPARE(setSettingText(settings, key, typed), taken);
        QCOMPARE(settingText(settings, key), text);
        if (taken)
            QVERIFY(setSettingText(settings, key, {}));
        QCOMPARE(settings, ChatSettings());
    }
};

QTEST_APPLESS_MAIN(TestParameterSpec)
#include "tst_parameterspec.moc"
