// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/controls.h"
#include "simulator/plan/answerstream.h"

namespace sluice::sim {

/// The fault a failure puts into a stream; none for failures that are no matter of the stream's middle.
[[nodiscard]] Tamper tamperFor(Provider provider, const Controls &controls, Failure failure);

/// An error told in a stream, in the form asked for (`data`, `event`, `event-nested`).
[[nodiscard]] QByteArray errorEvent(Provider provider, const QByteArray &form);

/// What answers the exchange in place of a stream or a body; null when the failure leaves the answer as it is.
/// `body` is the whole answer, where there is one.
[[nodiscard]] LaterAnswer::Action insteadOfAnswer(Provider provider, const Controls &controls, Failure failure,
                                                  bool stream, const HeaderList &headers, const QByteArray &body);

} // namespace sluice::sim
