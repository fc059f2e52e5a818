// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dialects/clientdialect.h"

#include <QObject>

#include <functional>

namespace sluice {

/// An answered count of a request's tokens.
struct CountedTokens {
    QByteArray model = {};
    Result<QByteArray> answer = QByteArray();
};

/// Counts the tokens of a body that asks for no more; the dialect has such a question.
[[nodiscard]] CountedTokens countedTokens(const ClientDialect &dialect, const QByteArray &body);

/// The same on another thread; calls `done` on this one, unless `context` is gone by then.
void countElsewhere(QObject *context, const ClientDialect &dialect, const QByteArray &body,
                    std::function<void(const CountedTokens &)> done);

} // namespace sluice
