// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/mail/smtpsession.h"

#include "transport/tlssettings.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

constexpr std::chrono::seconds longestSilence{30};
constexpr qsizetype longestAnswer = 64 * 1024;
constexpr qsizetype mostLines = 200;
constexpr quint16 submissionPort = 587;
constexpr quint16 tlsPort = 465;

/// How the step is called in an error.
QString nameOf(int step)
{
    static const QStringList names = {u"the greeting"_s, u"EHLO"_s,      u"STARTTLS"_s,   u"the login"_s,
                                      u"the login"_s,    u"the login"_s, u"the sender"_s, u"the recipients"_s,
                                      u"DATA"_s,         u"the text"_s};
    return names.at(step);
}

} // namespace

SmtpSession::SmtpSession(MailServer server, Mail mail, const TransportOptions &transport, Post::Done done)
    : m_server(std::move(server))
    , m_mail(std::move(mail))
    , m_transport(transport)
    , m_done(std::move(done))
    , m_socket(this)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(longestSilence);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { end(Delivery::State::Again, u"the mail server was silent at "_s + nameOf(int(m_step))); });
    m_patience.start();
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setReadBufferSize(longestAnswer);
    QSslConfiguration trust = tlsSettings(m_transport);
    trust.setAllowedNextProtocols({}); // it is no HTTP
    m_socket.setSslConfiguration(trust);
    connect(&m_socket, &QSslSocket::connected, this, &SmtpSession::onConnected);
    connect(&m_socket, &QSslSocket::encrypted, this, [this] {
        if (m_step == Step::StartTls)
            say(Step::Hello, "EHLO [127.0.0.1]");
    });
    connect(&m_socket, &QSslSocket::readyRead, this, &SmtpSession::onBytes);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &SmtpSession::onBroken);
    const QString host = m_server.url.host();
    if (!m_transport.egress.mayLookUp(host)) {
        QTimer::singleShot(0, this, [this] { connectTo({}); });
        return;
    }
    QHostInfo::lookupHost(host, this, [this](const QHostInfo &info) {
        if (info.addresses().isEmpty())
            end(Delivery::State::Again, u"the mail server's name cannot be looked up: "_s + info.errorString());
        else
            connectTo(m_transport.egress.allowed(m_server.url.host(), info.addresses()));
    });
}

quint16 SmtpSession::port() const
{
    return quint16(m_server.url.port(m_server.url.scheme() == "smtps"_L1 ? tlsPort : submissionPort));
}

void SmtpSession::connectTo(QList<QHostAddress> addresses)
{
    m_addresses = std::move(addresses);
    if (m_addresses.isEmpty())
        end(Delivery::State::Refused, u"the mail server is not among egress.allow of the configuration"_s);
    else
        tryNext();
}

void SmtpSession::tryNext()
{
    m_socket.abort();
    m_socket.setPeerVerifyName(m_server.url.host());
    const QHostAddress address = m_addresses.takeFirst();
    const QHostAddress source = m_transport.sourceFor(address);
    if (!source.isNull() && !m_socket.bind(source)) {
        end(Delivery::State::Again, u"egress.bind_address is no address of this machine"_s);
        return;
    }
    m_socket.connectToHost(address, port());
}

void SmtpSession::onConnected()
{
    m_addresses.clear();
    if (m_server.url.scheme() == "smtps"_L1)
        m_socket.startClientEncryption();
}

bool SmtpSession::isLoopback() const
{
    return m_socket.peerAddress().isLoopback();
}

void SmtpSession::onBroken()
{
    if (!m_addresses.isEmpty()) {
        // Not from within the socket's own signal.
        QMetaObject::invokeMethod(this, &SmtpSession::tryNext, Qt::QueuedConnection);
        return;
    }
    end(Delivery::State::Again, u"the mail server cannot be reached or went away: "_s + m_socket.errorString());
}

void SmtpSession::onBytes()
{
    // What came in the clear before TLS is nobody's word any more.
    if (m_step == Step::StartTls && m_socket.mode() != QSslSocket::UnencryptedMode && !m_socket.isEncrypted())
        return;
    m_received += m_socket.readAll();
    for (qsizetype line = m_received.indexOf('\n'); line >= 0 && m_done; line = m_received.indexOf('\n')) {
        const QByteArray text = m_received.left(line).trimmed();
        m_received.remove(0, line + 1);
        bool isNumber = false;
        const int code = text.left(3).toInt(&isNumber);
        const char next = text.size() > 3 ? text[3] : ' ';
        if (!isNumber || text.size() < 3 || (next != ' ' && next != '-'))
            return end(Delivery::State::Again, u"what answers is no mail server"_s);
        m_lines.append(text.mid(4));
        if (m_lines.size() > mostLines)
            break;
        if (next == '-')
            continue;
        m_patience.start();
        handleReply(code, std::exchange(m_lines, {}));
    }
    if (m_received.size() > longestAnswer || m_lines.size() > mostLines)
        end(Delivery::State::Again, u"the mail server answers without end"_s);
}

