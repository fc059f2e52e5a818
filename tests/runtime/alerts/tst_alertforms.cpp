// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/alertmessage.h"
#include "telemetry/delivery.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace sluice;
using namespace Qt::StringLiterals;
using Kind = AlertChannel::Kind;

namespace {

qint64 at(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch();
}

AlertMessage message(bool isResolved = false)
{
    return {"0123",
            "spend",
            "anna",
            AlertSeverity::Critical,
            isResolved,
            u"*anna* <!channel> & [x](http://y) used 80 %"_s,
            at("2026-11-29T12:00:00Z")};
}

QJsonValue body(Kind kind, const AlertMessage &message)
{
    const AlertChannel channel{"c", kind, Secret("https://example.org/hook/"), Secret("routing")};
    const QByteArray bytes = channelRequest(channel, message).body;
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace

class TestAlertForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quiet_data()
    {
        QTest::addColumn<QByteArray>("moment");
        QTest::addColumn<QByteArray>("until");
        // 22:00 to 07:00 in Berlin, which is UTC+1 in winter and UTC+2 in summer; not begun on Saturdays.
        QTest::newRow("before") << QByteArray("2026-11-25T20:59:59Z") << QByteArray();
        QTest::newRow("its first moment") << QByteArray("2026-11-25T21:00:00Z") << QByteArray("2026-11-26T06:00:00Z");
        QTest::newRow("after midnight") << QByteArray("2026-11-26T02:00:00Z") << QByteArray("2026-11-26T06:00:00Z");
        QTest::newRow("its end") << QByteArray("2026-11-26T06:00:00Z") << QByteArray();
        QTest::newRow("summer") << QByteArray("2026-07-01T20:30:00Z") << QByteArray("2026-07-02T05:00:00Z");
        QTest::newRow("Saturday evening") << QByteArray("2026-11-28T22:00:00Z") << QByteArray();
        QTest::newRow("Saturday morning, of Friday")
            << QByteArray("2026-11-28T04:00:00Z") << QByteArray("2026-11-28T06:00:00Z");
        QTest::newRow("Saturday night") << QByteArray("2026-10-25T00:30:00Z") << QByteArray();
    }
    void quiet()
    {
        QFETCH(QByteArray, moment);
        QFETCH(QByteArray, until);
        QuietHours quiet{QTime(22, 0), QTime(7, 0), "Europe/Berlin"};
        quiet.days[5] = false;
        QCOMPARE(quietUntil(quiet, at(moment.constData())), until.isEmpty() ? 0 : at(until.constData()));
    }

    void quietNightsInWhichClocksChange()
    {
        const QuietHours quiet{QTime(22, 0), QTime(7, 0), "Europe/Berlin"};
        QCOMPARE(quietUntil(quiet, at("2026-03-28T21:00:00Z")), at("2026-03-29T05:00:00Z"));
        QCOMPARE(quietUntil(quiet, at("2026-03-29T05:00:00Z")), 0);
        QCOMPARE(quietUntil(quiet, at("2026-10-24T20:00:00Z")), at("2026-10-25T06:00:00Z"));
        QCOMPARE(quietUntil(quiet, at("2026-10-25T06:00:00Z")), 0);
        // 02:30 is not there in one of them, and twice in the other: it ends then, and stays ended.
        const QuietHours half{QTime(22, 0), QTime(2, 30), "Europe/Berlin"};
        for (const char *moment : {"2026-03-29T00:59:00Z", "2026-10-25T00:29:00Z"}) {
            const qint64 end = quietUntil(half, at(moment));
            QVERIFY2(end > at(moment) && end <= at(moment) + 3'700'000, moment);
            QCOMPARE(quietUntil(half, end), 0);
        }
        const QuietHours late{QTime(2, 30), QTime(7, 0), "Europe/Berlin"};
        QCOMPARE(quietUntil(late, at("2026-03-29T03:00:00Z")), at("2026-03-29T05:00:00Z"));
        QCOMPARE(quietUntil(late, at("2026-10-25T03:00:00Z")), at("2026-10-25T06:00:00Z"));
    }

    void quietOfOneDayAndOfNone()
    {
        const QuietHours noon{QTime(12, 0), QTime(13, 0), "UTC"};
        QCOMPARE(quietUntil(noon, at("2026-11-25T12:30:00Z")), at("2026-11-25T13:00:00Z"));
        QCOMPARE(quietUntil(noon, at("2026-11-25T13:00:00Z")), 0);
        QCOMPARE(quietUntil({}, at("2026-11-25T12:30:00Z")), 0);
        QCOMPARE(quietUntil({QTime(1, 0), QTime(1, 0), "UTC"}, at("2026-11-25T01:00:00Z")), 0);
        QCOMPARE(quietUntil({QTime(1, 0), QTime(2, 0), "Nowhere/Land"}, at("2026-11-25T01:00:00Z")), 0);
    }

    void webhookIsSigned()
    {
        const AlertChannel channel{"c", Kind::Webhook, Secret("https://example.org/hook"), Secret("k")};
        const TransportRequest request = channelRequest(channel, message());
        const QByteArray sign = request.headers.value("x-sluice-signature");
        QCOMPARE(sign, deliverySignature("k", request.body, sign.mid(2, sign.indexOf(',') - 2).toLongLong()));
        const QJsonObject object = QJsonDocument::fromJson(request.body).object();
        QCOMPARE(object["state"_L1].toString(), u"firing"_s);
        QCOMPARE(object["severity"_L1].toString(), u"critical"_s);
        QCOMPARE(object["text"_L1].toString(), message().text);
        QCOMPARE(object["time"_L1].toString(), u"2026-11-29T12:00:00.000Z"_s);
    }

    /// Slack reads markup in `text` only, and there three characters begin it.
    void slackReadsNoMarkup()
    {
        const QJsonObject object = body(Kind::Slack, message()).toObject();
        QCOMPARE(object["text"_L1].toString(), u"*anna* &lt;!channel&gt; &amp; [x](http://y) used 80 %"_s);
        const QJsonObject text = object["blocks"_L1][0]["text"_L1].toObject();
        QCOMPARE(text["type"_L1].toString(), u"plain_text"_s);
        QCOMPARE(text["text"_L1].toString(), message().text);
    }

    void teamsReadsNoMarkup()
    {
        const QJsonValue card = body(Kind::Teams, message()).toObject()["attachments"_L1][0]["content"_L1];
        QCOMPARE(card["version"_L1].toString(), u"1.4"_s);
        const QString text = card["body"_L1][0]["text"_L1].toString();
        QVERIFY2(text.startsWith(u"\\*anna\\* \\<\\!channel\\> & \\[x\\]\\(http://y\\)"_s), qPrintable(text));
    }

    void pagerDutyKnowsTheSameAlert()
    {
        const QJsonObject begin = body(Kind::PagerDuty, message()).toObject();
        const QJsonObject end = body(Kind::PagerDuty, message(true)).toObject();
        QCOMPARE(begin["event_action"_L1].toString(), u"trigger"_s);
        QCOMPARE(end["event_action"_L1].toString(), u"resolve"_s);
        QCOMPARE(begin["dedup_key"_L1], end["dedup_key"_L1]);
        QCOMPARE(begin["routing_key"_L1].toString(), u"routing"_s);
        QCOMPARE(begin["payload"_L1]["severity"_L1].toString(), u"critical"_s);
    }

    void alertmanagerKnowsTheSameAlert()
    {
        const QJsonValue begin = body(Kind::Alertmanager, message())[0];
        const QJsonValue end = body(Kind::Alertmanager, message(true))[0];
        QCOMPARE(begin["labels"_L1], end["labels"_L1]);
        QVERIFY(begin["endsAt"_L1].toString() > begin["startsAt"_L1].toString());
        QCOMPARE(end["endsAt"_L1].toString(), u"2026-11-29T12:00:00.000Z"_s);
        const AlertChannel channel{"c", Kind::Alertmanager, Secret("http://127.0.0.1:9093/"), {}};
        QCOMPARE(channelRequest(channel, message()).url, QUrl(u"http://127.0.0.1:9093/api/v2/alerts"_s));
    }

    void foreignTextIsPlainAndShort()
    {
        QCOMPARE(alertText(u"a\x1b[31m\nb\u202e\u200bc"_s), u"a [31m b c"_s);
        QVERIFY(alertText(QString(5000, u'x')).size() <= 200);
        QCOMPARE(alertText(u"日本 é 😀"_s), u"日本 é 😀"_s);
    }

    void outboxKeepsTheWholeMessage()
    {
        const Result<AlertMessage> read = decodeMessage(encodeMessage(message(true)));
        QVERIFY(read.ok());
        QCOMPARE(*read, message(true));
        QVERIFY(!decodeMessage("{").ok());
    }

    void statuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("state");
        const auto row = [](int status, Delivery::State state) { QTest::addRow("%d", status) << status << int(state); };
        for (const int status : {200, 202, 204})
            row(status, Delivery::State::Done);
        for (const int status : {301, 302, 307, 308, 408, 425, 429, 500, 502, 503, 504})
            row(status, Delivery::State::Again);
        for (const int status : {400, 401, 403, 404, 405, 410, 422, 501})
            row(status, Delivery::State::Refused);
        row(413, Delivery::State::TooLarge);
    }
    void statuses()
    {
        QFETCH(int, status);
        QFETCH(int, state);
        QCOMPARE(int(deliveryState(status)), state);
    }
};

QTEST_APPLESS_MAIN(TestAlertForms)
#include "tst_alertforms.moc"
