// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <unistd.h>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView raiseWord = "raise\n";
constexpr QByteArrayView demoWord = "raise demo\n";
constexpr QByteArrayView refusal = "no demo\n";

bool isOnlyOurs(const QString &folder)
{
    const QFileInfo info(folder);
    constexpr QFileDevice::Permissions othersWrite = QFileDevice::WriteGroup | QFileDevice::WriteOther;
    return info.isDir() && !info.isSymLink() && info.ownerId() == ::geteuid() && !(info.permissions() & othersWrite);
}

/// A folder in which nobody else can put a socket that would answer in our place. Without a session's own, Qt would
/// take one below /tmp, which another user may have made before.
QString ownFolder()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (!runtime.isEmpty() && isOnlyOurs(runtime))
        return runtime;
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/sluice"_L1;
    QDir().mkpath(data);
    return data;
}

} // namespace

SingleInstance::SingleInstance(QString name, QObject *parent)
    : QObject(parent)
    , m_name(std::move(name))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::greet);
    connect(&m_socket, &QLocalSocket::connected, this, [this] {
        m_connected = true;
        const QByteArrayView word = m_demo ? demoWord : raiseWord;
        m_socket.write(word.data(), word.size());
    });
    connect(&m_socket, &QLocalSocket::disconnected, this, &SingleInstance::takeAnswer);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] {
        if (!m_connected)
            listen();
    });
}

QString SingleInstance::nameFor(const QString &configFolder)
{
    const QByteArray hash = QCryptographicHash::hash(configFolder.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString name = u"sluice-"_s + QString::fromLatin1(hash.first(12));
    return ownFolder() + u'/' + name;
}

void SingleInstance::start(bool demo)
{
    m_demo = demo;
    m_socket.connectToServer(m_name);
}

/// The first run hangs up once it has answered.
void SingleInstance::takeAnswer()
{
    const bool refusedDemo = m_socket.readAll() == refusal;
    m_socket.disconnect(this);
    if (refusedDemo)
        Q_EMIT demoRefused();
    else
        Q_EMIT raised();
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
            const QByteArray word = caller->readAll();
            if (word == demoWord && (!m_isDemo || !m_isDemo()))
                caller->write(refusal.data(), refusal.size());
            if (word == raiseWord || word == demoWord)
                Q_EMIT raiseRequested();
            caller->disconnectFromServer();
        });
    }
}

} // namespace sluice