void SmtpSession::handleReply(int code, const QByteArrayList &lines)
{
    constexpr int goOnSaying = 354;
    const bool isFine = code >= 200 && code < 400;
    if (m_step == Step::To && code != 421)
        return handleRecipient(code);
    if (!isFine || (m_step == Step::Data && code != goOnSaying)) {
        const bool isLater = code < 500;
        return end(isLater ? Delivery::State::Again : Delivery::State::Refused,
                   u"the mail server answered %1 to %2"_s.arg(code).arg(nameOf(int(m_step))), code);
    }
    switch (m_step) {
    case Step::Greeting: say(Step::Hello, "EHLO [127.0.0.1]"); break;
    case Step::Hello: handleHello(lines); break;
    case Step::StartTls:
        m_received.clear();
        m_socket.startClientEncryption();
        break;
    case Step::User: say(Step::Password, m_server.user.toBase64()); break;
    case Step::Password: say(Step::Login, m_server.password.reveal().toBase64()); break;
    case Step::Login: envelope(); break;
    case Step::From:
    case Step::To: say(Step::To, "RCPT TO:<" + m_mail.to.at(m_nextTo++) + '>'); break;
    case Step::Data: {
        QByteArray text = m_mail.text;
        if (text.startsWith('.'))
            text.prepend('.');
        say(Step::Text, text.replace("\r\n.", "\r\n..") + '.');
        break;
    }
    case Step::Text: end(Delivery::State::Done, {}, code); break;
    }
}

void SmtpSession::handleHello(const QByteArrayList &lines)
{
    bool offersTls = false;
    m_logins.clear();
    for (const QByteArray &line : lines) {
        const QByteArray upper = line.toUpper();
        offersTls = offersTls || upper == "STARTTLS";
        if (upper.startsWith("AUTH"))
            m_logins += upper + ' ';
    }
    if (m_socket.isEncrypted())
        logIn();
    else if (offersTls)
        say(Step::StartTls, "STARTTLS");
    else if (isLoopback())
        logIn();
    else
        end(Delivery::State::Refused, u"the mail server offers no STARTTLS, and nothing is sent in the clear"_s);
}

void SmtpSession::logIn()
{
    if (m_server.user.isEmpty())
        envelope();
    else if (m_logins.contains(" PLAIN") || m_logins.contains("=PLAIN"))
        say(Step::Login,
            "AUTH PLAIN "
                + (QByteArray(1, '\0') + m_server.user + QByteArray(1, '\0') + m_server.password.reveal()).toBase64());
    else if (m_logins.contains("LOGIN"))
        say(Step::User, "AUTH LOGIN");
    else
        end(Delivery::State::Refused, u"the mail server offers no login by user and password"_s);
}

void SmtpSession::envelope()
{
    say(Step::From, "MAIL FROM:<" + m_mail.from + '>');
}

/// One that is refused keeps the mail from nobody else.
void SmtpSession::handleRecipient(int code)
{
    m_taken += code >= 200 && code < 300 ? 1 : 0;
    if (m_nextTo < m_mail.to.size())
        say(Step::To, "RCPT TO:<" + m_mail.to.at(m_nextTo++) + '>');
    else if (m_taken > 0)
        say(Step::Data, "DATA");
    else
        end(code < 500 ? Delivery::State::Again : Delivery::State::Refused,
            u"the mail server answered %1 to the recipients"_s.arg(code), code);
}

void SmtpSession::say(Step step, const QByteArray &line)
{
    m_step = step;
    m_socket.write(line + "\r\n");
    m_patience.start();
}

void SmtpSession::end(Delivery::State state, const QString &why, int code)
{
    if (!m_done)
        return;
    m_patience.stop();
    const Post::Done done = std::exchange(m_done, {});
    if (m_socket.state() == QAbstractSocket::ConnectedState) {
        m_socket.write("QUIT\r\n");
        m_socket.flush();
    }
    Delivery delivery;
    delivery.state = state;
    delivery.status = code;
    delivery.why = why;
    done(delivery); // may delete this
}

} // namespace sluice
