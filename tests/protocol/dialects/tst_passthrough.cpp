// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialects/openaichat/passthrough.h"
#include "support/cases/caserows.h"
#include "support/cases/describe.h"

#include <QTest>

#include <algorithm>

using namespace sluice;
using test::CaseFile;

// Each case: `request PROFILE OPERATION [model=… cap=… strict]` with the client's body, then what becomes of it:
// `body`, `dropped`, `headers`, or `error`. Bodies are compared byte for byte.

class TestPassthrough : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void prepares_data();
    void prepares();
    void tellsWhatTheClientAskedFor();
    void leavesAFittingRequestAlone();
    void preparedIsStable_data() { prepares_data(); }
    void preparedIsStable();

private:
    struct Setting {
        QByteArray operation;
        ProviderProfile profile;
        QByteArray model = "m";
        std::optional<qint64> cap = {};
        bool strict = false;
    };
    [[nodiscard]] Setting settingOf(const CaseFile &file) const;
    [[nodiscard]] static Result<PreparedRequest> prepare(const Setting &setting, const QByteArray &body);

    std::vector<ProviderProfile> m_profiles;
    std::vector<CaseFile> m_cases = test::readCases(QStringLiteral("openai-chat"), QStringLiteral("prepare"));
};

namespace {

/// A provider with one rule of each kind.
ProviderProfile narrowProfile()
{
    ProviderProfile profile;
    profile.id = "narrow";
    profile.name = "Narrow";
    profile.streamOptionFields = {"include_usage"};
    profile.reasoningField = "reasoning";
    profile.roleNames = {{"developer", "system"}};
    profile.fields["no"].supported = false;
    profile.fields["old"].renameTo = "new";
    profile.fields["affinity"] = {true, "cache", {}, {}, {}, {}, {}, "x-affinity"};
    profile.fields["temperature"].minimum = 0;
    profile.fields["temperature"].maximum = 1.5;
    profile.fields["user"].maxLength = 4;
    profile.fields["stop"].maxItems = 2;
    profile.fields["effort"].values = {"low", "high"};
    profile.toolTypes = {"function"};
    profile.toolCallFields = {"id", "type", "function"};
    profile.messageFields = {{"user", {"role", "content"}},
                             {"assistant", {"role", "content", "tool_calls", "reasoning"}}};
    profile.contentParts = {"text", "image_url"};
    profile.partFields = {{"text", {"type", "text"}}};
    return profile;
}

ProviderProfile bareProfile()
{
    ProviderProfile profile;
    profile.id = "bare";
    profile.name = "Bare";
    profile.streamOptions = false;
    return profile;
}

QByteArray headerLines(const HeaderList &headers)
{
    QByteArrayList lines;
    for (const auto &[name, value] : headers)
        lines.append(name + ": " + value);
    return lines.join('\n');
}

} // namespace

void TestPassthrough::initTestCase()
{
    auto profiles = builtInProfiles();
    QVERIFY(profiles.ok());
    m_profiles = *profiles;
    m_profiles.push_back(narrowProfile());
    m_profiles.push_back(bareProfile());
}

TestPassthrough::Setting TestPassthrough::settingOf(const CaseFile &file) const
{
    Setting setting;
    const CaseFile::Section *section = file.find("request");
    const QByteArrayList words = section ? section->words : QByteArrayList();
    const auto profile = std::ranges::find(m_profiles, words.value(0), &ProviderProfile::id);
    if (profile != m_profiles.end())
        setting.profile = *profile;
    setting.operation = words.value(1);
    for (const QByteArray &word : words) {
        if (word.startsWith("model="))
            setting.model = word.mid(6);
        else if (word.startsWith("cap="))
            setting.cap = word.mid(4).toLongLong();
    }
    setting.strict = words.contains("strict");
    return setting;
}

Result<PreparedRequest> TestPassthrough::prepare(const Setting &setting, const QByteArray &body)
{
    const auto document = json::Document::parse(body);
    if (!document.ok())
        return document.error();
    if (setting.operation == "chat")
        return prepareChatRequest(document->root(), setting.profile, setting.model, setting.cap, setting.strict);
    return prepareRequest(setting.operation, document->root(), setting.profile, setting.model, setting.cap,
                          setting.strict);
}

void TestPassthrough::prepares_data()
{
    test::addCaseRows(m_cases, 15);
}

void TestPassthrough::prepares()
{
    QFETCH(std::size_t, index);
    const CaseFile &file = m_cases[index];
    const Setting setting = settingOf(file);
    QVERIFY(!setting.profile.id.isEmpty());
    const auto prepared = prepare(setting, file.trimmed("request"));
    if (!prepared.ok()) {
        QCOMPARE(test::describe(prepared.error()), file.trimmed("error"));
        return;
    }
    QCOMPARE(prepared->body, file.trimmed("body"));
    QCOMPARE(prepared->dropped.join(','), file.trimmed("dropped"));
    QCOMPARE(headerLines(prepared->headers), file.trimmed("headers"));
}

/// A prepared request needs no further edit.
void TestPassthrough::preparedIsStable()
{
    QFETCH(std::size_t, index);
    const Setting setting = settingOf(m_cases[index]);
    const auto once = prepare(setting, m_cases[index].trimmed("request"));
    if (!once.ok())
        return;
    const auto twice = prepare(setting, once->body);
    QVERIFY(twice.ok());
    QCOMPARE(twice->body, once->body);
    QVERIFY(twice->dropped.isEmpty());
}

void TestPassthrough::tellsWhatTheClientAskedFor()
{
    const Setting setting{"chat", narrowProfile()};
    const auto plain = prepare(setting, R"({"model":"x","messages":[],"tools":[]})");
    QVERIFY(!plain->stream && !plain->clientWantsUsage && !plain->hasTools);
    const auto full = prepare(setting, R"({"model":"x","messages":[],"stream":true,"stream_options":)"
                                       R"({"include_usage":true},"tools":[{"type":"function"}]})");
    QVERIFY(full->stream && full->clientWantsUsage && full->hasTools);
    const auto no = prepare(setting, R"({"stream":false,"stream_options":{"include_usage":false}})");
    QVERIFY(!no->stream && !no->clientWantsUsage);
}

void TestPassthrough::leavesAFittingRequestAlone()
{
    const QByteArray body = "{ \"model\" : \"m\",\n\"temperature\":0.70, \"seed\":0, \"logprobs\":null,\"messages\":[ "
                            "{\"content\":\"\\u00e9\",\"role\":\"user\"} ],\"x\":{\"b\":1,\"a\":2} }";
    const auto prepared = prepare({"chat", narrowProfile()}, body);
    QVERIFY(prepared.ok());
    QCOMPARE(prepared->body, body);
    QVERIFY(prepared->dropped.isEmpty());
}

QTEST_APPLESS_MAIN(TestPassthrough)
#include "tst_passthrough.moc"
