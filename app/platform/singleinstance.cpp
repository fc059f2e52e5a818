// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/singleinstance.h"

#include <QCryptographicHash>
#include <QStandardPaths>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView raiseWord = "raise\n";

} // namespace

SingleInstance::SingleInstance(QString name, QObject *parent)
    : QObject(parent)
    , m_name(std::move(name))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::greet);
    connect(&m_socket, &QLocalSocket::connected, this, [this] { m_socket.write(raiseWord.data(), raiseWord.size()); });
    connect(&m_socket, &QLocalSocket::bytesWritten, this, [this] {
        m_socket.disconnect(this);
        Q_EMIT raised();
    });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &SingleInstance::listen);
}

QString SingleInstance::nameFor(const QString &configFolder)
{
    const QByteArray hash = QCryptographicHash::hash(configFolder.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString name = u"sluice-"_s + QString::fromLatin1(hash.first(12));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? name : folder + u'/' + name;
}

void SingleInstance::start()
{
    m_socket.connectToServer(m_name);
}

void SingleInstance::listen()
{
    m_socket.disconnect(this);
    m_socket.abort();
    // Nobody answers: what is there is the socket of a run that was killed.
    if (!m_server.listen(m_name)) {
        QLocalServer::removeServer(m_name);
        m_server.listen(m_name);
    }
    // Without a socket the run is alone, which is still better than none.
    Q_EMIT first();
}

void SingleInstance::greet()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
            if (caller->readAll() == raiseWord)
                Q_EMIT raiseRequested();
            caller->disconnectFromServer();
        });
    }
}

} // namespace sluice
