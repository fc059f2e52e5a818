// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alertmessage.h"
#include "telemetry/delivery.h"

namespace sluice {

/// Tells a channel of an alert and says once what came of it: by `transport`, mail by a server as `options` say. Not
/// for desktop. Deleting what is returned asks nobody any more; never from within `done`.
[[nodiscard]] std::unique_ptr<QObject> deliverTo(const AlertChannel &channel, const AlertMessage &message,
                                                 Transport &transport, const TransportOptions &options,
                                                 Post::Done done);

} // namespace sluice
