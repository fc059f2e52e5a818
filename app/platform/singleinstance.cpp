// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <unistd.h>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView noDemo = "no demo\n";
constexpr qint64 longestLine = 1024;
constexpr QByteArrayView tokenWord = "token:";

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
        m_socket.write(m_wish.toLine());
    });
    connect(&m_socket, &QLocalSocket::disconnected, this, &SingleInstance::readAnswer);
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

QByteArray LaunchWish::toLine() const
{
    QByteArrayList words{"raise"};
    if (demo)
        words << "demo";
    if (minimized)
        words << "minimized";
    // A token is an address of the desktop's, never text with blanks; what is none is left out.
    const auto isPlain = [](char letter) { return letter > ' ' && letter < '\x7f'; };
    if (!activationToken.isEmpty() && activationToken.size() < 512
        && std::all_of(activationToken.begin(), activationToken.end(), isPlain))
        words << tokenWord.toByteArray() + activationToken;
    return words.join(' ') + '\n';
}

std::optional<LaunchWish> LaunchWish::fromLine(const QByteArray &line)
{
    QByteArrayList words = line.trimmed().split(' ');
    if (words.takeFirst() != "raise" || !line.endsWith('\n'))
        return {};
    LaunchWish wish;
    for (const QByteArray &word : words) {
        if (word == "demo")
            wish.demo = true;
        else if (word == "minimized")
            wish.minimized = true;
        else if (word.startsWith(tokenWord))
            wish.activationToken = word.mid(tokenWord.size());
        else
            return {};
    }
    return wish;
}

void SingleInstance::start(const LaunchWish &wish)
{
    m_wish = wish;
    m_socket.connectToServer(m_name);
}

/// The first run hangs up once it has answered.
void SingleInstance::readAnswer()
{
    const bool refusedDemo = m_socket.readAll() == noDemo;
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
            if (!caller->canReadLine() && caller->bytesAvailable() < longestLine)
                return;
            const std::optional<LaunchWish> wish = LaunchWish::fromLine(caller->readLine(longestLine));
            if (wish && wish->demo && (!m_isDemo || !m_isDemo()))
                caller->write(noDemo.data(), noDemo.size());
            if (wish)
                Q_EMIT raiseRequested(*wish);
            caller->disconnectFromServer(); // so who was heard knows that it was done
        });
    }
}

} // namespace sluice
