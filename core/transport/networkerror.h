// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QNetworkReply>

namespace sluice {

/// How far a call had come.
enum class CallPhase { Connecting, Sending, Waiting, Reading };

/// Which of our own timers ran out.
enum class TimeoutKind { Connect, FirstByte, Idle, Total };

/// Whether Qt reports `code` only because of the HTTP status of a complete answer.
[[nodiscard]] bool isStatusAsError(QNetworkReply::NetworkError code, int status);

/// A broken call as an Error that names the phase and says what to do. `detail` is Qt's own text. With `viaProxy` a
/// failed connection is the proxy's.
[[nodiscard]] Error networkError(QNetworkReply::NetworkError code, const QString &detail, CallPhase phase,
                                 const QUrl &url, bool viaProxy);

/// Who failed, how, when, and the system's own reason if there is one.
[[nodiscard]] QString failureMessage(const QString &advice, const QString &reason, CallPhase phase, const QUrl &url);

[[nodiscard]] Error timeoutError(TimeoutKind kind, std::chrono::milliseconds limit, CallPhase phase, const QUrl &url);
/// What such an error says happened, without which limit to raise: for calls whose limits nobody sets.
[[nodiscard]] QString whatTimedOut(const Error &error);
/// Whether one of these timers ended a call whose request the server had: it may be at work on it, and charge for it.
[[nodiscard]] bool isAbandoned(const Error &error);

/// Whether `url` is `http://host…` or `https://host…`.
[[nodiscard]] bool isHttpUrl(const QUrl &url);

/// For an interim answer (1xx) that the client took for the final one. Never worth another try: the request is running.
[[nodiscard]] Error interimError(int status, const QUrl &url);

/// For a URL that is not `http://host…` or `https://host…`.
[[nodiscard]] Error badUrlError(const QUrl &url);

} // namespace sluice
