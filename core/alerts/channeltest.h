// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alertconfig.h"
#include "telemetry/delivery.h"

#include <functional>
#include <memory>

namespace sluice {

/// Sends a channel a message that is no alert and tells, once, what came of it. Lives on the thread that made it, which
/// has an event loop; deleting it asks nobody any more. Not for desktop channels.
class ChannelTest
{
public:
    ChannelTest(const AlertChannel &channel, const TransportOptions &transport, Post::Done done);
    ~ChannelTest();
    ChannelTest(const ChannelTest &) = delete;
    ChannelTest &operator=(const ChannelTest &) = delete;

private:
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<QObject> m_delivery;
};

} // namespace sluice
