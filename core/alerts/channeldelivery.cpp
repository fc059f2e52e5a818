// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/channeldelivery.h"

#include "alerts/mail/smtpsession.h"

namespace sluice {

std::unique_ptr<QObject> deliverTo(const AlertChannel &channel, const AlertMessage &message, Transport &transport,
                                   const TransportOptions &options, Post::Done done)
{
    if (channel.kind != AlertChannel::Kind::Email)
        return std::make_unique<Post>(transport, channelRequest(channel, message), std::move(done));
    const MailServer server{QUrl(QString::fromUtf8(channel.url.reveal())), channel.user, channel.key};
    return std::make_unique<SmtpSession>(server, alertMail(message, channel.from, channel.to), options,
                                         std::move(done));
}

} // namespace sluice
