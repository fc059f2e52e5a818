// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/socket/connection/proxyhandshake.h"

#include <QHostAddress>
#include <QtEndian>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {
constexpr char socksVersion = 5;
constexpr char noAuth = 0;
constexpr char withPassword = 2;
constexpr qsizetype maxName = 255;

bool asksHttpProxy(const Origin &origin)
{
    return origin.proxy.type() == QNetworkProxy::HttpProxy || origin.proxy.type() == QNetworkProxy::HttpCachingProxy;
}

QString socksReason(char reply)
{
    switch (reply) {
    case 2: return u"the proxy does not allow this connection"_s;
    case 3:
    case 4: return u"the proxy cannot reach the server"_s;
    case 5: return u"the server refused the proxy's connection"_s;
    case 6: return u"the proxy's connection took too long"_s;
    default: break;
    }
    return u"the proxy failed (SOCKS reply %1)"_s.arg(int(reply));
}
} // namespace

QByteArray proxyCredentials(const QNetworkProxy &proxy)
{
    if (proxy.user().isEmpty())
        return {};
    return "Basic " + (proxy.user() + u':' + proxy.password()).toUtf8().toBase64();
}

bool needsTunnel(const Origin &origin)
{
    return origin.proxy.type() == QNetworkProxy::Socks5Proxy || (asksHttpProxy(origin) && origin.tls);
}

bool asksProxy(const Origin &origin)
{
    return asksHttpProxy(origin) && !origin.tls;
}

ProxyHandshake::ProxyHandshake(const Origin &origin)
    : m_origin(origin)
{
}

ProxyHandshake::Step ProxyHandshake::fail(const QString &reason)
{
    m_reason = reason;
    return Step::Failed;
}

ProxyHandshake::Step ProxyHandshake::feed(QByteArrayView bytes)
{
    switch (m_state) {
    case State::Start: return start();
    case State::Connect: return readConnect(bytes);
    case State::SocksMethod:
    case State::SocksAuth:
    case State::SocksReply: return readSocks(bytes);
    }
    return Step::Failed;
}

ProxyHandshake::Step ProxyHandshake::start()
{
    if (m_origin.proxy.type() == QNetworkProxy::Socks5Proxy) {
        const bool auth = !m_origin.proxy.user().isEmpty();
        m_output = auth ? QByteArray("\x05\x02\x00\x02", 4) : QByteArray("\x05\x01\x00", 3);
        m_state = State::SocksMethod;
        return Step::Going;
    }
    const QByteArray host = m_origin.host.toLatin1();
    const QByteArray server = (host.contains(':') ? '[' + host + ']' : host) + ':' + QByteArray::number(m_origin.port);
    m_output = "CONNECT " + server + " HTTP/1.1\r\nHost: " + server + "\r\n";
    if (const QByteArray credentials = proxyCredentials(m_origin.proxy); !credentials.isEmpty())
        m_output += "Proxy-Authorization: " + credentials + "\r\n";
    m_output += "\r\n";
    m_state = State::Connect;
    return Step::Going;
}

ProxyHandshake::Step ProxyHandshake::readConnect(QByteArrayView bytes)
{
    AnswerParser::Step step = AnswerParser::Step::Interim;
    while (step == AnswerParser::Step::Interim)
        step = m_parser.next(bytes);
    if (step == AnswerParser::Step::NeedMore)
        return Step::Going;
    if (step == AnswerParser::Step::Failed)
        return fail(u"the proxy does not answer in HTTP"_s);
    const int status = m_parser.head().status;
    if (status == 407)
        return fail(u"the proxy wants a name and a password, or others than these (HTTP 407)"_s);
    if (status / 100 != 2)
        return fail(u"the proxy answered with HTTP %1"_s.arg(status));
    return bytes.isEmpty() ? Step::Done : fail(u"the proxy sent more than its answer"_s);
}

ProxyHandshake::Step ProxyHandshake::readSocks(QByteArrayView bytes)
{
    m_input.append(bytes);
    if (m_input.size() >= 2 && m_state == State::SocksMethod)
        return readMethod();
    if (m_input.size() >= 2 && m_state == State::SocksAuth) {
        if (m_input[1] != 0)
            return fail(u"the proxy refused the name or the password"_s);
        m_input.remove(0, 2);
        askSocks();
        return Step::Going;
    }
    return m_state == State::SocksReply ? readReply() : Step::Going;
}

ProxyHandshake::Step ProxyHandshake::readMethod()
{
    if (m_input[0] != socksVersion)
        return fail(u"the proxy does not speak SOCKS5"_s);
    const char method = m_input[1];
    m_input.remove(0, 2);
    if (method == noAuth) {
        askSocks();
        return Step::Going;
    }
    const QByteArray user = m_origin.proxy.user().toUtf8();
    const QByteArray password = m_origin.proxy.password().toUtf8();
    if (method != withPassword || user.isEmpty() || user.size() > maxName || password.size() > maxName)
        return fail(u"the proxy wants a name and a password"_s);
    m_output = '\x01' + QByteArray(1, char(user.size())) + user + char(password.size()) + password;
    m_state = State::SocksAuth;
    return Step::Going;
}

void ProxyHandshake::askSocks()
{
    const QHostAddress address(m_origin.host);
    m_output = QByteArray("\x05\x01\x00", 3);
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 bytes = qToBigEndian(address.toIPv4Address());
        m_output.append('\x01').append(reinterpret_cast<const char *>(&bytes), sizeof bytes);
    } else if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        m_output.append('\x04').append(reinterpret_cast<const char *>(&bytes), sizeof bytes);
    } else {
        const QByteArray name = m_origin.host.toLatin1().left(maxName);
        m_output.append('\x03').append(char(name.size())).append(name);
    }
    const quint16 port = qToBigEndian(m_origin.port);
    m_output.append(reinterpret_cast<const char *>(&port), sizeof port);
    m_state = State::SocksReply;
}

ProxyHandshake::Step ProxyHandshake::readReply()
{
    constexpr qsizetype fixed = 4;
    if (m_input.size() >= 2 && m_input[1] != 0)
        return fail(socksReason(m_input[1]));
    if (m_input.size() < fixed + 1)
        return Step::Going;
    qsizetype address = 0;
    switch (m_input[3]) {
    case 1: address = 4; break;
    case 3: address = 1 + static_cast<unsigned char>(m_input[4]); break;
    case 4: address = 16; break;
    default: return fail(u"the proxy's answer cannot be read"_s);
    }
    const qsizetype size = fixed + address + 2;
    if (m_input.size() < size)
        return Step::Going;
    return m_input.size() == size ? Step::Done : fail(u"the proxy sent more than its answer"_s);
}

} // namespace sluice
