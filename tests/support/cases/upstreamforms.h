// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>

namespace sluice::test {

/// What a provider answers on one of its paths when all is well: the text "Hi." and, where the form has calls, one call
/// `call_1` of `look` with `{"a":1}`.
struct UpstreamForm {
    QByteArray name;  ///< end of the path: "chat/completions", "responses", "completions", "embeddings"
    QByteArray plain; ///< whole body
    /// The events of a stream, each with its blank line; empty where there is none.
    QByteArrayList events = {};
    qsizetype firstOutput = 0; ///< the first event that a client would see something of
    qsizetype finish = 0;      ///< the event after which nothing of the answer is missing
    qsizetype over = 0;        ///< the event after which nothing at all is to come
    QByteArray error;          ///< an error as an event
};

/// The form of a path upstream.
[[nodiscard]] const UpstreamForm &upstreamForm(const QByteArray &path);

} // namespace sluice::test
