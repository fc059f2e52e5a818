// SPDX-FileCopyrightText: 2026 Sluice contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "json/value.h"

#include <initializer_list>
#include <span>

namespace sluice {

/// What a member of a request has to be. Null is as if it were not there.
struct MemberType {
    QByteArrayView key;
    std::initializer_list<json::Type> types;
};

/// What is read as one type and is of another would be left out without a word, a system prompt too: an InvalidRequest
/// error that names the member and what it must be. `path` is put before its name.
[[nodiscard]] Result<void> checkTypes(const json::Value &object, std::span<const MemberType> wanted,
                                      const QByteArray &path = {});

/// A member of a request that has to be a number. Null is as if it were not there.
struct NumberMember {
    QByteArrayView key;
    bool isWhole = true;
    std::optional<qint64> least = {};
};

/// A number of another type, or a fraction where there are none, is an InvalidRequest error that names the member. A
/// whole number may be written in any form; how large it may be is the provider's matter.
[[nodiscard]] Result<void> checkNumbers(const json::Value &object, std::span<const NumberMember> wanted);

/// The text of a part that has one: a string.
[[nodiscard]] Result<QByteArray> textMember(const json::Value &part, const QByteArray &key, const QByteArray &path);

} // namespace sluice
