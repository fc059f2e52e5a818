// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linkmodel.h"

#include "foreigntext.h"

#include <QDesktopServices>
#include <QUrlQuery>

namespace sluice {

using namespace Qt::StringLiterals;

void LinkModel::inspect(const QString &address)
{
    m_url.clear();
    m_place.clear();
    m_otherPlace.clear();
    m_warning.clear();
    m_address = visibleText(address);
    const QUrl url(address, QUrl::StrictMode);
    if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
        lookAtWeb(url);
    else if (url.scheme() == "mailto"_L1)
        lookAtMail(url);
    Q_EMIT changed();
}

void LinkModel::lookAtWeb(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    if (!url.isValid() || host.isEmpty())
        return;
    m_url = url;
    m_place = visibleText(url.port() < 0 ? host : u"%1:%2"_s.arg(host).arg(url.port()));
    if (const QString written = visibleText(QUrl::fromAce(host.toLatin1(), QUrl::IgnoreIDNWhitelist)); written != host)
        m_otherPlace = written;
    if (!url.userInfo().isEmpty())
        m_warning = tr("What stands before the @ is a user name, not the place it leads to.");
    else if (!m_otherPlace.isEmpty())
        m_warning = tr("The name of this place has letters that may look like others.");
    m_address = QString::fromLatin1(url.toEncoded());
}

/// Only the subject and the text go along: some mail programs would attach files.
void LinkModel::lookAtMail(const QUrl &url)
{
    const QString receiver = url.path(QUrl::FullyEncoded);
    if (!url.isValid() || receiver.isEmpty() || !url.host().isEmpty())
        return;
    QUrlQuery kept;
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyEncoded)) {
        if (name.compare("subject"_L1, Qt::CaseInsensitive) == 0 || name.compare("body"_L1, Qt::CaseInsensitive) == 0)
            kept.addQueryItem(name, value);
    }
    m_url = QUrl(u"mailto:"_s + receiver);
    if (!kept.isEmpty())
        m_url.setQuery(kept);
    m_place = receiver;
    m_address = QString::fromLatin1(m_url.toEncoded());
}

void LinkModel::open() const
{
    if (isAllowed())
        QDesktopServices::openUrl(m_url);
}

} // namespace sluice
