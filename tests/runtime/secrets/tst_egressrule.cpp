// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/egressrule.h"

#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

class TestEgressRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allowsEverybodyByDefault()
    {
        const EgressRule rule;
        QVERIFY(rule.isOpen());
        QVERIFY(rule.allowsHost(u"anything.example"_s));
        QCOMPARE(rule.allowed(u"a.example"_s, {QHostAddress(u"10.0.0.1"_s)}).size(), 1);
    }

    void decides_data()
    {
        QTest::addColumn<QByteArrayList>("allow");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isAllowed");
        const auto row = [](const char *name, const QByteArrayList &allow, const QString &host, const QString &address,
                            bool isAllowed) { QTest::newRow(name) << allow << host << address << isAllowed; };
        const QByteArrayList groq{"api.groq.com"};
        row("nobody", {}, u"api.groq.com"_s, u"8.8.8.8"_s, false);
        row("by name", groq, u"api.groq.com"_s, u"8.8.8.8"_s, true);
        row("by name, other case", groq, u"API.Groq.COM"_s, u"8.8.8.8"_s, true);
        row("by name, with its dot", groq, u"api.groq.com."_s, u"8.8.8.8"_s, true);
        row("another name", groq, u"api.groq.com.evil.example"_s, u"8.8.8.8"_s, false);
        row("name before it", groq, u"evilapi.groq.com"_s, u"8.8.8.8"_s, false);
        row("its address by hand", groq, u"8.8.8.8"_s, u"8.8.8.8"_s, false);
        row("below a name", {"*.azure.com"}, u"a.b.azure.com"_s, u"8.8.8.8"_s, true);
        row("not the name itself", {"*.azure.com"}, u"azure.com"_s, u"8.8.8.8"_s, false);
        row("in letters of its own", {"bücher.example"}, u"xn--bcher-kva.example"_s, u"8.8.8.8"_s, true);
        // Rebinding: the name is listed, where it leads is not.
        for (const QString &inner :
             {u"127.0.0.1"_s, u"10.1.2.3"_s, u"172.20.0.1"_s, u"192.168.1.1"_s, u"169.254.169.254"_s, u"100.64.0.1"_s,
              u"0.0.0.0"_s, u"224.0.0.1"_s, u"::1"_s, u"fe80::1"_s, u"fd00::1"_s, u"::ffff:10.0.0.1"_s,
              u"64:ff9b::a9fe:a9fe"_s, u"2002:7f00:1::"_s})
            row(qPrintable(u"rebound to "_s + inner), groq, u"api.groq.com"_s, inner, false);
        row("out by IPv6", groq, u"api.groq.com"_s, u"2606:4700::1"_s, true);
        row("inner, listed too", {"vault.corp", "10.0.0.0/8"}, u"vault.corp"_s, u"10.1.2.3"_s, true);
        row("by range alone", {"10.0.0.0/8"}, u"vault.corp"_s, u"10.1.2.3"_s, true);
        row("out of the range", {"10.0.0.0/8"}, u"vault.corp"_s, u"11.0.0.1"_s, false);
        row("mapped into the range", {"10.0.0.0/8"}, u"vault.corp"_s, u"::ffff:10.0.0.1"_s, true);
        row("one address", {"10.1.0.0"}, u"10.1.0.0"_s, u"10.1.0.0"_s, true);
        row("not its neighbour", {"10.1.0.0"}, u"10.1.0.1"_s, u"10.1.0.1"_s, false);
        row("one address of IPv6", {"fd00::1"}, u"fd00::1"_s, u"fd00::1"_s, true);
        row("a range of IPv6", {"fd00::/8"}, u"a.corp"_s, u"fd12::1"_s, true);
        row("localhost", {"localhost"}, u"localhost"_s, u"127.0.0.1"_s, true);
        row("localhost by address", {"localhost"}, u"127.0.0.1"_s, u"127.0.0.1"_s, true);
        row("everybody outside", {"*"}, u"a.example"_s, u"8.8.8.8"_s, true);
        row("everybody outside, not inside", {"*"}, u"a.example"_s, u"10.0.0.1"_s, false);
    }

    void decides()
    {
        QFETCH(QByteArrayList, allow);
        QFETCH(QString, host);
        QFETCH(QString, address);
        QFETCH(bool, isAllowed);
        const Result<EgressRule> rule = EgressRule::only(allow);
        QVERIFY(rule.ok());
        QVERIFY(!rule->isOpen());
        QCOMPARE(!rule->allowed(host, {QHostAddress(address)}).isEmpty(), isAllowed);
        if (isAllowed)
            QVERIFY(rule->mayLookUp(host));
    }

    void keepsOnlyTheGoodAddresses()
    {
        const Result<EgressRule> rule = EgressRule::only({"a.example"});
        const QList<QHostAddress> good = rule->allowed(
            u"a.example"_s, {QHostAddress(u"10.0.0.1"_s), QHostAddress(u"8.8.8.8"_s), QHostAddress(u"::1"_s)});
        QCOMPARE(good, QList<QHostAddress>{QHostAddress(u"8.8.8.8"_s)});
    }

    void trustsWhoWasNamed()
    {
        Result<EgressRule> rule = EgressRule::only({});
        rule->add(u"proxy.corp"_s);
        QVERIFY(rule->allowsHost(u"proxy.corp"_s));
        QCOMPARE(rule->allowed(u"proxy.corp"_s, {QHostAddress(u"10.0.0.1"_s)}).size(), 1);
        QVERIFY(!rule->mayLookUp(u"other.corp"_s));
    }

    void refusesWhatIsNoEntry()
    {
        for (const QByteArray entry : {"https://api.groq.com", "api.groq.com:443", "api.groq.com/v1", "", "a b", "*.",
                                       "10.0.0.0/99", "user@host", "a.*.example"})
            QVERIFY2(!EgressRule::only({entry}).ok(), entry.constData());
    }
};

QTEST_GUILESS_MAIN(TestEgressRule)
#include "tst_egressrule.moc"
