// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace sluice::otlp {

/// What an export request is, which says how its bytes are read.
enum class Message { Traces, Metrics, Logs };

/// An export request that was encoded here as OTLP has it in JSON: the same fields by their names, 64-bit numbers as
/// texts, the ids of traces and spans in hex. Empty when the bytes are none. Pure.
[[nodiscard]] QByteArray asJson(const QByteArray &request, Message kind);

} // namespace sluice::otlp
