// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArrayList>
#include <QHostAddress>

namespace sluice {

/// Whom this process may connect to. A value; by default everybody.
///
/// A name that is listed may be looked up, and leads to public addresses only: to one of a private network, of this
/// machine or of a link it leads only if that address is listed too, so that whoever answers for the name cannot turn
/// it inwards. An address that is listed may be connected to by whatever name.
class EgressRule
{
public:
    EgressRule() = default;
    /// Entries are names (`api.groq.com`), names below one (`*.example.com`), addresses and ranges (`10.0.0.0/8`);
    /// `localhost` stands for this machine's own addresses too. An error says which entry is none of these.
    [[nodiscard]] static Result<EgressRule> only(const QByteArrayList &allowed);

    /// Also this host, by whatever address: it was named by whoever decides.
    void add(const QString &host);

    /// Whether everybody is allowed.
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// Whether the host is listed by itself: where somebody else looks it up, as a proxy does, nothing more can be
    /// told.
    [[nodiscard]] bool allowsHost(const QString &host) const;
    /// Whether one of its addresses could be allowed, so that it makes sense to look it up.
    [[nodiscard]] bool mayLookUp(const QString &host) const;
    /// Those of a host's addresses that may be connected to.
    [[nodiscard]] QList<QHostAddress> allowed(const QString &host, const QList<QHostAddress> &addresses) const;

    friend bool operator==(const EgressRule &, const EgressRule &) = default;

private:
    using Range = QPair<QHostAddress, int>;
    [[nodiscard]] bool isListed(const QHostAddress &address) const;
    [[nodiscard]] bool isNamed(const QString &host) const;

    bool m_open = true;
    QByteArrayList m_names = {};
    QList<Range> m_ranges = {};
    QByteArrayList m_trusted = {};
};

} // namespace sluice
