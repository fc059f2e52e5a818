// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/egressrule.h"

#include "base/wildcard.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

using Ranges = QList<QPair<QHostAddress, int>>;

/// Networks that nobody out there has: this machine, private ones, links, groups, tests.
const Ranges &innerRanges()
{
    static const Ranges ranges = [] {
        Ranges all;
        for (const auto &range : {u"0.0.0.0/8"_s, u"10.0.0.0/8"_s, u"100.64.0.0/10"_s, u"127.0.0.0/8"_s,
                                  u"169.254.0.0/16"_s, u"172.16.0.0/12"_s, u"192.0.0.0/24"_s, u"192.168.0.0/16"_s,
                                  u"198.18.0.0/15"_s, u"224.0.0.0/4"_s, u"240.0.0.0/4"_s, u"::/128"_s, u"::1/128"_s,
                                  u"fc00::/7"_s, u"fe80::/10"_s, u"fec0::/10"_s, u"ff00::/8"_s})
            all.append(QHostAddress::parseSubnet(range));
        return all;
    }();
    return ranges;
}

bool isWithin(const QHostAddress &address, const Ranges &ranges)
{
    return std::any_of(ranges.begin(), ranges.end(), [&](const auto &range) {
        return address.protocol() == range.first.protocol() && address.isInSubnet(range);
    });
}

/// IPv6 forms that carry an IPv4 address (mapped, NAT64, 6to4) lead there.
QHostAddress plain(const QHostAddress &address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    bool isMapped = false;
    if (const quint32 four = address.toIPv4Address(&isMapped); isMapped)
        return QHostAddress(four);
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    const auto four = [&](int at) {
        return QHostAddress(quint32(bytes[at]) << 24 | quint32(bytes[at + 1]) << 16 | quint32(bytes[at + 2]) << 8
                            | quint32(bytes[at + 3]));
    };
    if (address.isInSubnet(QHostAddress::parseSubnet(u"64:ff9b::/96"_s)))
        return four(12);
    if (address.isInSubnet(QHostAddress::parseSubnet(u"2002::/16"_s)))
        return four(2);
    QHostAddress without = address;
    without.setScopeId({});
    return without;
}

/// Names compare as they stand in a request: in ASCII, lower case, without the dot at the end.
QByteArray nameOf(const QString &host)
{
    QByteArray name = QUrl::toAce(host).toLower();
    if (name.isEmpty())
        name = host.toLower().toUtf8();
    while (name.endsWith('.'))
        name.chop(1);
    return name;
}

bool isName(const QByteArray &entry)
{
    const QByteArray name = entry.startsWith("*.") ? entry.mid(2) : entry;
    return !name.isEmpty() && !name.startsWith('.') && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
    });
}

} // namespace

Result<EgressRule> EgressRule::only(const QByteArrayList &allowed)
{
    EgressRule rule;
    rule.m_open = false;
    for (const QByteArray &entry : allowed) {
        const QString text = QString::fromUtf8(entry);
        const auto [network, bits] = QHostAddress::parseSubnet(text);
        const bool isAddress = !QHostAddress(text).isNull();
        if (isAddress || (entry.contains('/') && !network.isNull())) {
            // Without a length Qt takes 10.1.0.0 for a range.
            rule.m_ranges.append(isAddress ? Range(plain(QHostAddress(text)), entry.contains(':') ? 128 : 32)
                                           : Range(network, bits));
            if (isAddress && plain(QHostAddress(text)).protocol() == QAbstractSocket::IPv4Protocol)
                rule.m_ranges.back().second = 32;
            continue;
        }
        const QByteArray name = entry.startsWith("*.") ? "*." + nameOf(text.mid(2)) : nameOf(text);
        if (name != "*" && !isName(name)) {
            Error error{ErrorKind::InvalidRequest, ErrorSource::Downstream};
            error.message = u"must hold names such as api.example.com or *.example.com, addresses and ranges such as "
                            "10.0.0.0/8, without a scheme, a port or a path"_s;
            return error;
        }
        rule.m_names.append(name);
        if (name == "localhost")
            rule.m_ranges += {QHostAddress::parseSubnet(u"127.0.0.0/8"_s), QHostAddress::parseSubnet(u"::1/128"_s)};
    }
    return rule;
}

void EgressRule::add(const QString &host)
{
    if (!m_open)
        m_trusted.append(nameOf(host));
}

bool EgressRule::isListed(const QHostAddress &address) const
{
    return isWithin(plain(address), m_ranges);
}

bool EgressRule::isNamed(const QString &host) const
{
    const QByteArray name = nameOf(host);
    return std::any_of(m_names.begin(), m_names.end(),
                       [&](const QByteArray &entry) { return matchesWildcard(entry, name); });
}

bool EgressRule::allowsHost(const QString &host) const
{
    if (m_open || m_trusted.contains(nameOf(host)))
        return true;
    const QHostAddress literal(host);
    return literal.isNull() ? isNamed(host) : isListed(literal);
}

bool EgressRule::mayLookUp(const QString &host) const
{
    return allowsHost(host) || !m_ranges.isEmpty();
}

QList<QHostAddress> EgressRule::allowed(const QString &host, const QList<QHostAddress> &addresses) const
{
    if (m_open || m_trusted.contains(nameOf(host)))
        return addresses;
    const bool isByName = QHostAddress(host).isNull() && isNamed(host);
    QList<QHostAddress> good;
    for (const QHostAddress &address : addresses) {
        if (isListed(address) || (isByName && !isWithin(plain(address), innerRanges())))
            good.append(address);
    }
    return good;
}

} // namespace sluice
