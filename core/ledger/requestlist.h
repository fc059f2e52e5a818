// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "record/record.h"
#include "store/store.h"

namespace sluice {

/// Which requests a list shows; what is not set limits nothing.
struct RequestFilter {
    /// `Stopped`: by whoever asked. `Guarded`: those in which guards found something, or could not look.
    enum class Outcome { Any, Answered, Failed, Stopped, Guarded };
    Outcome outcome = Outcome::Any;
    /// Empty text: those without a key.
    std::optional<QString> client = {};
    QByteArray provider = {};
    /// As it was asked for, or as it answered ("provider/model").
    QByteArray model = {};
    /// Unix ms, as what follows.
    std::optional<qint64> sinceMs = {};
    std::optional<qint64> untilMs = {};
    /// All of them are looked for, in names, ids and words of errors.
    QString words = {};
    friend bool operator==(const RequestFilter &, const RequestFilter &) = default;
};

/// Whether a request that is not in the store yet is one of them.
[[nodiscard]] bool matches(const RequestFilter &filter, const RequestRecord &record);

/// The place of a request in the list, newest first.
struct RequestPlace {
    qint64 timeMs = 0;
    QByteArray id = {};
    friend bool operator==(const RequestPlace &, const RequestPlace &) = default;
};

/// So many requests before a place (unset: the newest) or, newest first as well, those after it.
struct RequestRange {
    std::optional<RequestPlace> before = {};
    std::optional<RequestPlace> after = {};
    int limit = 100;
};
[[nodiscard]] Result<std::vector<RequestRecordPtr>> readRequests(const Store &store, const RequestFilter &filter,
                                                                 const RequestRange &range);

/// What there is to choose from, as the newest requests have it.
struct RequestNames {
    QStringList clients = {};
    QStringList models = {};
    QStringList providers = {};
    friend bool operator==(const RequestNames &, const RequestNames &) = default;
};
[[nodiscard]] Result<RequestNames> readRequestNames(const Store &store);

} // namespace sluice
