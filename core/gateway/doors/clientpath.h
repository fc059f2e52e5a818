// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "dialects/clientdialect.h"

#include <functional>

namespace sluice {

/// Finds what a client wrote by the name it has in chat, which its request was told in.
struct ClientPaths {
    const ClientDialect &dialect;
    /// The client's own body.
    json::Value body;
    const std::vector<Message> &messages;

    /// "messages[1].content[0].image_url" → "input[0].content[2]"; the path itself where it is nobody else's.
    [[nodiscard]] QByteArray operator()(const QByteArray &chatPath) const;
};

/// The error that speaks of `path` in place of its own, in its words too.
[[nodiscard]] Error speakingOf(Error error, const QByteArray &path);

/// A provider's refusal of a request that it was told in chat. Providers write places in several ways (`messages.3`,
/// `messages[3]`, `body.messages.3`), and name them in quotes where they have no `param`.
[[nodiscard]] Error inClientsWords(Error error, const std::function<QByteArray(const QByteArray &)> &clientPath);

} // namespace sluice
