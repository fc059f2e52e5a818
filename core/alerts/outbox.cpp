// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/outbox.h"

#include "alerts/channeldelivery.h"
#include "alerts/channeltrouble.h"

#include <QDateTime>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sluice {

namespace {

/// The pause after so many tries.
std::chrono::milliseconds pauseAfter(int tries, const Alerter::Pace &pace)
{
    std::chrono::milliseconds pause = pace.firstPause;
    for (int i = 1; i < tries && pause < pace.longestPause; ++i)
        pause *= 2;
    return std::min(pause, pace.longestPause);
}

} // namespace

const AlertChannel *Outbox::channelOf(const OutboxItem &item) const
{
    const auto found = std::find_if(m_config.channels.begin(), m_config.channels.end(),
                                    [&](const AlertChannel &channel) { return channel.name == item.channel; });
    return found == m_config.channels.end() ? nullptr : &*found;
}

void Outbox::deliver()
{
    const Result<std::vector<OutboxItem>> due = dueMessages(m_store, QDateTime::currentMSecsSinceEpoch());
    if (!due)
        return; // the next look tries again
    for (const OutboxItem &item : *due) {
        if (!m_posts.contains(item.channel))
            send(item);
    }
}

void Outbox::send(OutboxItem item)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const AlertChannel *channel = channelOf(item);
    const Result<AlertMessage> message = decodeMessage(item.body);
    if (!channel || !message) {
        settle(item, "given_up", 0, u"there is no such channel any more"_s);
        return;
    }
    const qint64 quiet = message->severity == AlertSeverity::Critical ? 0 : quietUntil(m_config.quiet, now);
    if (quiet > 0) {
        settle(item, "waiting", quiet, u"quiet hours"_s);
        return;
    }
    ++item.tries;
    if (channel->kind == AlertChannel::Kind::Desktop) {
        if (m_options.show)
            m_options.show(*message);
        settle(item, "sent");
        return;
    }
    m_posts[item.channel] = deliverTo(*channel, *message, m_transport, m_options.transport,
                                      [this, item](const Delivery &done) { onDelivered(item, done); });
}

void Outbox::onDelivered(const OutboxItem &given, const Delivery &delivery)
{
    const OutboxItem item = given; // the post holds it
    m_posts.extract(item.channel).mapped().release()->deleteLater();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const bool isLate = now - item.madeMs >= m_options.pace.patience.count();
    if (delivery.state == Delivery::State::Done) {
        settle(item, "sent");
    } else if (delivery.state != Delivery::State::Again || isLate) {
        giveUp(item, delivery.why);
    } else {
        const auto pause =
            std::max(pauseAfter(item.tries, m_options.pace), delivery.wait.value_or(std::chrono::milliseconds(0)));
        settle(item, "waiting", now + pause.count(), delivery.why);
    }
    // Not from here: what ended is still on the stack.
    QTimer::singleShot(0, this, &Outbox::deliver);
}

void Outbox::settle(const OutboxItem &item, const QByteArray &state, qint64 dueMs, const QString &said)
{
    const Result<void> kept = setMessage(m_store, item, state, dueMs, said);
    if (!kept.ok() && m_options.tell)
        m_options.tell(u"an alert may be told again: "_s + kept.error().message);
}

void Outbox::giveUp(const OutboxItem &item, const QString &why)
{
    settle(item, "given_up", 0, why);
    const Result<AlertMessage> message = decodeMessage(item.body);
    if (message && !isOfChannel(*message)) // the next look tells them
        (void)tellOtherChannels(m_store, m_config, item.channel, why, QDateTime::currentMSecsSinceEpoch());
    if (m_options.tell)
        m_options.tell(u"alert channel %1 does not take a message: %2"_s.arg(QString::fromUtf8(item.channel), why));
}

} // namespace sluice
