// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alertmessage.h"

namespace sluice {

/// One mail, ready to be handed to a server.
struct Mail {
    QByteArray from; ///< "name@host", plain ASCII
    QByteArrayList to;
    /// Head and body, lines ended by CRLF.
    QByteArray text;
};

/// Whether `text` is one plain address, "name@host" in ASCII, that no mail command and no head can misread.
[[nodiscard]] bool isMailAddress(const QByteArray &text);

/// An alert as plain text. Its begin and its end are one thread; the same message has the same Message-ID.
[[nodiscard]] Mail alertMail(const AlertMessage &message, const QByteArray &from, const QByteArrayList &to);

} // namespace sluice
