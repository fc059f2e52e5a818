// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"

#include <QFuture>

#include <optional>

namespace sluice {

/// An answer that was given by Responses, and for whom.
struct AnswerOwner {
    QString client;
    QByteArray target;
    qint64 tokens = 0; ///< that went in and came out
    bool isPending = false;
};

/// Whose an answer is, by the id that its provider gave it: who is first in the records. Nothing where it is in none.
[[nodiscard]] Result<std::optional<AnswerOwner>> answerOwner(const Store &store, const QByteArray &id);

/// Finds owners in the records of all gateways on one store, on another thread than the caller's. Thread-safe.
class AnswerOwners
{
public:
    explicit AnswerOwners(Database records)
        : m_records(std::move(records))
    {
    }
    [[nodiscard]] QFuture<Result<std::optional<AnswerOwner>>> find(const QByteArray &id) const;

private:
    Database m_records;
};

} // namespace sluice
