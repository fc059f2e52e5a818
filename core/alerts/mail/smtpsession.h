// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/mail/mailtext.h"
#include "telemetry/delivery.h"
#include "transport/transportoptions.h"

#include <QSslSocket>
#include <QTimer>

namespace sluice {

/// A server that takes mail.
struct MailServer {
    /// `smtp://host[:587]`, where TLS is asked for, or `smtps://host[:465]`, where it is there from the beginning.
    QUrl url;
    /// Empty: it wants none.
    QByteArray user = {};
    Secret password = {};
};

/// Hands one mail to a server (RFC 5321) and tells what came of it, once; nothing after its end. Without TLS nothing is
/// said but to this machine. Goes by no proxy. Lives on the thread that made it, in its event loop.
class SmtpSession : public QObject
{
public:
    SmtpSession(MailServer server, Mail mail, const TransportOptions &transport, Post::Done done);

private:
    /// What the next answer is to.
    enum class Step { Greeting, Hello, StartTls, Login, User, Password, From, To, Data, Text };

    void connectTo(QList<QHostAddress> addresses);
    void tryNext();
    void onConnected();
    void onBytes();
    void onBroken();
    void handleReply(int code, const QByteArrayList &lines);
    void handleHello(const QByteArrayList &lines);
    void handleRecipient(int code);
    void logIn();
    void envelope();
    void say(Step step, const QByteArray &line);
    void end(Delivery::State state, const QString &why = {}, int code = 0);
    [[nodiscard]] bool isLoopback() const;
    [[nodiscard]] quint16 port() const;

    MailServer m_server;
    Mail m_mail;
    TransportOptions m_transport;
    Post::Done m_done;
    QList<QHostAddress> m_addresses;
    QSslSocket m_socket;
    QTimer m_patience;
    Step m_step = Step::Greeting;
    QByteArray m_received;
    QByteArrayList m_lines;
    QByteArray m_logins; ///< what the server offers, in upper case
    qsizetype m_nextTo = 0;
    int m_taken = 0;
};

} // namespace sluice
