// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/headers.h"

namespace sluice::test {

/// The door a client called, as far as its answers differ.
enum class DoorForm { Chat, Responses, Messages, Completions, Embeddings };

/// One answer as a client got it.
struct ClientAnswer {
    DoorForm door = DoorForm::Chat;
    int status = 0;
    HeaderList headers;
    QByteArray body;
};

// Each tells the first thing that is wrong, or nothing.

/// A whole answer: "Hi." and, where the door has calls, `look` with `{"a":1}` once.
[[nodiscard]] QByteArray checkPlain(const ClientAnswer &answer);
/// The same as a stream; or, when it is to fail, a beginning of it and an error in the door's form, and no more.
[[nodiscard]] QByteArray checkStream(const ClientAnswer &answer, bool fails);
/// An HTTP error in the door's form, with `words` in it.
[[nodiscard]] QByteArray checkRefusal(const ClientAnswer &answer, int status, const QByteArray &words);

} // namespace sluice::test
