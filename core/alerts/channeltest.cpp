// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/channeltest.h"

#include "alerts/channeldelivery.h"
#include "transport/maketransport.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

AlertMessage testMessage(const QByteArray &channel)
{
    AlertMessage message;
    message.timeMs = QDateTime::currentMSecsSinceEpoch();
    message.id = "test-" + QByteArray::number(message.timeMs);
    message.rule = "test";
    message.severity = AlertSeverity::Info;
    message.text = u"This is a test of the channel %1 by Sluice"_s.arg(alertText(QString::fromUtf8(channel)));
    return message;
}

} // namespace

ChannelTest::ChannelTest(const AlertChannel &channel, const TransportOptions &transport, Post::Done done)
    : m_transport(makeTransport(TransportKind::Socket, transport))
    , m_delivery(deliverTo(channel, testMessage(channel.name), *m_transport, transport, std::move(done)))
{
}

ChannelTest::~ChannelTest() = default;

} // namespace sluice
