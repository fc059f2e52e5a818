// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/bodyroom.h"
#include "http/requestcheck.h"
#include "http/server.h"

#include <memory>

namespace sluice {

/// Bytes in, requests out, one after the other: llhttp with the checks it lacks and the limits of a server.
///
/// What a request is does not depend on how its bytes were cut into pieces. After `Failed` nothing can be read any
/// more.
class RequestParser
{
public:
    enum class State {
        NeedMore, ///< all bytes were taken and the request is not complete
        Head,     ///< the head is complete; call `feed` again, also without bytes left
        Complete, ///< the request is complete; take its parts, then `next()`
        Failed,   ///< see `failure()`
    };

    explicit RequestParser(const HttpLimits &limits, std::shared_ptr<BodyRoom> room = {});
    ~RequestParser();
    RequestParser(const RequestParser &) = delete;
    RequestParser &operator=(const RequestParser &) = delete;

    /// Takes bytes from the front of `bytes` up to the next thing to tell.
    [[nodiscard]] State feed(QByteArrayView &bytes);
    /// Forgets the request that is complete and starts with the next one.
    void next();

    /// The request's head; without `peer` and `local`. Whole from `Head` on, and as far as read after `Failed`.
    [[nodiscard]] HttpRequestHead &head();
    /// Once the head is there: its body may have no more bytes. False, and `Failed`, where it says that it has.
    [[nodiscard]] bool limitBody(qint64 maxBytes);
    [[nodiscard]] QByteArray takeBody();
    [[nodiscard]] BodyShare takeBodyShare();
    [[nodiscard]] const RequestFailure &failure() const;
    /// Whether a byte of the request was read.
    [[nodiscard]] bool started() const;
    /// Whether the head was read, with or without fault.
    [[nodiscard]] bool headComplete() const;
    [[nodiscard]] bool hasBody() const;
    [[nodiscard]] bool isHttp10() const;
    /// Whether the client wants the connection kept after the answer.
    [[nodiscard]] bool keepAlive() const;
    /// Whether the client waits for "100 Continue" before it sends the body.
    [[nodiscard]] bool expectsContinue() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sluice
