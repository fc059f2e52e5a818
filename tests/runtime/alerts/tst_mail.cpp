// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/mail/smtpsession.h"
#include "support/peers/testcertificate.h"

#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

/// A mail server for one client; its answers are a script.
class MailPeer : public QTcpServer
{
public:
    /// What it answers to a line that begins so; without a row, 250.
    std::map<QByteArray, QByteArray> says;
    QByteArrayList hello{"250-here", "250 AUTH LOGIN PLAIN"};
    /// Said in the same breath as the answer to STARTTLS, in the clear.
    QByteArray injected;
    bool speaksTlsAtOnce = false;
    const TestCertificate *certificate = nullptr;
    QByteArrayList heard;
    QByteArray mail;

    MailPeer() { listen(QHostAddress::LocalHost); }
    [[nodiscard]] QUrl url(const QString &scheme = u"smtp"_s) const
    {
        return QUrl(scheme + u"://localhost:"_s + QString::number(serverPort()));
    }

protected:
    void incomingConnection(qintptr handle) override
    {
        m_socket = new QSslSocket(this);
        m_socket->setSocketDescriptor(handle);
        connect(m_socket, &QSslSocket::readyRead, this, &MailPeer::read);
        if (certificate) {
            m_socket->setLocalCertificate(certificate->certificate());
            m_socket->setPrivateKey(certificate->key());
        }
        if (speaksTlsAtOnce) {
            connect(m_socket, &QSslSocket::encrypted, this, [this] { say(greeting()); });
            m_socket->startServerEncryption();
        } else {
            say(greeting());
        }
    }

private:
    QByteArray greeting() const { return says.contains("(greeting)") ? says.at("(greeting)") : "220 here"; }
    void say(const QByteArray &line) { m_socket->write(line + "\r\n"); }
    void read()
    {
        while (m_socket->canReadLine()) {
            const QByteArray line = m_socket->readLine().chopped(2);
            if (m_inText) {
                m_inText = line != ".";
                if (m_inText)
                    mail += line + '\n';
                else
                    say(says.contains(".") ? says.at(".") : "250 taken");
                continue;
            }
            heard.append(line);
            answer(line);
        }
    }
    void answer(const QByteArray &line)
    {
        for (const auto &[beginning, reply] : says) {
            if (line.startsWith(beginning))
                return say(reply);
        }
        if (line.startsWith("EHLO"))
            return say(hello.join("\r\n"));
        if (line == "STARTTLS") {
            m_socket->write("220 go on\r\n" + injected);
            m_socket->flush();
            m_socket->startServerEncryption();
        } else if (line == "DATA") {
            m_inText = true;
            say("354 go on");
        } else {
            say(line.startsWith("AUTH PLAIN") ? "235 yes" : "250 fine");
        }
    }

    QSslSocket *m_socket = nullptr;
    bool m_inText = false;
};

const AlertMessage alert{
    "id-1", "spend", "anna", AlertSeverity::Critical, false, u"anna has used 80 % — \U0001f600"_s, 1'800'000'000'000};

qsizetype logins(const MailPeer &peer)
{
    return std::count_if(peer.heard.begin(), peer.heard.end(),
                         [](const QByteArray &line) { return line.startsWith("AUTH"); });
}

/// What became of a mail.
Delivery deliver(const MailServer &server, const TransportOptions &transport = {}, const QByteArrayList &to = {"b@c.d"})
{
    std::optional<Delivery> result;
    const SmtpSession session(server, alertMail(alert, "sluice@a.b", to), transport,
                              [&](const Delivery &delivery) { result = delivery; });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 20'000))
        return {};
    return *result;
}

} // namespace

class TestMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOver()
    {
        MailPeer peer;
        const Delivery delivery = deliver({peer.url(), "user", Secret("pass word")}, {}, {"b@c.d", "e@f.g"});
        QVERIFY2(delivery.state == Delivery::State::Done, qPrintable(delivery.why));
        const QByteArray login = QByteArray("\0user\0pass word", 15).toBase64();
        QCOMPARE(peer.heard.mid(0, 6),
                 (QByteArrayList{"EHLO [127.0.0.1]", "AUTH PLAIN " + login, "MAIL FROM:<sluice@a.b>", "RCPT TO:<b@c.d>",
                                 "RCPT TO:<e@f.g>", "DATA"}));
        QVERIFY(peer.mail.contains("To: b@c.d,\n e@f.g\n"));
        QVERIFY(peer.mail.contains("Subject: =?utf-8?B?"));
        QVERIFY(peer.mail.contains("Auto-Submitted: auto-generated\n"));
        const QByteArray body = QByteArray::fromBase64(peer.mail.mid(peer.mail.indexOf("\n\n") + 2));
        QVERIFY2(body.startsWith("anna has used 80 % — \U0001f600\r\n"), body.constData());
    }

    void logsInByTheOtherWay()
    {
        MailPeer peer;
        peer.hello = {"250-here", "250 AUTH LOGIN"};
        peer.says = {{"AUTH LOGIN", "334 VXNlcm5hbWU6"},
                     {QByteArray("user").toBase64(), "334 UGFzc3dvcmQ6"},
                     {QByteArray("secret").toBase64(), "235 yes"}};
        QVERIFY(deliver({peer.url(), "user", Secret("secret")}).state == Delivery::State::Done);
    }

    void whatIsSaidDecides_data()
    {
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("later");
        QTest::newRow("greeting, no room") << QByteArray("(greeting)") << QByteArray("421 later") << true;
        QTest::newRow("greeting, no mail here") << QByteArray("(greeting)") << QByteArray("554 no") << false;
        QTest::newRow("no mail server") << QByteArray("(greeting)") << QByteArray("HTTP/1.1 400 Bad") << true;
        QTest::newRow("a line without end") << QByteArray("(greeting)") << QByteArray(100'000, '2') << true;
        QTest::newRow("lines without end")
            << QByteArray("(greeting)") << QByteArray("220-on\r\n").repeated(5000) << true;
        QTest::newRow("login") << QByteArray("AUTH") << QByteArray("535 no") << false;
        QTest::newRow("sender") << QByteArray("MAIL") << QByteArray("550 no") << false;
        QTest::newRow("sender, later") << QByteArray("MAIL") << QByteArray("451 later") << true;
        QTest::newRow("nobody") << QByteArray("RCPT") << QByteArray("550 who") << false;
        QTest::newRow("grey list") << QByteArray("RCPT") << QByteArray("450-wait\r\n450 a while") << true;
        QTest::newRow("data") << QByteArray("DATA") << QByteArray("250 what") << true;
        QTest::newRow("spam") << QByteArray(".") << QByteArray("554 sluice@a.b is spam") << false;
    }
    void whatIsSaidDecides()
    {
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, answer);
        QFETCH(bool, later);
        MailPeer peer;
        peer.says = {{to, answer}};
        const Delivery delivery = deliver({peer.url(), "user", Secret("secret")});
        QVERIFY2(delivery.state == (later ? Delivery::State::Again : Delivery::State::Refused),
                 qPrintable(delivery.why));
        QVERIFY(!delivery.why.isEmpty() && !delivery.why.contains(u"secret"_s) && !delivery.why.contains(u"spam"_s));
    }

    void oneWhoIsRefusedKeepsItFromNobody()
    {
        MailPeer peer;
        peer.says = {{"RCPT TO:<gone", "550 no"}};
        QVERIFY(deliver({peer.url()}, {}, {"gone@c.d", "b@c.d"}).state == Delivery::State::Done);
        QVERIFY(!peer.mail.isEmpty());
    }

    void speaksTls_data()
    {
        QTest::addColumn<bool>("atOnce");
        QTest::newRow("asked for") << false;
        QTest::newRow("from the beginning") << true;
    }
    void speaksTls()
    {
        QFETCH(bool, atOnce);
        const TestCertificate certificate;
        MailPeer peer;
        peer.certificate = &certificate;
        peer.speaksTlsAtOnce = atOnce;
        peer.hello.insert(1, "250-STARTTLS");
        peer.injected = "250 AUTH GIVE-IT-TO-ME\r\n235 yes\r\n"; // nobody's word, for it came in the clear
        TransportOptions trusting;
        trusting.extraCaCertificates = {certificate.certificate()};
        const MailServer server{peer.url(atOnce ? u"smtps"_s : u"smtp"_s), "user", Secret("secret")};
        const Delivery good = deliver(server, trusting);
        QVERIFY2(good.state == Delivery::State::Done, qPrintable(good.why));
        QCOMPARE(peer.heard.contains("STARTTLS"), !atOnce);
        QCOMPARE(logins(peer), 1);
        peer.heard.clear();
        QVERIFY(deliver(server).state != Delivery::State::Done); // whom nobody vouches for
        QCOMPARE(logins(peer), 0);
    }

    void goesWhereItMay()
    {
        MailPeer peer;
        TransportOptions narrow;
        narrow.egress = EgressRule::only({"api.groq.com"}).value();
        const Delivery delivery = deliver({peer.url()}, narrow);
        QVERIFY(delivery.state == Delivery::State::Refused && delivery.why.contains(u"egress.allow"_s));
        QVERIFY(peer.heard.isEmpty());
    }

    void nobodyThere()
    {
        MailPeer peer;
        const QUrl url = peer.url();
        peer.close();
        QVERIFY(deliver({url}).state == Delivery::State::Again);
    }

    void addresses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("good");
        for (const char *good : {"a@b", "a.b+c@mail.example.org", "o'hara@x.y"})
            QTest::newRow(good) << QByteArray(good) << true;
        for (const char *bad :
             {"", "a", "@b", "a@", "a b@c", "a@b c", "a@b>", "a@b\r\nDATA", "<a@b", "a,b@c", "ä@b", "a@b@c"})
            QTest::newRow(QByteArray(bad).toPercentEncoding().constData()) << QByteArray(bad) << false;
    }
    void addresses()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, good);
        QCOMPARE(isMailAddress(text), good);
    }

    /// A long text of several bytes a character, in lines that every server takes.
    void headsAreFolded()
    {
        AlertMessage long_ = alert;
        long_.text = u"ключ \U0001f600 "_s.repeated(30);
        const QByteArray text = alertMail(long_, "sluice@a.b", {"b@c.d"}).text;
        for (const QByteArray &line : text.split('\n'))
            QVERIFY2(line.size() <= 79, line.constData());
        QVERIFY(!text.contains('\0'));
        AlertMessage end = alert;
        end.isResolved = true;
        const auto idOf = [](const QByteArray &mail, const QByteArray &head) {
            const qsizetype at = mail.indexOf(head) + head.size();
            return mail.mid(at, mail.indexOf("\r\n", at) - at);
        };
        const QByteArray begin = alertMail(alert, "sluice@a.b", {"b@c.d"}).text;
        const QByteArray over = alertMail(end, "sluice@a.b", {"b@c.d"}).text;
        QCOMPARE(idOf(over, "In-Reply-To: "), idOf(begin, "Message-ID: "));
        QVERIFY(idOf(over, "Message-ID: ") != idOf(begin, "Message-ID: "));
    }
};

QTEST_GUILESS_MAIN(TestMail)
#include "tst_mail.moc"
