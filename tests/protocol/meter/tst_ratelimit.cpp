// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/ratelimit.h"

#include <QTest>

using namespace sluice;
using namespace std::chrono_literals;

class TestRateLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durations_data();
    void durations();
    void goDurationHeaders();
    void tokenKinds();
    void otherResets();
    void nothingTold();
};

namespace {

ProviderProfile builtIn(const char *id)
{
    const auto profiles = builtInProfiles();
    for (const ProviderProfile &profile : profiles ? *profiles : std::vector<ProviderProfile>()) {
        if (profile.id == id)
            return profile;
    }
    qFatal("no profile %s", id);
}

} // namespace

void TestRateLimit::durations_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("ms");
    const auto row = [](const char *text, qint64 ms) { QTest::newRow(text) << QByteArray(text) << ms; };
    row("7.66s", 7660);
    row("2m59.56s", 179'560);
    row("577.5ms", 578);
    row("1h2m3s", 3'723'000);
    row("1m", 60'000);
    row("0", 0);
    row("0s", 0);
    row(" 5s ", 5000);
    row("100us", 1);
    row("5\xc2\xb5s", 1);
    row("1ns", 1);
    row("24h0m0s", 86'400'000);
    row("", -1);
    row("5", -1);
    row("s", -1);
    row("1d", -1);
    row("1..5s", -1);
    row("-5s", -1);
    row("5s later", -1);
    row("99999999999999h", -1);
}

void TestRateLimit::durations()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, ms);
    const auto duration = parseGoDuration(text);
    QCOMPARE(duration.has_value(), ms >= 0);
    if (duration)
        QCOMPARE(qint64(duration->count()), ms);
}

void TestRateLimit::goDurationHeaders()
{
    const HeaderList headers{{"X-RateLimit-Limit-Requests", "14400"},     {"x-ratelimit-limit-tokens", "8000"},
                             {"x-ratelimit-remaining-requests", "14370"}, {"x-ratelimit-remaining-tokens", "7997"},
                             {"x-ratelimit-reset-requests", "2m59.56s"},  {"x-ratelimit-reset-tokens", "7.66s"}};
    const RateLimits limits = readRateLimits(headers, builtIn("groq"), 0);
    QVERIFY((limits.requests == RateLimit{14400, 14370, 179'560ms}));
    QVERIFY((limits.tokens == RateLimit{8000, 7997, 7660ms}));
    QVERIFY(limits.inputTokens == RateLimit());
    QVERIFY(!limits.overLimit);
}

void TestRateLimit::tokenKinds()
{
    const HeaderList headers{{"x-ratelimit-limit-tokens-prompt", "60000"},
                             {"x-ratelimit-remaining-tokens-prompt", "59000"},
                             {"x-ratelimit-limit-tokens-cache-adjusted-prompt", "50000"},
                             {"x-ratelimit-remaining-tokens-generated", "12.0"},
                             {"x-ratelimit-over-limit", "yes"}};
    const RateLimits limits = readRateLimits(headers, builtIn("fireworks"), 0);
    QVERIFY((limits.inputTokens == RateLimit{60000, 59000, {}}));
    QVERIFY((limits.freshInputTokens == RateLimit{50000, {}, {}}));
    QVERIFY((limits.outputTokens == RateLimit{{}, 12, {}}));
    QVERIFY(limits.overLimit);
}

void TestRateLimit::otherResets()
{
    ProviderProfile profile;
    profile.rateLimitHeaders = {{"reset-requests", "r"}, {"limit-requests", "l"}};
    profile.resetFormat = "seconds";
    QCOMPARE(readRateLimits({{"r", "1.5"}}, profile, 0).requests.reset, 1500ms);
    QCOMPARE(readRateLimits({{"r", "soon"}}, profile, 0).requests.reset, std::nullopt);
    QCOMPARE(readRateLimits({{"l", "-1"}}, profile, 0).requests.limit, std::nullopt);
    profile.resetFormat = "rfc3339";
    const qint64 now = 1'795'219'200'000;
    QCOMPARE(readRateLimits({{"r", "2026-11-21T00:00:10Z"}}, profile, now).requests.reset, 10'000ms);
    QCOMPARE(readRateLimits({{"r", "2026-11-20T00:00:00Z"}}, profile, now).requests.reset, 0ms);
    QCOMPARE(readRateLimits({{"r", "tomorrow"}}, profile, now).requests.reset, std::nullopt);
    profile.resetFormat.clear();
    QCOMPARE(readRateLimits({{"r", "5"}}, profile, now).requests.reset, std::nullopt);
}

void TestRateLimit::nothingTold()
{
    QVERIFY(readRateLimits({}, builtIn("groq"), 0) == RateLimits());
    QVERIFY(readRateLimits({{"x-ratelimit-limit-tokens", "5"}}, ProviderProfile(), 0) == RateLimits());
}

QTEST_APPLESS_MAIN(TestRateLimit)

#include "tst_ratelimit.moc"
