// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chat/request.h"
#include "chat/streamevent.h"
#include "providers/profile.h"
#include "wire/headers.h"
#include "wire/sse.h"

#include <memory>

namespace sluice {

/// Reads what one provider's stream says, event by event, whatever the dialect. One per stream.
class StreamReader
{
public:
    virtual ~StreamReader() = default;
    [[nodiscard]] virtual std::vector<StreamEvent> decode(const SseEvent &event) = 0;
    /// Call at the end of the bytes; tells a stream that was cut as Failed.
    [[nodiscard]] virtual std::vector<StreamEvent> end() = 0;
    /// Whether the dialect's terminal event came, so that nothing more is to be waited for.
    [[nodiscard]] virtual bool complete() const = 0;
};

/// One wire format, upstream side: pure functions in a table.
struct Dialect {
    QByteArray id;
    std::unique_ptr<StreamReader> (*makeReader)();
    Error (*decodeError)(int httpStatus, const HeaderList &headers, const QByteArray &body);
    /// The body of a request made by ourselves (the playground), in the provider's flavour; null for formats only
    /// clients of the gateway use.
    QByteArray (*encodeRequest)(const ChatRequest &request, const ProviderProfile &profile);
};

/// The dialect of that id; null when unknown.
[[nodiscard]] const Dialect *findDialect(QByteArrayView id);
/// The dialect a provider answers an operation of its profile in: its own for chat, OpenAI's for the others.
[[nodiscard]] const Dialect *dialectOf(const ProviderProfile &profile, QByteArrayView operation);

} // namespace sluice
