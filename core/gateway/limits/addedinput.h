// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/shared.h"

namespace sluice {

struct DoorRequest;

/// What a provider reads of a request beyond what its client sent, in tokens.
struct AddedInput {
    /// In the body as it goes out, as after a kept conversation was put before it.
    qint64 written = 0;
    /// Of a conversation that the provider keeps; nobody here sees it, so nothing is judged by it.
    qint64 history = 0;

    [[nodiscard]] qint64 tokens() const { return written + history; }
};

/// `body` is what goes to the target. Of a conversation that nothing is known of here the model's window counts, for it
/// may be full.
[[nodiscard]] AddedInput addedInput(const GatewayShared &shared, const DoorRequest &request, const Target &target,
                                    const QByteArray &body);

/// The first part of it, for who needs no more: a body that grew by no more than what every request gets is not counted
/// anew.
[[nodiscard]] qint64 writtenBeyond(const DoorRequest &request, const QByteArray &body);

/// What so much input costs there; nothing where no price is known.
[[nodiscard]] Money costOfInput(const GatewayShared &shared, const GatewaySetup &setup, const Target &target,
                                qint64 tokens);

} // namespace sluice
