// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networkmodel.h"

#include "config/storedconfig.h"
#include "credentials/keyring.h"
#include "credentials/proxypassword.h"
#include "foreigntext.h"
#include "transport/authorities.h"
#include "transport/proxyaddress.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array modeNames{"system"_L1, "none"_L1, "manual"_L1};
constexpr int longestTimeout = 86'400;

QString passwordName()
{
    return QLatin1StringView(proxyPasswordName);
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray jsonOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

TransportLimits limitsOf(const StoredConfig *config)
{
    const Result<LayeredConfig> layered = config ? config->under({}) : Result<LayeredConfig>(Error());
    return layered ? layered->config.timeouts : TransportLimits();
}

int secondsOf(std::chrono::milliseconds time)
{
    return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(time).count());
}

} // namespace

NetworkModel::NetworkModel(StoredConfig *config, KeyRing &keys, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_keys(keys)
{
    if (m_config) {
        connect(m_config, &StoredConfig::changed, this, &NetworkModel::refresh);
        refresh();
    }
    connect(&m_keys, &KeyRing::changed, this, [this](const QString &name) {
        if (name == passwordName())
            Q_EMIT passwordChanged();
    });
    connect(&m_keys, &KeyRing::keptChanged, this, &NetworkModel::passwordChanged);
}

QByteArray NetworkModel::stored(const char *name) const
{
    const auto entry = m_config->entries().find({"transport", name});
    return entry == m_config->entries().end() ? QByteArray() : entry->second;
}

/// What is being typed stays, unless somebody else stored another proxy meanwhile.
void NetworkModel::refresh()
{
    if (const QByteArray entry = stored("proxy"); entry != m_seenProxy)
        readProxy(entry);
    if (const QByteArray entry = stored("ca_file"); entry != m_seenAuthorities)
        readAuthorities(entry);
    m_timeouts = limitsOf(m_config);
    Q_EMIT changed();
    Q_EMIT passwordChanged();
}

void NetworkModel::readProxy(const QByteArray &entry)
{
    m_seenProxy = entry;
    const QJsonObject object = objectOf(entry);
    const ProxyAddress address = readProxyAddress(object["url"_L1].toString());
    const auto *mode = std::find(modeNames.begin(), modeNames.end(), object["mode"_L1].toString());
    m_proxy.mode = mode == modeNames.end() ? SystemProxy : static_cast<Mode>(mode - modeNames.begin());
    m_proxy.kind = address.url.scheme() == "socks5"_L1 ? Socks5Proxy : HttpProxy;
    m_proxy.host = address.url.host();
    m_proxy.port = address.url.port() < 0 ? QString() : QString::number(address.url.port());
    m_proxy.user = object["user"_L1].toString();
    m_trouble = Trouble::None;
}

void NetworkModel::readAuthorities(const QByteArray &entry)
{
    m_seenAuthorities = entry;
    m_authorityFile = QJsonDocument::fromJson('[' + entry + ']').array().at(0).toString();
    m_authorities =
        m_authorityFile.isEmpty() ? 0 : static_cast<int>(certificatesIn(readAuthorityFile(m_authorityFile)).size());
    m_fileTrouble = m_authorityFile.isEmpty() || m_authorities > 0 ? FileTrouble::None : FileTrouble::Gone;
}

QString NetworkModel::put(const char *name, const QByteArray &json)
{
    if (!m_config)
        return tr("The data store cannot be opened, so nothing can be set.");
    const Result<void> done = m_config->set({"transport", name}, json);
    return done.ok() ? QString() : done.error().message;
}

// --- the proxy

void NetworkModel::setMode(Mode mode)
{
    m_proxy.mode = std::clamp(mode, SystemProxy, ManualProxy);
    storeProxy();
}

void NetworkModel::setKind(Kind kind)
{
    m_proxy.kind = kind == Socks5Proxy ? Socks5Proxy : HttpProxy;
    storeProxy();
}

void NetworkModel::setHost(const QString &text)
{
    const ProxyAddress address = readProxyAddress(text);
    if (address.fault == ProxyAddress::Fault::None) {
        m_proxy.host = address.url.host();
        if (text.contains("://"_L1))
            m_proxy.kind = address.url.scheme() == "socks5"_L1 ? Socks5Proxy : HttpProxy;
        if (address.url.port() > 0)
            m_proxy.port = QString::number(address.url.port());
        if (!address.user.isEmpty())
            m_proxy.user = address.user;
        if (!address.password.isEmpty())
            m_keys.setKey(passwordName(), address.password);
    } else {
        // Nothing is known of where a password in it would stand.
        m_proxy.host = text.contains(u'@') ? QString() : text.trimmed();
    }
    storeProxy();
    if (address.fault == ProxyAddress::Fault::Scheme || (m_proxy.host.isEmpty() && text.contains(u'@'))) {
        m_trouble = address.fault == ProxyAddress::Fault::Scheme ? Trouble::Scheme : Trouble::NoAddress;
        Q_EMIT changed();
    }
}

void NetworkModel::setPort(const QString &text)
{
    m_proxy.port = text.trimmed();
    storeProxy();
}

void NetworkModel::setUser(const QString &text)
{
    m_proxy.user = text.trimmed();
    storeProxy();
}

NetworkModel::Trouble NetworkModel::troubleOf(const Proxy &proxy) const
{
    bool isNumber = false;
    const int port = proxy.port.toInt(&isNumber);
    switch (readProxyAddress(proxy.host).fault) {
    case ProxyAddress::Fault::Empty: return Trouble::NoHost;
    case ProxyAddress::Fault::Scheme: return Trouble::Scheme;
    case ProxyAddress::Fault::NoAddress: return Trouble::NoAddress;
    case ProxyAddress::Fault::None: break;
    }
    return proxy.port.isEmpty() || (isNumber && port > 0 && port <= 65535) ? Trouble::None : Trouble::Port;
}

/// An address that cannot be used is kept in the fields only; no proxy, or the system's, needs none.
void NetworkModel::storeProxy()
{
    const Trouble trouble = troubleOf(m_proxy);
    m_trouble = m_proxy.mode == ManualProxy ? trouble : Trouble::None;
    if (m_trouble == Trouble::None) {
        QJsonObject object = objectOf(m_seenProxy);
        object["mode"_L1] = modeNames[static_cast<std::size_t>(m_proxy.mode)];
        object.remove("url"_L1);
        object.remove("user"_L1);
        if (trouble == Trouble::None) {
            QUrl url;
            url.setScheme(m_proxy.kind == Socks5Proxy ? u"socks5"_s : u"http"_s);
            url.setHost(m_proxy.host);
            url.setPort(m_proxy.port.isEmpty() ? -1 : m_proxy.port.toInt());
            object["url"_L1] = url.toString();
        }
        if (m_proxy.user.isEmpty())
            object.remove("password"_L1);
        else
            object["user"_L1] = m_proxy.user;
        const QByteArray before = std::exchange(m_seenProxy, jsonOf(object)); // it is no news when it comes back
        m_refusal = put("proxy", m_seenProxy);
        if (!m_refusal.isEmpty()) {
            m_seenProxy = before;
            m_trouble = Trouble::Refused;
        }
    }
    Q_EMIT changed();
    Q_EMIT passwordChanged();
}

QString NetworkModel::proxyProblem() const
{
    switch (m_trouble) {
    case Trouble::None: return {};
    case Trouble::NoHost: return tr("Enter the proxy's address. Until then all stays as it was.");
    case Trouble::Scheme: return tr("Only proxies that speak HTTP or SOCKS5 can be used, as http://… or socks5://….");
    case Trouble::NoAddress: return tr("This is no address. It looks like proxy.example or 192.0.2.1.");
    case Trouble::Port: return tr("A port is a number from 1 to 65535.");
    case Trouble::LongPassword: return tr("The password is too long: a proxy takes at most 255 bytes.");
    case Trouble::Refused: return m_refusal;
    }
    return {};
}

// --- its password

/// Where the configuration says that it comes from.
QString NetworkModel::passwordVariable() const
{
    const QString reference = objectOf(m_seenProxy)["password"_L1].toString();
    return reference.startsWith("env."_L1) ? reference.sliced(4) : QString();
}

bool NetworkModel::isPasswordFixed() const
{
    return !passwordVariable().isEmpty() || m_keys.source(passwordName()) == KeySource::Environment;
}

bool NetworkModel::hasPassword() const
{
    return isPasswordFixed() || m_keys.isKept(passwordName()) || !m_keys.key(passwordName()).isEmpty();
}

QString NetworkModel::passwordText() const
{
    if (const QString variable = passwordVariable(); !variable.isEmpty())
        return tr("From %1").arg(visibleText(variable, 80));
    switch (m_keys.source(passwordName())) {
    case KeySource::Environment: return tr("From %1").arg(QLatin1StringView(proxyPasswordVariable));
    case KeySource::Keychain: return tr("In the keychain");
    case KeySource::ThisRun: return tr("For this run only");
    case KeySource::None: break;
    }
    return m_keys.isKept(passwordName()) ? tr("In the keychain, asked for when it is needed") : tr("None");
}

void NetworkModel::savePassword(const QString &text)
{
    QByteArray password = text.toUtf8();
    while (password.endsWith('\n') || password.endsWith('\r'))
        password.chop(1);
    constexpr qsizetype longest = 255; // what SOCKS5 has room for
    const bool isTooLong = password.size() > longest;
    m_trouble = isTooLong ? Trouble::LongPassword : m_proxy.mode == ManualProxy ? troubleOf(m_proxy) : Trouble::None;
    if (!isTooLong && !password.isEmpty())
        m_keys.setKey(passwordName(), Secret(password));
    Q_EMIT changed();
    Q_EMIT passwordChanged();
}

void NetworkModel::forgetPassword()
{
    m_keys.removeKey(passwordName());
    Q_EMIT passwordChanged();
}

// --- authorities

QString NetworkModel::authorityProblem() const
{
    switch (m_fileTrouble) {
    case FileTrouble::None: return {};
    case FileTrouble::Unreadable:
        return tr("%1 cannot be read, or is empty. What was before stays.").arg(visibleText(m_badFile, 200));
    case FileTrouble::NoCertificate:
        return tr("%1 holds no certificate in PEM or DER form. What was before stays.")
            .arg(visibleText(m_badFile, 200));
    case FileTrouble::Refused: return m_fileRefusal;
    case FileTrouble::Gone:
        return tr("This file cannot be read any more, or holds no certificate. Until it does, or another is chosen, "
                  "only the system's authorities are trusted.");
    }
    return {};
}

void NetworkModel::setAuthorityFile(const QString &path)
{
    m_badFile = QFileInfo(path).absoluteFilePath();
    const QByteArray text = readAuthorityFile(m_badFile);
    m_fileTrouble = text.isEmpty()                   ? FileTrouble::Unreadable
                    : certificatesIn(text).isEmpty() ? FileTrouble::NoCertificate
                                                     : FileTrouble::None;
    if (m_fileTrouble == FileTrouble::None) {
        const QByteArray list = QJsonDocument(QJsonArray{m_badFile}).toJson(QJsonDocument::Compact);
        if (m_badFile == m_authorityFile) // it may hold others by now, and what is stored as before is not read anew
            (void)m_config->unset({"transport", "ca_file"}).ok();
        m_fileRefusal = put("ca_file", list.sliced(1, list.size() - 2));
        if (!m_fileRefusal.isEmpty())
            m_fileTrouble = FileTrouble::Refused;
    }
    Q_EMIT changed();
}

void NetworkModel::removeAuthorityFile()
{
    if (m_config)
        (void)m_config->unset({"transport", "ca_file"}).ok(); // gone is gone, whoever did it
    m_fileTrouble = FileTrouble::None;
    Q_EMIT changed();
}

// --- time-outs

int NetworkModel::connectSeconds() const
{
    return secondsOf(m_timeouts.connect);
}

int NetworkModel::firstByteSeconds() const
{
    return secondsOf(m_timeouts.firstByte);
}

void NetworkModel::setConnectSeconds(int seconds)
{
    if (seconds != connectSeconds())
        setTimeout(u"connect_seconds"_s, seconds);
}

void NetworkModel::setFirstByteSeconds(int seconds)
{
    if (seconds != firstByteSeconds())
        setTimeout(u"first_byte_seconds"_s, seconds);
}

void NetworkModel::setTimeout(const QString &name, int seconds)
{
    QJsonObject object = m_config ? objectOf(stored("timeouts")) : QJsonObject();
    object[name] = std::clamp(seconds, 1, longestTimeout);
    m_timeoutProblem = put("timeouts", jsonOf(object));
    Q_EMIT changed();
}

} // namespace sluice
